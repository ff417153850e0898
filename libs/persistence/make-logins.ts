import pg from 'pg';
import { databaseRoles, type DatabaseRole } from './roles.js';

/** A login to be, as the address with which it is used: its name, password and database. */
interface Login {
  url: string;
  /** Which of the database's roles it may take on. */
  roles: DatabaseRole[];
}

/** So that two of these take turns. */
const TURN = 5_047_003;

/** The least characters of a password. */
const LEAST = 16;

/**
 * Makes what an installation needs of a PostgreSQL server: a login each for migrations, the API and the worker, none of
 * which is a superuser, and the database that only they can reach; the same for Temporal. What is there stays; passwords
 * become those that are given, so that doing it again changes them.
 *
 * @throws Error when an address lacks a name, a database or a password of some length
 */
export async function makeLogins(urls: {
  admin: string;
  migrate: string;
  api: string;
  worker: string;
  temporal?: string;
}): Promise<void> {
  const own = {
    migrate: loginOf('MIGRATE_DATABASE_URL', { url: urls.migrate, roles: ['owner', 'app', 'worker'] }),
    api: loginOf('API_DATABASE_URL', { url: urls.api, roles: ['app'] }),
    worker: loginOf('WORKER_DATABASE_URL', { url: urls.worker, roles: ['worker'] }),
  };
  const temporal = urls.temporal && loginOf('TEMPORAL_DATABASE_URL', { url: urls.temporal, roles: [] });
  const admin = new pg.Client({ connectionString: urls.admin });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [TURN]);
    for (const role of Object.values(databaseRoles)) await makeRole(admin, role, 'nologin');
    for (const login of [own.migrate, own.api, own.worker]) await makeLogin(admin, login);
    await makeDatabase(admin, own.migrate.database, {
      owner: own.migrate.name,
      others: [own.api.name, own.worker.name],
    });
    if (!temporal) return;
    await makeLogin(admin, temporal);
    for (const name of [temporal.database, `${temporal.database}_visibility`]) {
      await makeDatabase(admin, name, { owner: temporal.name, others: [] });
    }
  } finally {
    await admin.end();
  }
}

interface ParsedLogin {
  name: string;
  password: string;
  database: string;
  roles: DatabaseRole[];
}

function loginOf(variable: string, { url, roles }: Login): ParsedLogin {
  const { username, password, pathname } = new URL(url);
  const login = {
    name: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    roles,
  };
  if (!login.name || !login.database) throw new Error(`${variable} has to name a login and a database.`);
  if (login.password.length < LEAST) throw new Error(`${variable} needs a password of ${LEAST} characters or more.`);
  return login;
}

async function makeLogin(admin: pg.Client, { name, password, roles }: ParsedLogin): Promise<void> {
  await makeRole(admin, name, 'login');
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  const [login, secret] = [pg.escapeIdentifier(name), pg.escapeLiteral(password)];
  await admin.query(`alter role ${login} with ${rights} password ${secret}`);
  for (const role of roles) await admin.query(`grant ${databaseRoles[role]} to ${login}`);
}

async function makeRole(admin: pg.Client, name: string, may: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await admin.query(`create role ${pg.escapeIdentifier(name)} ${may}`);
}

async function makeDatabase(admin: pg.Client, name: string, who: { owner: string; others: string[] }): Promise<void> {
  const database = pg.escapeIdentifier(name);
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) await admin.query(`create database ${database} owner ${pg.escapeIdentifier(who.owner)}`);
  await admin.query(`revoke all on database ${database} from public`);
  for (const other of who.others) {
    await admin.query(`grant connect on database ${database} to ${pg.escapeIdentifier(other)}`);
  }
}
