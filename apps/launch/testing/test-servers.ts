import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../../libs/persistence/migrate.js';
import { registerSearchAttributes } from '../../../libs/temporal/search-attributes.js';
import { temporaryFolder } from '../servers/reachable.js';
import { ensureDatabase, startPostgres } from '../servers/postgres.js';
import { postgresUser } from '../servers/system-user.js';
import { findTemporal, startTemporal } from '../servers/temporal.js';

/** The servers that a run of tests or of a benchmark shares, with what their processes must know of them. */
export interface TestServers {
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** The database that each test's own is copied from. */
const TEMPLATE = 'leerlus_template';

/**
 * Starts PostgreSQL with a migrated template, and Temporal, in a folder that is gone afterwards.
 *
 * @param how.durable as an installation would keep data (for measuring); without, several times faster (for tests)
 */
export async function startTestServers(how: { durable: boolean; say: (line: string) => void }): Promise<TestServers> {
  const { durable, say } = how;
  const executable = await findTemporal({ say });
  const folder = temporaryFolder(postgresUser(say));
  const begun = Date.now();
  say('Starting PostgreSQL and Temporal for the tests. This takes some 5 seconds.');
  const postgresStarting = startPostgres({
    folder: join(folder, 'postgres'),
    durable,
    log: join(folder, 'postgres.log'),
    say,
    sharesGroup: true,
  });
  const temporalStarting = startTemporal({
    executable,
    log: join(folder, 'temporal.log'),
    sharesGroup: true,
    ...(durable && { file: join(folder, 'temporal.db') }),
  });
  const stop = async () => {
    const started = await Promise.allSettled([postgresStarting, temporalStarting]);
    await Promise.all(started.flatMap((each) => (each.status === 'fulfilled' ? [each.value.kill()] : [])));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [postgres, temporal] = await Promise.all([postgresStarting, temporalStarting]);
    await ensureDatabase(postgres, TEMPLATE);
    await migrate(postgres.url(TEMPLATE));
    await registerSearchAttributes({ address: temporal.address, namespace: 'default' });
    say(`Started in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
    return {
      env: {
        LEERLUS_TEST_ADMIN_URL: postgres.url('postgres'),
        LEERLUS_TEST_TEMPLATE: TEMPLATE,
        LEERLUS_TEST_TEMPORAL: temporal.address,
        LEERLUS_TEST_TEMPORAL_EXECUTABLE: executable,
        LEERLUS_TEST_FOLDER: folder,
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
