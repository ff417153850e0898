import { z } from 'zod';
import { readVariables } from './read-variables.js';
import { databaseUrl } from './worded.js';

/** What the step reads that makes the logins and the databases. Each may be given as a file as well. */
export const loginVariables = z.object({
  /** A superuser of the PostgreSQL server. */
  ADMIN_DATABASE_URL: databaseUrl(),
  /** The login that makes and changes tables; only the step `migrate` uses it. */
  MIGRATE_DATABASE_URL: databaseUrl(),
  /** The login of the API. */
  API_DATABASE_URL: databaseUrl(),
  /** The login of the worker. */
  WORKER_DATABASE_URL: databaseUrl(),
  /** Temporal's login and database, where it keeps its data on the same server. */
  TEMPORAL_DATABASE_URL: databaseUrl().optional(),
});

/** The logins that an installation needs, as the addresses with which they are used. */
export type LoginEnv = z.infer<typeof loginVariables>;

/** Reads and checks the variables of the step that makes logins. @throws InvalidEnvironment */
export function readLoginEnv(source: NodeJS.ProcessEnv = process.env): LoginEnv {
  return readVariables({ schema: loginVariables, source });
}
