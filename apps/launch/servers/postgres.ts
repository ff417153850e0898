import { join } from 'node:path';
import pg from 'pg';
import { type Child } from './child.js';
import { cluster, superuser } from './cluster.js';
import { freePort } from './ports.js';
import { postgresBinaries } from './postgres-binaries.js';
import { startServer, type Server } from './server.js';
import { postgresUser } from './system-user.js';

/** A PostgreSQL server that was started here. */
export interface Postgres extends Server {
  /** The superuser's login to one of its databases. */
  url(database: string): string;
}

/** What a PostgreSQL server is started with. */
export interface PostgresOptions {
  /** Where it keeps its data; a cluster is made there when there is none. See `reachableFolder`. */
  folder: string;
  /** A free one unless told otherwise. */
  port?: number;
  /** Without, a power cut may cost data: for tests, which are several times faster so. */
  durable?: boolean;
  /** The file that its output is added to. */
  log: string;
  sharesGroup?: boolean;
  born?: (child: Child) => void;
  say?: (line: string) => void;
}

/** What makes tests fast: nothing is written for the case that the machine fails. */
const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
];

/** Starts PostgreSQL on 127.0.0.1, reachable with its password only, and waits until it answers. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { folder, log, durable = true } = options;
  const user = postgresUser(options.say ?? (() => undefined));
  const binaries = postgresBinaries(user);
  const { data, password } = await cluster({ folder, binaries, user, durable, log });
  const port = options.port ?? (await freePort());
  const url = (database: string) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(durable ? [] : careless),
  ];
  const server = await startServer({
    name: 'PostgreSQL',
    command: join(binaries, 'postgres'),
    args: ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    cwd: folder,
    user,
    log,
    port,
    // "Fast": SIGTERM would wait until the last client has gone.
    stopsBy: 'SIGINT',
    stopsWithin: 20_000,
    within: () => 60_000,
    ready: () => answers(url('postgres')),
    sharesGroup: options.sharesGroup,
    born: options.born,
  });
  return {
    ...server,
    get pid() {
      return server.pid;
    },
    url,
  };
}

/** Makes a database where it lacks. */
export async function ensureDatabase(server: Postgres, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Refused connections and the start-up of the database pass; anything else is a fault. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && !['57P03', '57P01', '53300'].includes(error.code ?? '')) throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
