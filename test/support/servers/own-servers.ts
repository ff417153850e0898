import { mkdirSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { ensureDatabase, startPostgres, type Postgres } from '../../../apps/launch/servers/postgres.js';
import { startTemporal, type Temporal } from '../../../apps/launch/servers/temporal.js';
import { migrate } from '../../../libs/persistence/migrate.js';
import { registerSearchAttributes } from '../../../libs/temporal/search-attributes.js';
import { given } from './env.js';

/** A PostgreSQL of one test only, as durable as an installation's: it may be stopped, killed and paused. Its database is migrated and empty. */
export async function ownPostgres(): Promise<Postgres & { database: string }> {
  const folder = ownFolder('postgres');
  const server = await startPostgres({
    folder: join(folder, 'data'),
    log: join(folder, 'log'),
    sharesGroup: true,
  });
  await ensureDatabase(server, 'leerlus');
  await migrate(server.url('leerlus'));
  return Object.assign(server, { database: server.url('leerlus') });
}

/** A Temporal of one test only. Without `file` it forgets everything when it is stopped. */
export async function ownTemporal({ file = false } = {}): Promise<Temporal & { startAgain(): Promise<void> }> {
  const folder = ownFolder('temporal');
  const server = await startTemporal({
    executable: given('TEMPORAL_EXECUTABLE'),
    log: join(folder, 'log'),
    sharesGroup: true,
    ...(file && { file: join(folder, 'temporal.db') }),
  });
  const register = () => registerSearchAttributes({ address: server.address, namespace: 'default' });
  await register();
  return Object.assign(server, {
    async startAgain() {
      await server.start();
      await register();
    },
  });
}

function ownFolder(of: string): string {
  const folder = join(given('FOLDER'), `${of}-${v7()}`);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  return folder;
}
