import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cycleCommand } from '../../libs/domain/cycle/cycle.commands.js';
import { workpackageChange } from '../../libs/domain/workpackage/workpackage.commands.js';
import { startApi, type App } from '../support/apps/app.js';
import { Visitor } from '../support/http/visitor.js';
import { createDatabase, type TestDatabase } from '../support/servers/database.js';
import { given } from '../support/servers/env.js';

interface Schema {
  $ref?: string;
  type?: string;
  enum?: string[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}
type Content = Record<string, { schema: Schema }>;
interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, { description: string; content?: Content }>;
  security?: Record<string, string[]>[];
}
interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, unknown> };
}

let database: TestDatabase;
let api: App;
let visitor: Visitor;
let described: Description;
let operations: { method: string; path: string; operation: Operation }[];
beforeAll(async () => {
  database = await createDatabase();
  api = await startApi({ database: database.url, temporal: given('TEMPORAL'), taskQueue: 'nobody' });
  visitor = new Visitor(api.url, '');
  described = (await visitor.read('/api/openapi.json')) as unknown as Description;
  operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const bodyOf = (path: string): Schema =>
  described.paths[path]?.post?.requestBody?.content['application/json']?.schema ?? {};
const typesIn = (path: string): (string | undefined)[] =>
  bodyOf(path).properties?.command?.oneOf?.map(({ properties }) => properties?.type?.enum?.[0]) ?? [];

/** A schema and all schemas in it. */
function within(schema: Schema): Schema[] {
  const { properties = {}, items, additionalProperties: rest, oneOf = [], anyOf = [], allOf = [] } = schema;
  const inner = [...Object.values(properties), ...oneOf, ...anyOf, ...allOf];
  if (items) inner.push(items);
  if (typeof rest === 'object') inner.push(rest);
  return [schema, ...inner.flatMap(within)];
}

describe('the description of the API', () => {
  it('is OpenAPI 3, and names every route', () => {
    expect(described.openapi).toMatch(/^3\./);
    const ofProcess = ['history', 'allowed', 'reminders', 'mails'];
    const routes = [
      ...['GET /health/live', 'GET /health/ready', 'GET /api/me', 'GET /api/programme', 'GET /api/commands/{id}'],
      ...['GET /api/demo/people', 'POST /api/demo/sign-in', 'POST /api/demo/sign-out'],
      ...['cycles', 'blueprints', 'workpackages', 'coalition', 'pledges', 'meetings'].flatMap((noun) => [
        ...[`GET /api/${noun}`, `POST /api/${noun}`, `GET /api/${noun}/{id}`, `POST /api/${noun}/{id}/commands`],
        ...ofProcess.map((part) => `GET /api/${noun}/{id}/${part}`),
        `PUT /api/${noun}/{id}/history/{seq}/about`,
      ]),
      ...['mail', 'link', 'code', 'out'].map((way) => `POST /api/sign-in/${way}`),
      ...['sessions', 'tokens'].flatMap((own) => [`GET /api/me/${own}`, `DELETE /api/me/${own}/{id}`]),
      ...['DELETE /api/me/sessions', 'POST /api/me/tokens'],
      ...['GET', 'POST', 'DELETE'].map((method) => `${method} /api/me/calendar`),
      ...['GET', 'POST', 'DELETE'].map((method) => `${method} /api/me/address-change`),
      'POST /api/me/address-change/code',
      ...['messages', 'quiet-days'].flatMap((own) => [`GET /api/me/${own}`, `PUT /api/me/${own}`]),
      ...['POST /api/me/messages/test', 'POST /api/me/visit', 'GET /api/put-to-us', 'GET /api/live'],
      ...['history', 'allowed', 'settings', 'conditions', 'people'].map((part) => `GET /api/programme/${part}`),
      ...['mails', 'letters', 'planning', 'timeline'].map((part) => `GET /api/programme/${part}`),
      ...['commands', 'people', 'leave'].map((part) => `POST /api/programme/${part}`),
      ...['letters', 'letters/{id}'].map((letters) => `POST /api/programme/${letters}/send-again`),
      ...['GET /api/programmes/templates', 'GET /api/programmes/{id}', 'GET /api/sign-in'],
      ...['POST /api/programmes', 'PATCH /api/me', 'GET /api/me/data', 'GET /api/workpackages/{id}/working-group'],
      ...['notes', 'measurements', 'factors', 'evaluation', 'plan'].map((part) => `GET /api/cycles/{id}/${part}`),
      ...[
        'POST /api/me/programme',
        'GET /api/me/todo',
        'GET /api/cycles/{id}/export',
        'GET /api/blueprints/{id}/export',
      ],
      'GET /api/programme/audit',
      'POST /api/me/erasure',
      'POST /api/programme/people/{id}/erasure',
    ];
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routes.sort());
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(routes.length);
  });

  it('describes what there is: nothing of it is unknown to the API', async () => {
    for (const { method, path } of operations.filter((operation) => !/\/(demo|sign-in)(\/|$)/.test(operation.path))) {
      const { status, body } = await visitor.send(
        method,
        path.replace('{id}', 'x'),
        method === 'POST' ? { body: {} } : {},
      );
      expect([path, body.code]).not.toEqual([path, 'no-such-route']);
      expect([200, 401]).toContain(status);
    }
  });

  it('holds nothing but what OpenAPI 3.0 knows', () => {
    const known = new Set(
      [
        'type enum format pattern default description nullable required properties additionalProperties items oneOf',
        'anyOf allOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems $ref x-typed',
      ].flatMap((words) => words.split(' ')),
    );
    const contents = operations.flatMap(({ operation: { requestBody, responses } }) => [
      ...Object.values(requestBody?.content ?? {}),
      ...Object.values(responses).flatMap(({ content }) => Object.values(content ?? {})),
    ]);
    const parameters = operations.flatMap(({ operation }) => operation.parameters);
    const schemas = [...contents, ...parameters].map(({ schema }) => schema);
    const all = [...schemas, ...Object.values(described.components.schemas)].flatMap(within);
    expect(all.length).toBeGreaterThan(500);
    expect([...new Set(all.flatMap((schema) => Object.keys(schema)))].filter((key) => !known.has(key))).toEqual([]);
    for (const { $ref } of all) {
      if ($ref !== undefined) expect(Object.keys(described.components.schemas)).toContain($ref.split('/').at(-1));
    }
    expect(JSON.stringify(described)).not.toMatch(/undefined|\[object /);
  });

  it('shows the body of every command, and none that is not for people', () => {
    const people = cycleCommand.options.map(({ shape }) => shape.type.value).filter((type) => type !== 'create-cycle');
    expect(typesIn('/api/cycles/{id}/commands')).toEqual(people);
    expect(typesIn('/api/blueprints/{id}/commands')).toEqual([
      ...['edit-blueprint', 'merge-factors', 'publish-blueprint', 'replace-blueprint', 'withdraw-blueprint'],
      ...['appoint-blueprint-owner', 'review-blueprint'],
    ]);
    expect(typesIn('/api/workpackages/{id}/commands')).toEqual(
      workpackageChange.options.map(({ shape }) => shape.type.value),
    );
    expect(bodyOf('/api/workpackages').required).toEqual(['name', 'question']);
    expect(bodyOf('/api/cycles').required).toEqual(['title', 'workpackage', 'teams']);
    expect(bodyOf('/api/cycles').properties?.plan?.properties).toHaveProperty('phases');
    expect(bodyOf('/api/blueprints').required).toEqual(['workpackage', 'title']);
    expect(bodyOf('/api/demo/sign-in').required).toEqual(['email']);
  });

  it('says who must be signed in, what needs a key, and how problems look', () => {
    const open = /^\/(health|api\/demo|api\/sign-in)(\/|$)/;
    for (const { method, path, operation } of operations) {
      const { parameters, responses, security } = operation;
      expect([path, security]).toEqual([path, open.test(path) ? undefined : [{ cookie: [] }]]);
      const key = parameters.find(({ name }) => name === 'Idempotency-Key');
      // Erasing is asked under keys of its own; what is sent again twice goes out once.
      const isCommand = method === 'POST' && !open.test(path) && !/^\/api\/me\/|\/(erasure|send-again)$/.test(path);
      expect([path, key?.required]).toEqual([path, isCommand ? true : undefined]);
      const problems = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      for (const [, { content }] of problems) {
        expect(content?.['application/problem+json']?.schema.$ref).toBe('#/components/schemas/Problem');
      }
      // Who is signed in is told to whoever asks, also to nobody.
      if (!/\/live$|^\/api\/sign-in$/.test(path)) expect(problems.length).toBeGreaterThan(1);
    }
    expect(described.components.securitySchemes).toHaveProperty('cookie');
    expect(described.components.schemas.Problem?.required).toEqual(
      expect.arrayContaining(['code', 'detail', 'status']),
    );
  });

  it('can be read on a page', async () => {
    const { status, headers, body } = await visitor.send('GET', '/api/docs');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body.text).toContain('Leerlus');
  });
});

describe('whoever runs Leerlus', () => {
  it('hears that it lives and can serve', async () => {
    expect(await visitor.read('/health/live')).toEqual({ status: 'ok' });
    expect(await visitor.read('/health/ready')).toMatchObject({
      details: { database: { status: 'up' }, temporal: { status: 'up' } },
    });
  });
});
