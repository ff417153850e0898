import { orRefuse } from '../../libs/config/invalid-environment.js';
import { logOf } from '../../libs/config/log.js';
import { readLoginEnv } from '../../libs/config/logins.env.js';
import { makeLogins } from '../../libs/persistence/make-logins.js';

const env = orRefuse(() => readLoginEnv());

await makeLogins({
  admin: env.ADMIN_DATABASE_URL,
  migrate: env.MIGRATE_DATABASE_URL,
  api: env.API_DATABASE_URL,
  worker: env.WORKER_DATABASE_URL,
  temporal: env.TEMPORAL_DATABASE_URL,
});
logOf('make-logins', 'info').info('the logins and databases are there');
