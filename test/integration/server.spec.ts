import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { v7 } from 'uuid';
import { foundWorkpackages } from '../../apps/launch/sample/found-workpackages.js';
import { freePort } from '../../apps/launch/servers/ports.js';
import { root } from '../../apps/launch/root.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Installation } from '../../libs/persistence/entities/installation.entity.js';
import { Programme } from '../../libs/persistence/entities/programme.entity.js';
import { Workpackage } from '../../libs/persistence/entities/workpackage.entity.js';
import { migrations } from '../../libs/persistence/migrations/index.js';
import { searchAttributes } from '../../libs/temporal/search-attributes.js';
import { layOutImage } from '../support/apps/image.js';
import { runScript, type Script } from '../support/apps/script.js';
import { aProgrammeRow } from '../support/builders/programme-row.js';
import { ask } from '../support/http/raw.js';
import { given } from '../support/servers/env.js';
import { until } from '../support/until.js';

/** An installation as an administrator makes it, from the image's own files, without containers. */
const id = v7().replaceAll('-', '').slice(-12);
const database = `server_${id}`;
const password = `p@ss/${id}${id}`;
const login = (name: string) => {
  const url = new URL(given('ADMIN_URL'));
  Object.assign(url, { username: `${name}_${id}`, password: encodeURIComponent(password), pathname: `/${database}` });
  return url.href;
};

let folder: string;
let urls: Record<'ADMIN' | 'MIGRATE' | 'API' | 'WORKER' | 'TEMPORAL', string>;
let api: Script;
let worker: Script;
let url: string;
const namespace = `server-${id}`;

const npm = (script: string, env: Record<string, string>) =>
  runScript(['npm', 'run', '--silent', script], { folder, env: { NODE_ENV: 'production', ...env } });
/** As docker-compose.yml does: npm would not pass on what it is told by whoever stops it. */
const start = (app: 'api' | 'worker', env: Record<string, string>) =>
  runScript(['node', '--enable-source-maps', `dist/apps/${app}/main.js`], {
    folder,
    env: { NODE_ENV: 'production', ...env },
  });
const done = async (script: Script) => {
  const code = await script.ended();
  if (code !== 0) throw new Error(`it ended with ${String(code)}:\n${script.printed()}`);
  return script;
};
const makeLogins = () =>
  npm('make-logins', Object.fromEntries(Object.entries(urls).map(([name, value]) => [`${name}_DATABASE_URL`, value])));
const withClient = async <Done>(connectionString: string, work: (client: pg.Client) => Promise<Done>) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
const admin = (text: string) => withClient(given('ADMIN_URL'), (client) => client.query<Record<string, unknown>>(text));
const makeNamespace = () => {
  const tools = { PATH: `${dirname(given('TEMPORAL_EXECUTABLE'))}:${process.env.PATH ?? ''}` };
  const env = { ...tools, TEMPORAL_ADDRESS: given('TEMPORAL'), TEMPORAL_NAMESPACE: namespace };
  return runScript(['sh', join(root, 'docker/temporal/namespace.sh')], { folder, env });
};

beforeAll(() => {
  folder = mkdtempSync(join(given('FOLDER'), 'image-'));
  chmodSync(folder, 0o755);
  layOutImage(folder);
  const temporal = login('temporal').replace(database, `temporal_${id}`);
  urls = {
    ADMIN: given('ADMIN_URL'),
    MIGRATE: login('migrate'),
    API: login('api'),
    WORKER: login('worker'),
    TEMPORAL: temporal,
  };
});
afterAll(async () => {
  api.terminate();
  worker.terminate();
  await Promise.all([api.ended(), worker.ended()]);
  for (const name of [database, `temporal_${id}`, `temporal_${id}_visibility`]) {
    await admin(`drop database if exists ${name} with (force)`);
  }
  for (const name of ['migrate', 'api', 'worker', 'temporal']) await admin(`drop role if exists ${name}_${id}`);
  rmSync(folder, { recursive: true, force: true });
});

