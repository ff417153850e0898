import 'reflect-metadata';
import { readApiEnv } from '../../libs/config/env.js';
import { orRefuse } from '../../libs/config/invalid-environment.js';
import { armKillPoint } from '../../libs/config/kill-points.js';
import { logOf } from '../../libs/config/log.js';
import { createApi } from './create-api.js';

const env = orRefuse(() => readApiEnv());
armKillPoint(env.KILL_AT);
const log = logOf('api', env.LOG_LEVEL);

const app = await createApi(env, log);
app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
await app.listen(env.PORT, env.HOST);
log.info({ url: await app.getUrl() }, 'api ready');
