import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { signInVariables } from './sign-in.variables.js';

/** Every variable that the processes read; this is the one place that reads `process.env`. */
const variables = z.object({
  /** PostgreSQL: a login that is a member of the roles `leerlus_app` and `leerlus_worker`. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Temporal's front end, as `host:port`. */
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[\w.:[\]-]+:\d+$/)
    .default('127.0.0.1:7233'),
  /** One for each installation: workflows are known by their process's id, which a copied database has, too. */
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  /** The queue on which this installation's workflows run. */
  TASK_QUEUE: z.string().min(1).default('leerlus'),
  /** Where the API listens; 0 takes any free port. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3_000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** How people reach Leerlus: stands in mails and decides whether cookies need https. */
  PUBLIC_URL: z.url().default('http://127.0.0.1:3000'),
  /** The server that takes mails, as `smtp://host:port`; without it messages are planned and none is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Leerlus <leerlus@example.org>'),
  /** Signs the session cookies; at least 32 characters. Or the name of a file that holds it. */
  SESSION_SECRET: z.string().min(32).optional(),
  SESSION_SECRET_FILE: z.string().min(1).optional(),
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
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** How often (ms) the relay looks for what nobody rang for. */
  RELAY_INTERVAL_MS: z.coerce.number().int().min(50).max(60_000).default(2_000),
  /** How many workflows a worker keeps in memory; about 70 kB each. */
  MAX_CACHED_WORKFLOWS: z.coerce.number().int().min(0).max(100_000).default(500),
  /** Where the worker keeps the heads of the audit's chain: on another disk than PostgreSQL's, and written by nobody else. */
  AUDIT_HEAD_FILE: z.string().min(1).default('.leerlus/audit-heads'),
  /** How many years audit lines are kept; the law asks for five. */
  AUDIT_YEARS: z.coerce.number().int().min(5).max(100).default(5),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** The kill point at which a process dies; believed in tests only. */
  KILL_AT: z.string().optional(),
});

/** The environment of a process, checked. */
export type Env = Omit<
  z.infer<typeof variables>,
  'SESSION_SECRET' | 'SESSION_SECRET_FILE' | 'OIDC_CLIENT_SECRET_FILE'
> & {
  SESSION_SECRET: string;
};

/** What the environment lacks, one line for each variable. */
export class InvalidEnvironment extends Error {
  constructor(problems: string[]) {
    super(`The environment is not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'InvalidEnvironment';
  }
}

/** Reads and checks the environment. @throws InvalidEnvironment */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = variables.safeParse(source);
  if (!result.success) {
    throw new InvalidEnvironment(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const { SESSION_SECRET, SESSION_SECRET_FILE, OIDC_CLIENT_SECRET_FILE, KILL_AT, ...env } = result.data;
  if (OIDC_CLIENT_SECRET_FILE !== undefined)
    env.OIDC_CLIENT_SECRET ??= readFileSync(OIDC_CLIENT_SECRET_FILE, 'utf8').trim();
  if (env.OIDC_ISSUER !== undefined && !(env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET)) {
    throw new InvalidEnvironment(['OIDC_ISSUER: needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it']);
  }
  return {
    ...env,
    SESSION_SECRET: SESSION_SECRET ?? secretIn(SESSION_SECRET_FILE),
    ...(env.NODE_ENV === 'test' && KILL_AT !== undefined && { KILL_AT }),
  };
}

/** A worker signs no cookie and needs no secret; an API without one would sign with nothing, and does not start. */
function secretIn(file: string | undefined): string {
  if (file === undefined) return '';
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new InvalidEnvironment(['SESSION_SECRET_FILE: holds fewer than 32 characters']);
  return secret;
}
