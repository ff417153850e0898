import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readApiEnv, readEnv, variables } from '../../../libs/config/env.js';
import { loginVariables, readLoginEnv } from '../../../libs/config/logins.env.js';
import { askedIn, filledIn, fileOf, readCompose, readExample, type Service } from '../../support/compose.js';

const root = join(import.meta.dirname, '../../..');
const { version, scripts } = JSON.parse(fileOf(root, 'package.json')) as {
  version: string;
  scripts: Record<string, string>;
};
const { services, networks } = readCompose(root);
const all = Object.entries(services);
const example = readExample(root);
const text = fileOf(root, 'docker-compose.yml');

const isServer = ({ restart }: Service) => restart === 'unless-stopped';
const isOurs = ({ image }: Service) => image.startsWith('leerlus:');
const ours = all.filter(([, service]) => isOurs(service));

/** What an administrator fills in. */
const given = {
  ...Object.fromEntries([...example].map(([name, { value }]) => [name, value])),
  ...Object.fromEntries(
    [...example.keys()]
      .filter((name) => /PASSWORD|SECRET/.test(name))
      .map((name) => [name, `${name.length}`.repeat(32)]),
  ),
  PUBLIC_URL: 'https://leerlus.gem.nl',
  SECURITY_CONTACT: 'lek@gem.nl',
  SMTP_URL: 'smtp://login:password@mail.gem.nl:587',
  MAIL_FROM: 'Leerlus <leerlus@gem.nl>',
};

/** Which variables whoever made an image says that it reads. */
const documented: Record<string, string[]> = {
  // hub.docker.com/_/postgres
  postgres: ['POSTGRES_PASSWORD', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_INITDB_ARGS'],
  // docker/config_template.yaml of temporalio/temporal 1.29
  'temporalio/server': [
    ...['DB', 'DB_PORT', 'POSTGRES_SEEDS', 'POSTGRES_USER', 'POSTGRES_PWD', 'DBNAME', 'VISIBILITY_DBNAME'],
    ...['NUM_HISTORY_SHARDS', 'BIND_ON_IP', 'LOG_LEVEL', 'DYNAMIC_CONFIG_FILE_PATH', 'PROMETHEUS_ENDPOINT'],
  ],
  // tools/sql/main.go and the Temporal CLI; TEMPORAL_RETENTION is read by docker/temporal/namespace.sh
  'temporalio/admin-tools': [
    ...['SQL_HOST', 'SQL_PORT', 'SQL_USER', 'SQL_PASSWORD', 'SQL_DATABASE'],
    ...['TEMPORAL_ADDRESS', 'TEMPORAL_NAMESPACE', 'TEMPORAL_RETENTION'],
  ],
  // server/docker/README.md of temporalio/ui
  'temporalio/ui': ['TEMPORAL_ADDRESS', 'TEMPORAL_UI_PORT', 'TEMPORAL_DEFAULT_NAMESPACE'],
};

/** The variables that a service knows. */
function knownTo(name: string, { image }: Service): string[] {
  const [made = ''] = image.split(':');
  if (made !== 'leerlus') return documented[made] ?? [];
  return Object.keys(name === 'make-logins' ? loginVariables.shape : variables.shape);
}

/** All that a service waits for, also by way of others. */
function waitsFor(name: string, passed: string[] = []): string[] {
  if (passed.includes(name)) throw new Error(`${name} waits for itself`);
  const direct = Object.keys(services[name]?.depends_on ?? {});
  return [...direct, ...direct.flatMap((each) => waitsFor(each, [...passed, name]))];
}

describe('the services', () => {
  it('are all there', () => {
    expect(Object.keys(services).sort()).toEqual(
      [
        ...['postgres', 'temporal', 'temporal-ui', 'api', 'worker'],
        ...['make-logins', 'migrate', 'temporal-schema', 'temporal-namespace'],
      ].sort(),
    );
  });

  it.each(all)('%s is of one exact version', (_, { image, build }) => {
    if (build !== undefined) expect([image, build]).toEqual([`leerlus:${version}`, '.']);
    else expect(image).toMatch(/^[\w./-]+:\d+\.\d+(\.\d+)?(-[\w.-]+)?$/);
  });

  it.each(all)('%s sets no variable that nobody reads', (name, service) => {
    const known = knownTo(name, service);
    expect(Object.keys(service.environment).filter((variable) => !known.includes(variable))).toEqual([]);
  });

  it.each(all)('%s can gain no rights, take the whole machine, or see the others’ files', (_, service) => {
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service).not.toHaveProperty('privileged');
    expect(service).not.toHaveProperty('network_mode');
    for (const volume of service.volumes)
      expect(volume).toMatch(/^(postgres:\/var\/lib\/postgresql|audit:\/var\/lib\/leerlus|\.\/docker\/.*:ro)$/);
  });

  it.each(ours)('%s can write nothing but what is gone when it ends', (_, service) => {
    expect([service.read_only, service.cap_drop]).toEqual([true, ['ALL']]);
    expect(service).toMatchObject({ init: true, tmpfs: ['/tmp:size=64m,mode=1777'] });
  });

  it('publish the web port and nothing else, and that to this machine unless told otherwise', () => {
    expect(all.filter(([, { ports }]) => ports.length > 0).map(([name]) => name)).toEqual(['api']);
    expect(services.api?.ports).toEqual(['${WEB_ADDRESS:-127.0.0.1}:${WEB_PORT:-3000}:3000']);
    expect(services.api?.environment.PORT).toBe(3000);
    expect(networks.inside?.internal).toBe(true);
    const outside = all.filter(([, service]) => service.networks.includes('outside')).map(([name]) => name);
    expect(outside.sort()).toEqual(['api', 'worker']);
  });
});

