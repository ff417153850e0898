import { readEnv } from '../../libs/config/env.js';
import { orRefuse } from '../../libs/config/invalid-environment.js';
import { logOf } from '../../libs/config/log.js';
import { migrate } from '../../libs/persistence/migrate.js';

const env = orRefuse(() => readEnv());

const applied = await migrate(env.DATABASE_URL);
logOf('migrate', env.LOG_LEVEL).info({ applied }, 'the database is up to date');
