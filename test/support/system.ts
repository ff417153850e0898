import { loadSample } from '../../apps/launch/sample/load-sample.js';
import { startApi, startWorker, type App, type AppOptions } from './apps/app.js';
import { Visitor } from './http/visitor.js';
import { createDatabase } from './servers/database.js';
import { signPledges, untilPledged } from './sign-pledges.js';

/** A whole Leerlus: a database of its own with the sample, an API and a worker as processes of their own. */
export interface System {
  database: string;
  temporal: string;
  api: App;
  worker: App;
  options: AppOptions;
  /** Somebody of the sample, signed in. */
  as(email: string): Promise<Visitor>;
  stop(): Promise<void>;
}

/** What differs from the usual system. */
export interface SystemOptions {
  /** A database that the test brings along; it keeps it. */
  database?: string;
  temporal?: string;
  api?: Partial<AppOptions> & { port?: number };
  worker?: Partial<AppOptions> & { waits?: boolean };
  /** Whether the teams of the sample that still have to sign their pledge have done so; they have, unless told otherwise. */
  pledges?: 'signed' | 'as-in-sample';
}

let queues = 0;

/** Starts a system; whoever starts it stops it. */
export async function startSystem(different: SystemOptions = {}): Promise<System> {
  const own = different.database === undefined ? await createDatabase() : undefined;
  const database = different.database ?? own?.url ?? '';
  const { pledges = 'signed' } = different;
  await loadSample(database);
  if (pledges === 'signed') await signPledges(database);
  const temporal = different.temporal ?? process.env.LEERLUS_TEST_TEMPORAL ?? '';
  const options = { database, temporal, taskQueue: `test-${process.pid}-${Date.now()}-${++queues}` };
  const [api, worker] = await Promise.all([
    startApi({ ...options, ...different.api }),
    startWorker({ ...options, ...different.worker }),
  ]);
  if (different.worker?.waits !== false) await untilPledged(database);
  const system: System = {
    database,
    temporal,
    api,
    worker,
    options,
    as: (email) => new Visitor(system.api.url, email).signIn(),
    async stop() {
      await Promise.all([system.api.stop(), system.worker.stop()]);
      await own?.drop();
    },
  };
  return system;
}

/** Starts the worker again after it has died. */
export async function restartWorker(system: System, different: Partial<AppOptions> = {}): Promise<void> {
  await system.worker.kill();
  system.worker = await startWorker({ ...system.options, ...different });
}

/** Starts the API again after it has died. */
export async function restartApi(system: System, different: Partial<AppOptions> = {}): Promise<void> {
  await system.api.kill();
  system.api = await startApi({ ...system.options, ...different });
}
