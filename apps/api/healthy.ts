import { readEnv } from '../../libs/config/env.js';
import { orRefuse } from '../../libs/config/invalid-environment.js';

/** How long (ms) the API may take to answer. */
const PATIENCE = 4_000;

const { HOST, PORT } = orRefuse(() => readEnv());
const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;

/** `node dist/apps/api/healthy.js`: ends well when the API of this machine can serve requests. */
async function isHealthy(): Promise<boolean> {
  try {
    return (await fetch(`http://${host}:${PORT}/health/ready`, { signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    return false;
  }
}

process.exitCode = (await isHealthy()) ? 0 : 1;