describe('the commands', () => {
  const commands = ours.flatMap(([name, { command, healthcheck }]) => [
    [name, command ?? []] as const,
    ...(healthcheck ? [[`${name}'s health`, healthcheck.test.slice(1)] as const] : []),
  ]);

  it.each(commands)('of %s is one that is built', (_, command) => {
    const [program, ...rest] = command;
    const script = rest.at(-1) ?? '';
    expect([program, rest.slice(0, -1).every((word) => word.startsWith('--'))]).toEqual(['node', true]);
    expect(script).toMatch(/^dist\/.*\.js$/);
    expect(existsSync(join(root, script.replace(/^dist\/(.*)\.js$/, '$1.ts')))).toBe(true);
  });

  it.each([
    ['api', 'start:api'],
    ['worker', 'start:worker'],
    ['migrate', 'migrate'],
    ['make-logins', 'make-logins'],
  ])('of %s is what npm run %s does', (name, script) => {
    const command = services[name]?.command ?? [];
    expect(scripts[script]?.replace('--enable-source-maps ', '')).toBe(
      command.filter((word) => word !== '--enable-source-maps').join(' '),
    );
  });

  it.each(all.filter(([, { entrypoint }]) => entrypoint))('of %s is a script that it is given', (_, service) => {
    const [shell, script = ''] = service.entrypoint ?? [];
    expect(shell).toBe('/bin/sh');
    expect(service.volumes).toEqual(['./docker/temporal:/docker:ro']);
    expect(existsSync(join(root, script.replace('/docker/', 'docker/temporal/')))).toBe(true);
  });
});

describe('a service that starts', () => {
  it.each(all)('%s is either looked after for good, or a step that somebody waits for', (name, service) => {
    if (isServer(service)) {
      expect(service.healthcheck?.test[0]).toBe('CMD');
      return;
    }
    expect(service.healthcheck).toBeUndefined();
    expect(all.filter(([, { depends_on: on }]) => on[name]).map(([other]) => other)).not.toEqual([]);
  });

  it.each(all)('%s waits until servers are well and steps are done', (_, service) => {
    for (const [name, { condition }] of Object.entries(service.depends_on)) {
      const waited = services[name];
      if (!waited) throw new Error(`there is no ${name} to wait for`);
      expect([name, condition]).toEqual([
        name,
        isServer(waited) ? 'service_healthy' : 'service_completed_successfully',
      ]);
    }
  });

  it('finds its tables, its namespace and its logins', () => {
    expect(waitsFor('migrate')).toEqual(expect.arrayContaining(['postgres', 'make-logins']));
    expect(waitsFor('temporal')).toEqual(expect.arrayContaining(['postgres', 'make-logins', 'temporal-schema']));
    expect(waitsFor('api')).toEqual(expect.arrayContaining(['postgres', 'migrate']));
    expect(waitsFor('worker')).toEqual(expect.arrayContaining(['migrate', 'temporal-namespace']));
  });

  it('the API, does not wait for Temporal: it receives while that is away', () => {
    expect(waitsFor('api')).not.toContain('temporal');
  });

  it('has the time to end well', () => {
    for (const name of ['api', 'worker']) expect(services[name]?.stop_grace_period).toBe('20s');
  });
});