describe('the step that makes logins', () => {
  it('makes them and the databases, none of them with more rights than it needs; and again without harm', async () => {
    await done(makeLogins());
    await done(makeLogins());
    const { rows } = await admin(
      `select rolname, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as is_more,
         array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
               where m.member = r.oid order by 1) as roles
       from pg_roles r where rolname like '%\\_${id}' order by rolname`,
    );
    expect(rows).toEqual([
      { rolname: `api_${id}`, is_more: false, roles: ['leerlus_app'] },
      { rolname: `migrate_${id}`, is_more: false, roles: ['leerlus_app', 'leerlus_owner', 'leerlus_worker'] },
      { rolname: `temporal_${id}`, is_more: false, roles: [] },
      { rolname: `worker_${id}`, is_more: false, roles: ['leerlus_worker'] },
    ]);
  });

  it('lets nobody into what is not theirs', async () => {
    const elsewhere = (from: string, to: string) =>
      withClient(from.replace(/\/[^/]*$/, `/${to}`), (client) => client.query('select 1'));
    await expect(elsewhere(urls.TEMPORAL, database)).rejects.toThrow(/permission denied for database/);
    await expect(elsewhere(urls.API, `temporal_${id}`)).rejects.toThrow(/permission denied for database/);
    await expect(withClient(urls.API, (client) => client.query('set role leerlus_owner'))).rejects.toThrow(
      /permission/,
    );
    await expect(withClient(urls.WORKER, (client) => client.query('set role leerlus_app'))).rejects.toThrow(
      /permission/,
    );
  });

  it('changes a password that was changed', async () => {
    const before = urls.API;
    urls.API = before.replace(encodeURIComponent(password), `${id}-and-another`);
    await done(makeLogins());
    await withClient(urls.API, (client) => client.query('select 1'));
    await expect(withClient(before, (client) => client.query('select 1'))).rejects.toThrow(/password authentication/);
  });

  it('says what it lacks', async () => {
    const script = npm('make-logins', { ADMIN_DATABASE_URL: urls.ADMIN, API_DATABASE_URL: 'api' });
    expect(await script.ended()).toBe(1);
    expect(script.printed()).toMatch(
      /3 things have to change:\n {2}MIGRATE_DATABASE_URL is missing.*\n {2}API_DATABASE_URL can't be used.*\n {2}WORKER_DATABASE_URL is missing/,
    );
  });
});

describe('the step that migrates', () => {
  it('makes all tables as somebody who is no superuser; and again changes nothing', async () => {
    const first = await done(npm('migrate', { DATABASE_URL: urls.MIGRATE }));
    expect(first.lines().at(-1)?.applied).toHaveLength(migrations.length);
    const second = await done(npm('migrate', { DATABASE_URL: urls.MIGRATE }));
    expect(second.lines().at(-1)?.applied).toEqual([]);
  });
});

describe('the step that makes Temporal’s namespace', () => {
  it('makes it with all that is searched by; and again changes nothing', async () => {
    await done(makeNamespace());
    await done(makeNamespace());
    const connection = await Connection.connect({ address: given('TEMPORAL') });
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    await connection.close();
    expect(customAttributes).toMatchObject(searchAttributes);
  });
});

describe('an API with wrong settings', () => {
  it('names all of them, in words and without a stack, and does not start', async () => {
    const script = npm('start:api', {
      DATABASE_URL: 'nowhere',
      PUBLIC_URL: 'http://leerlus.gem.nl',
      PORT: 'many',
      SESSION_SECRET: 'short',
      SESSION_SECRET_FILE: '/run/secrets/session',
      SMTP_URL_FILE: '/nowhere',
      LOG_LEVEL: 'loud',
    });
    expect(await script.ended()).toBe(1);
    const lines = script.printed().trim().split('\n');
    expect(lines[0]).toBe('Leerlus does not start. 7 things have to change:');
    expect(lines.slice(1).map((line) => line.trim().split(' ', 1)[0])).toEqual([
      ...['DATABASE_URL', 'PORT', 'PUBLIC_URL', 'SECURITY_CONTACT', 'SMTP_URL_FILE', 'SESSION_SECRET', 'LOG_LEVEL'],
    ]);
  });
});

