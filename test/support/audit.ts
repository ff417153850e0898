import { type DataSource } from 'typeorm';
import { hashOf, NOTHING_BEFORE } from '../../libs/audit/chain.js';
import { readHeads } from '../../libs/audit/heads.js';
import { isSettled, markHorizon } from '../../libs/audit/horizon.js';
import { keepUp } from '../../libs/audit/keep-up.js';
import { digestOf, readLines } from '../../libs/audit/lines.js';
import { sealBatches } from '../../libs/audit/seal-batches.js';
import { verifyAudit, type Verified } from '../../libs/audit/verify.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { AuditSeal } from '../../libs/persistence/entities/audit-seal.entity.js';
import { headFileOf } from './apps/app.js';
import { createDatabase } from './servers/database.js';

/** A database with an audit, in each of its roles, and the file with its heads. */
export interface AuditHouse {
  url: string;
  owner: DataSource;
  app: DataSource;
  worker: DataSource;
  file: string;
  leave(): Promise<void>;
}

/** Opens a database with an empty audit. */
export async function auditHouse(): Promise<AuditHouse> {
  const database = await createDatabase();
  const [owner, app, worker] = await Promise.all([
    dataSource(database.url, 'owner', 4).initialize(),
    dataSource(database.url, 'app', 30).initialize(),
    dataSource(database.url, 'worker', 4).initialize(),
  ]);
  return {
    url: database.url,
    owner,
    app,
    worker,
    file: headFileOf(database.url),
    async leave() {
      await Promise.all([owner.destroy(), app.destroy(), worker.destroy()]);
      await database.drop();
    },
  };
}

/** SQL: what one request writes. */
export const aLine = `insert into audit (programme, person, roles, what, result, via, application, request)
  values ('in-de-ggz', 'lead.samensterk', '{lead}', 'read-cycle', 'done', 'web', 'api', gen_random_uuid())`;

/** Writes so many lines, as the app. */
export async function writeLines({ app }: AuditHouse, count: number): Promise<void> {
  await app.query(
    `insert into audit (programme, person, roles, what, result, via, application, request)
     select 'in-de-ggz', 'coordinator.' || n % 20, '{coordinator}', 'read-cycle', 'done', 'web', 'api', gen_random_uuid()
     from generate_series(1, $1::integer) n`,
    [count],
  );
}

/** Seals whatever has settled and keeps the heads, as the worker does. @returns whether it had settled */
export async function seal({ worker, file }: AuditHouse, within = 5_000): Promise<boolean> {
  const horizon = await markHorizon(worker);
  if (!(await isSettled(worker, horizon, within))) return false;
  await sealBatches(worker, {
    upto: horizon.upto,
    sealed: async () => {
      await keepUp(worker, { file, known: undefined });
    },
  });
  return true;
}

/** Verifies, with the heads that were kept. */
export async function verified({ worker, file }: AuditHouse): Promise<Verified> {
  return verifyAudit(worker, { heads: await readHeads(file) });
}

/** What does not fit, in sentences. */
export async function faultsIn(house: AuditHouse): Promise<string[]> {
  return (await verified(house)).faults.map(({ sentence }) => sentence);
}

/** Makes every seal anew so that the chain fits whatever the rows are now: what somebody does who owns the database. */
export async function makeSealsAnew({ owner }: AuditHouse): Promise<void> {
  const seals = await owner.manager.find(AuditSeal, { order: { number: 'asc' } });
  let previous = NOTHING_BEFORE;
  let after = 0;
  let total = 0;
  for (const seal of seals) {
    const lines = await readLines(owner.manager, { after, upto: seal.lastId });
    total += lines.length;
    Object.assign(seal, { count: lines.length, total, digest: digestOf(lines), previous });
    previous = seal.hash = hashOf(seal);
    await owner.manager.save(seal);
    after = seal.lastId;
  }
}