describe('what has to be filled in', () => {
  it('are the secrets, none of which has a usual value or stands in the file', () => {
    // Signing in with a work account can be left out: without its secret it is not offered.
    const needed = (name: string) => /PASSWORD|PWD|SECRET/.test(name) && name !== 'OIDC_CLIENT_SECRET';
    const secrets = askedIn(text).filter(({ name }) => needed(name));
    expect(new Set(secrets.map(({ name }) => name))).toEqual(
      new Set([
        ...['POSTGRES_PASSWORD', 'MIGRATE_PASSWORD', 'API_PASSWORD', 'WORKER_PASSWORD', 'TEMPORAL_PASSWORD'],
        'SESSION_SECRET',
      ]),
    );
    for (const { how, otherwise } of secrets) expect([how, otherwise === '']).toEqual([':?', false]);
    const holding = all.flatMap(([, { environment }]) => Object.entries(environment));
    for (const [name, value] of holding) {
      if (needed(name)) expect(value).toMatch(/^\$\{\w+:\?[^}]+\}$/);
      if (name.endsWith('_URL') && String(value).includes('@'))
        expect(value).toMatch(/^\w+:\/\/\w+:\$\{\w+:\?[^}]+\}@/);
    }
    for (const name of new Set(secrets.map((secret) => secret.name))) expect(example.get(name)?.value).toBe('');
  });

  it('is explained in .env.example, and nothing else is', () => {
    expect([...example.keys()].sort()).toEqual([...new Set(askedIn(text).map(({ name }) => name))].sort());
    for (const [name, { about }] of example) expect([name, about.length > 30]).toEqual([name, true]);
  });

  it('is asked for where it lacks', () => {
    for (const [, service] of ours) expect(() => filledIn(service, {})).toThrow(/^\w+: /);
  });

  it('is enough for each process to start', () => {
    const env = (name: string) => ({ NODE_ENV: 'production', ...filledIn(services[name] ?? fail(name), given) });
    expect(readApiEnv(env('api'))).toMatchObject({ PUBLIC_URL: given.PUBLIC_URL, TRUSTED_PROXIES: ['uniquelocal'] });
    expect(readEnv(env('worker'))).toMatchObject({ TEMPORAL_NAMESPACE: 'leerlus', HEARTBEAT_FILE: '/tmp/heartbeat' });
    expect(readEnv(env('migrate')).DATABASE_URL).toContain('leerlus_migrate');
    expect(Object.values(readLoginEnv(env('make-logins')))).toHaveLength(5);
  });

  it('is one login for one purpose, and the same wherever it is used', () => {
    const env = (name: string) => filledIn(services[name] ?? fail(name), given);
    const logins = env('make-logins');
    expect([env('api').DATABASE_URL, env('worker').DATABASE_URL, env('migrate').DATABASE_URL]).toEqual([
      logins.API_DATABASE_URL,
      logins.WORKER_DATABASE_URL,
      logins.MIGRATE_DATABASE_URL,
    ]);
    const { POSTGRES_USER, POSTGRES_PWD, DBNAME } = env('temporal');
    expect(logins.TEMPORAL_DATABASE_URL).toBe(`postgres://${POSTGRES_USER}:${POSTGRES_PWD}@postgres:5432/${DBNAME}`);
  });
});

function fail(name: string): never {
  throw new Error(`there is no service ${name}`);
}
