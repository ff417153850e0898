import { statSync } from 'node:fs';
import { readEnv } from '../../libs/config/env.js';
import { orRefuse } from '../../libs/config/invalid-environment.js';
import { BEATS_EVERY } from './heartbeat/beats.js';

/** How many beats may be missed. */
const MISSED = 4;

const { HEARTBEAT_FILE: file } = orRefuse(() => readEnv());

/** `node dist/apps/worker/healthy.js`: ends well when the worker of this machine conducted a moment ago. */
const last = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })?.mtimeMs;
const isHealthy = last !== undefined && Date.now() - last < BEATS_EVERY * MISSED;

process.exitCode = isHealthy ? 0 : 1;
