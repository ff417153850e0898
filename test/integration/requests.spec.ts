import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import { createApi } from '../../apps/api/create-api.js';
import { readEnv } from '../../libs/config/env.js';
import { logOf } from '../../libs/config/log.js';
import { rightNamed } from '../../libs/domain/policies/rights/index.js';
import { type Visitor } from '../support/http/visitor.js';
import { aPilot, running, type Pilot } from '../support/pilot.js';
import { routesOf } from '../support/rights/routes.js';
import { watchStatements, type Statements } from '../support/statements.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let api: NestExpressApplication;
let watched: Statements;
let pilot: Pilot;
/** A command that the lead sent. */
let sent: string;
/** The lead, at the API whose statements are counted: that one runs in the process of the test. */
let lead: Visitor;
beforeAll(async () => {
  system = await startSystem();
  const { database, temporal, taskQueue } = system.options;
  const env = readEnv({
    DATABASE_URL: database,
    TEMPORAL_ADDRESS: temporal,
    TASK_QUEUE: taskQueue,
    SESSION_SECRET: 'a secret for tests that is long enough to be accepted',
    NODE_ENV: 'test',
    ADMINISTRATORS: 'lead.samensterk@example.org',
  });
  api = await createApi(env, logOf('api', 'silent'));
  await api.listen(0, '127.0.0.1');
  watched = watchStatements();
  pilot = await running(system);
  for (let time = 0; time < 3; time++) await aPilot(system);
  for (let time = 0; time < 3; time++) {
    sent = String((await pilot.lead.does(pilot.path, { type: 'add-note', note: `regel ${time}` })).body.command);
    await pilot.lead.send('POST', '/api/blueprints', {
      body: { workpackage: 'zorgverlening', title: `Blauwdruk ${time}` },
      headers: { 'idempotency-key': v7() },
    });
  }
  for (const organisation of ['wopit', 'ggnet']) {
    await pilot.lead.send('POST', '/api/coalition', {
      body: { organisation, as: 'provider' },
      headers: { 'idempotency-key': v7() },
    });
  }
  for (const workpackage of ['zorgverlening', undefined]) {
    await pilot.lead.send('POST', '/api/meetings', {
      body: { workpackage, title: 'overleg', from: '2099-01-01T10:00:00.000Z', until: '2099-01-01T12:00:00.000Z' },
      headers: { 'idempotency-key': v7() },
    });
  }
  lead = pilot.lead.at(await api.getUrl());
});
afterAll(async () => {
  watched.stop();
  await api.close();
  await system.stop();
});

/** The statements that a request takes, without those that keep its session, and that a ring was heard meanwhile. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  return (await watched.of(work)).filter((text) => !/"leerlus"\."session"|rung_at = clock_timestamp/.test(text));
}

/** Statements that find out which roles the one who asks holds, or held. */
const forRights = (statements: string[]) =>
  statements.filter((text) => /from holding h\s+where h\.person\b/.test(text));

const ofProgramme = ['planning', 'timeline', 'letters'].map((part) => `/api/programme/${part}`);
const lists = [
  ...['/api/cycles', '/api/blueprints', '/api/workpackages', '/api/me/todo'],
  ...['/api/coalition', '/api/pledges', '/api/meetings', '/api/programme/people', '/api/programme/audit'],
  '/api/put-to-us',
  ...ofProgramme,
];
const parts = ['history', 'notes', 'measurements', 'factors'];
/** Something of each noun, by the beginning of its path. */
async function subjects(): Promise<Record<string, string>> {
  const first = async (path: string, list: string) =>
    String(((await lead.read(path))[list] as { id: string | null }[]).find(({ id }) => id !== null)?.id);
  return {
    '/api/cycles/': pilot.id,
    '/api/blueprints/': await first('/api/blueprints', 'blueprints'),
    '/api/workpackages/': 'zorgverlening',
    '/api/coalition/': await first('/api/coalition', 'entries'),
    '/api/pledges/': await first('/api/pledges', 'pledges'),
    '/api/meetings/': await first('/api/meetings', 'meetings'),
    '/api/programmes/': 'in-de-ggz',
    '/api/commands/': sent,
  };
}
const pages = () => [...lists, ...parts.map((part) => `${pilot.path}/${part}`)];

describe('a request', () => {
  it('takes one statement for rights, whatever it reads', async () => {
    const all = (await routesOf(system.api.url)).filter(
      ({ method, right }) => method === 'GET' && rightNamed(right).who === 'signed-in',
    );
    expect(all.length).toBeGreaterThan(30);
    const subject = await subjects();
    const counted = new Map<string, number>();
    for (const { path } of all) {
      const asked = path.replace(/^(\/api\/\w+\/)\{id\}/, (_, noun: string) => `${noun}${subject[noun] ?? ''}`);
      const more = asked.endsWith('/export') ? '?format=json' : '';
      let status = 0;
      const statements = await statementsOf(async () => {
        ({ status } = await lead.download(asked + more));
      });
      expect([asked, status < 500, forRights(statements).length <= 1]).toEqual([asked, true, true]);
      if (status === 200) counted.set(asked, forRights(statements).length);
    }
    expect(counted.size).toBeGreaterThan(30);
    expect([...counted].filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('takes one statement for rights when it is a press, a beginning or the choice of a programme', async () => {
    const note = { type: 'add-note', note: 'nog een regel' };
    const press = await statementsOf(() => lead.does(pilot.path, note));
    const begin = await statementsOf(() =>
      lead.send('POST', '/api/cycles', {
        body: { title: 'Nog een', workpackage: 'zorgverlening', teams: ['wopit'] },
        headers: { 'idempotency-key': v7() },
      }),
    );
    expect([press, begin].map((statements) => forRights(statements).length)).toEqual([1, 1]);
    // Who asks, what their rights to it depend on, the inbox, the receipt with the page, the line of the audit.
    expect(press.length).toBeLessThanOrEqual(6);
  });

  it('asks nothing more than its session of somebody who is not signed in', async () => {
    const nobody = await fetch(`${await api.getUrl()}/api/cycles`);
    expect(nobody.status).toBe(401);
    expect(await statementsOf(() => fetch(`${lead.url}/api/cycles`))).toEqual([]);
  });
});

describe('a page of a list', () => {
  it('takes as many statements with one line as with all', async () => {
    for (const path of pages()) {
      // The newest line of a programme may hold no typed text, and then none is read.
      const few = path === '/api/programme/timeline' ? 30 : 1;
      const [one, all] = [
        await statementsOf(() => lead.read(`${path}?limit=${few}`)),
        await statementsOf(() => lead.read(`${path}?limit=200`)),
      ];
      expect([path, one.length]).toEqual([path, all.length]);
    }
  });

  it('is read by one statement; a history by one for what happened and one for who was told', async () => {
    for (const path of pages().filter((each) => each !== '/api/me/todo')) {
      const statements = (await statementsOf(() => lead.read(`${path}?limit=2`))).filter(
        (text) => !/from "leerlus"."programme" /i.test(text),
      );
      const listing = statements.filter((text) => /\blimit (\$\d+|3)\s*$|from audit_page\(/i.test(text));
      // What happened is merged with the mails that were sent.
      expect([path, listing.length]).toEqual([path, path.endsWith('/history') ? 2 : 1]);
    }
  });
});
