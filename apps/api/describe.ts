import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { readApiEnv } from '../../libs/config/env.js';
import { logOf } from '../../libs/config/log.js';
import { apiModule } from './api.module.js';
import { describe } from './http/openapi.js';

/** Writes the description of the API into a file, for whoever makes types of it; it starts nothing and reaches no server. */
const env = readApiEnv({
  NODE_ENV: 'test',
  DATABASE_URL: 'postgres://nowhere/nothing',
  SESSION_SECRET: 'nothing is signed here, and nobody is let in by it',
});
const closing = (): Promise<void> => Promise.resolve();
const app = await NestFactory.create(apiModule({ env, log: logOf('api', 'silent'), closing }), {
  preview: true,
  logger: false,
});
writeFileSync(process.argv[2] ?? 'api.json', JSON.stringify(describe(app)));