describe('the API and the worker, in production and without the packages of development', () => {
  const env = () => ({ TEMPORAL_ADDRESS: given('TEMPORAL'), TEMPORAL_NAMESPACE: namespace, RELAY_INTERVAL_MS: '500' });
  const heartbeat = () => join(folder, 'heartbeat');
  let apiEnv: Record<string, string>;
  let workerEnv: Record<string, string>;
  const isWell = async (name: 'api' | 'worker') => {
    const look = runScript(['node', `dist/apps/${name}/healthy.js`], {
      folder,
      env: name === 'api' ? apiEnv : workerEnv,
    });
    return (await look.ended()) === 0;
  };

  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const secret = join(folder, 'session-secret');
    writeFileSync(secret, `${id.repeat(4)}\n`);
    apiEnv = {
      ...env(),
      DATABASE_URL: urls.API,
      PORT: String(port),
      PUBLIC_URL: 'https://leerlus.gem.nl',
      TRUSTED_PROXIES: 'loopback',
      SECURITY_CONTACT: 'lek@gem.nl',
      SESSION_SECRET_FILE: secret,
    };
    workerEnv = { ...env(), DATABASE_URL: urls.WORKER, HEARTBEAT_FILE: heartbeat() };
  });

  it('are not well before they run', async () => {
    expect([await isWell('api'), await isWell('worker')]).toEqual([false, false]);
  });

  it('are well a moment after they start', async () => {
    [api, worker] = [start('api', apiEnv), start('worker', workerEnv)];
    const saying = () => `they are well: ${api.printed()} ${worker.printed()}`;
    await until(() => isWell('api'), { within: 60_000, every: 500, saying });
    await until(() => isWell('worker'), { within: 60_000, every: 500, saying });
    expect(worker.lines().map(({ msg }) => msg)).toContain('worker ready');
  });

  it('answer as an installation does', async () => {
    const forwarded = { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'https', host: 'leerlus.gem.nl' };
    const of = (path: string, method?: string) => ask(`${url}${path}`, { method, headers: forwarded });
    const me = await of('/api/me');
    expect([me.status, (JSON.parse(me.text) as { code: string }).code]).toEqual([401, 'no-session']);
    expect(me.headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
      'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    });
    expect((await of('/api/demo/people')).status).toBe(404);
    expect((await of('/api/demo/sign-in', 'POST')).status).toBe(404);
    expect((await ask(`${url}/api/demo/people`)).status).toBe(404);
    expect((await of('/.well-known/security.txt')).text).toContain('mailto:lek@gem.nl');
    expect(JSON.parse((await of('/health/ready')).text)).toMatchObject({
      status: 'ok',
      details: { database: { status: 'up' }, temporal: { status: 'up' } },
    });
  });

  it('carry out what comes into an inbox: Temporal conducts in its own namespace', async () => {
    const owner = await dataSource(urls.MIGRATE, 'owner', 2).initialize();
    try {
      await owner.manager.insert(Installation, { id: 1, sample: false });
      await owner.manager.insert(Programme, aProgrammeRow({ id: 'gem', name: 'GEM' }));
      await owner.manager.insert(Workpackage, { id: 'testen', programme: 'gem', name: 'Testen' });
      const question = 'Wat werkt er?';
      await foundWorkpackages(owner, [{ id: 'testen', programme: 'gem', question }]);
      await until(() => owner.manager.existsBy(Workpackage, { id: 'testen', version: 1 }), {
        within: 30_000,
        every: 250,
        saying: () => `the workpackage has its question: ${worker.printed()}`,
      });
      const [found] = await owner.manager.findBy(Workpackage, { id: 'testen' });
      expect(found?.process).toMatch(/^workpackage-/);
    } finally {
      await owner.destroy();
    }
  });

  it('end when they are told to, with nothing left open and nothing to complain about', async () => {
    api.terminate();
    worker.terminate();
    const ends = await Promise.all([api.ended(20_000), worker.ended(20_000)]);
    // By itself, or (as Nest ends a process that it has closed) by the signal that it was sent.
    for (const end of ends) expect(['SIGTERM', 0]).toContain(end);
    await expect(ask(`${url}/health/live`)).rejects.toThrow();
    expect(await isWell('api')).toBe(false);
    const { rows } = await admin(
      `select count(*)::integer as open from pg_stat_activity where datname = '${database}'`,
    );
    expect(rows).toEqual([{ open: 0 }]);
    expect([...api.lines(), ...worker.lines()].filter(({ level }) => Number(level) >= 50)).toEqual([]);
    const stacks = (api.printed() + worker.printed()).split('\n').filter((line) => /^\s+at /.test(line));
    expect(stacks).toEqual([]);
  });
});
