import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readEnv } from '../../libs/config/env.js';
import { orRefuse } from '../../libs/config/invalid-environment.js';
import { armKillPoint } from '../../libs/config/kill-points.js';
import { frameworkLog, logOf } from '../../libs/config/log.js';
import { Conductor } from './conductor/conductor.service.js';
import { workerModule } from './worker.module.js';

const env = orRefuse(() => readEnv());
armKillPoint(env.KILL_AT);
const log = logOf('worker', env.LOG_LEVEL);

const app = await NestFactory.createApplicationContext(workerModule(env, log), { logger: frameworkLog(log) });
app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
await app.get(Conductor).conduct();
