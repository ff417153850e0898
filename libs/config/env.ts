import { z } from 'zod';
import { faultsTogether, type Needs } from './faults-together.js';
import { readVariables } from './read-variables.js';
import { signInVariables } from './sign-in.variables.js';
import { trustedProxies } from './trusted-proxies.js';
import { databaseUrl, oneOf, secret, text, whole } from './worded.js';

/**
 * Every variable that the processes read; this is the one place that reads `process.env`. Each may be given as a file as
 * well: `SESSION_SECRET_FILE` names a file that holds `SESSION_SECRET`.
 */
export const variables = z.object({
  /** PostgreSQL: a login that is a member of the roles `leerlus_app` and `leerlus_worker`. */
  DATABASE_URL: databaseUrl(),
  /** Temporal's front end, as `host:port`. */
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[\w.:[\]-]+:\d+$/, { error: 'write it as host:port' })
    .default('127.0.0.1:7233'),
  /** One for each installation: workflows are known by their process's id, which a copied database has, too. */
  TEMPORAL_NAMESPACE: text('write the name of a namespace').default('default'),
  /** The queue on which this installation's workflows run. */
  TASK_QUEUE: text('write the name of a queue').default('leerlus'),
  /** Where the API listens; 0 takes any free port. */
  PORT: whole(0, 65_535).default(3_000),
  HOST: text('write the address to listen on').default('127.0.0.1'),
  /** How people reach Leerlus: stands in mails and decides whether cookies need https. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'write how people reach Leerlus, as https://leerlus.your-name.nl' })
    .default('http://127.0.0.1:3000'),
  /** The proxies that are believed when they say for whom they ask, with commas between; without it none is. */
  TRUSTED_PROXIES: trustedProxies.optional(),
  /** How many requests a minute each API process answers to one address, which many people of one office may share. */
  RATE_LIMIT_PER_ADDRESS: whole(1, 10_000_000).default(3_000),
  /** How many requests a minute each API process answers to one signed-in person. */
  RATE_LIMIT_PER_PERSON: whole(1, 10_000_000).default(600),
  /** How often (ms) an open page hears that it is still listened to, and its session is looked at again. */
  LIVE_HEARTBEAT_MS: whole(100, 60_000).default(15_000),
  /** Where somebody who finds a leak can report it: a mail address or the address of a page. */
  SECURITY_CONTACT: z
    .union([z.email(), z.url({ protocol: /^(https|mailto)$/ })], {
      error: 'write a mail address, or the https address of a page',
    })
    .optional(),
  /** The server that takes mails, as `smtp://host:port`; without it messages are planned and none is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'write it as smtp://login:password@host:587' }).optional(),
  /** How many connections each worker keeps to that server at most; each carries one mail at a time. */
  SMTP_CONNECTIONS: whole(1, 100).default(5),
  MAIL_FROM: z
    .string()
    .regex(/[^\s@]@[^\s@]/, { error: 'write it as Leerlus <leerlus@your-name.nl>' })
    .default('Leerlus <leerlus@example.org>'),
  /** Signs the session cookies; at least 32 characters. */
  SESSION_SECRET: secret().optional(),
  ...signInVariables,
  /** Mail addresses, with commas between them, of those who may found programmes here. */
  ADMINISTRATORS: z
    .string()
    .default('')
    .transform((all) =>
      all
        .toLowerCase()
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    ),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** How often (ms) the relay looks for what nobody rang for. */
  RELAY_INTERVAL_MS: whole(50, 60_000).default(2_000),
  /**
   * How many workflows a worker keeps in memory; about 70 kB each. One at least: with none, a workflow is let go in the
   * middle of a local activity, and its task stands still for ten seconds (temporalio/sdk-rust, pull request 1482).
   */
  MAX_CACHED_WORKFLOWS: whole(1, 100_000).default(500),
  /** Where the worker keeps the heads of the audit's chain: on another disk than PostgreSQL's, and written by nobody else. */
  AUDIT_HEAD_FILE: text('write the name of a file').default('.leerlus/audit-heads'),
  /** How many years audit lines are kept; the law asks for five. */
  AUDIT_YEARS: whole(5, 100).default(5),
  /** The file that a worker touches every few seconds while it conducts, for whoever looks whether it is well. */
  HEARTBEAT_FILE: text('write the name of a file').optional(),
  NODE_ENV: oneOf(['production', 'development', 'test']).default('production'),
  /** The kill point at which a process dies; believed in tests only. */
  KILL_AT: z.string().optional(),
});

/** The environment of a process, checked. A worker signs no cookie: its secret is empty. */
export type Env = Omit<z.infer<typeof variables>, 'SESSION_SECRET'> & { SESSION_SECRET: string };

/** Reads and checks the environment of a process that lets nobody in. @throws InvalidEnvironment */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  return read(source, 'inside');
}

/** Reads and checks the environment of the API, which also needs what keeps its door. @throws InvalidEnvironment */
export function readApiEnv(source: NodeJS.ProcessEnv = process.env): Env {
  return read(source, 'door');
}

function read(source: NodeJS.ProcessEnv, needs: Needs): Env {
  const {
    SESSION_SECRET = '',
    KILL_AT,
    ...env
  } = readVariables({
    schema: variables,
    source,
    together: (right, wrong) => faultsTogether({ values: variables.partial().parse(right), wrong, needs }),
  });
  return { ...env, SESSION_SECRET, ...(env.NODE_ENV === 'test' && KILL_AT !== undefined && { KILL_AT }) };
}
