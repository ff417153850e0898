import { type DataSource, type EntityManager } from 'typeorm';
import { AuditSeal } from '../persistence/entities/audit-seal.entity.js';
import { addSeal, lastSeal, readNow, takeChain } from './chain.js';
import { digestOf, readLines } from './lines.js';
import { isPastTerm } from './term.js';

/** The most batches of one transaction. */
const MOST = 100;

/** A batch that should be removed is not as it was sealed: nothing of it is, before somebody has looked. */
export class BatchDiffers extends Error {
  constructor({ number, firstId, lastId }: AuditSeal) {
    super(
      `Batch ${number} (rows ${firstId} to ${lastId}) is past its term, but is not as it was sealed; nothing was removed ` +
        `from there on. See: npm run audit:verify`,
    );
    this.name = 'BatchDiffers';
  }
}

/**
 * Removes lines whose term is over, in whole batches from the oldest on. Their seals stay, and each removal is a link of
 * the chain itself: what went after its term is told from what somebody took away.
 *
 * @param owner the database in its owner's role: nobody else can remove a line
 * @param asked.years how long lines are kept
 * @returns the links that were added
 * @throws BatchDiffers
 */
export async function removeExpired(owner: DataSource, asked: { years: number }): Promise<AuditSeal[]> {
  const removals: AuditSeal[] = [];
  for (;;) {
    const removal = await owner.transaction((manager) => removeNext(manager, asked.years));
    if (!removal) return removals;
    removals.push(removal);
  }
}

async function removeNext(manager: EntityManager, years: number): Promise<AuditSeal | undefined> {
  await takeChain(manager);
  const after = (await lastSeal(manager, 'removal'))?.lastId ?? 0;
  const expired = await expiredBatches(manager, { after, years });
  const [first] = expired;
  const last = expired.at(-1);
  if (!first || !last) return undefined;
  for (const [place, batch] of expired.entries()) {
    await expectAsSealed(manager, batch, expired[place - 1]?.lastId ?? after);
  }
  await manager.query('delete from audit where id > $1 and id <= $2', [after, last.lastId]);
  return addSeal(manager, {
    kind: 'removal',
    firstId: first.firstId,
    lastId: last.lastId,
    count: expired.reduce((sum, { count }) => sum + count, 0),
    until: new Date(Math.max(...expired.map(({ until }) => until.getTime()))),
    digest: digestOf([]),
  });
}

async function expiredBatches(
  manager: EntityManager,
  { after, years }: { after: number; years: number },
): Promise<AuditSeal[]> {
  const at = await readNow(manager);
  const batches = await manager
    .createQueryBuilder(AuditSeal, 's')
    .where(`s.kind = 'batch' and s.lastId > :after`, { after })
    .orderBy('s.number')
    .limit(MOST)
    .getMany();
  const kept = batches.findIndex(({ until }) => !isPastTerm(until, { years, at }));
  return kept < 0 ? batches : batches.slice(0, kept);
}

async function expectAsSealed(manager: EntityManager, batch: AuditSeal, after: number): Promise<void> {
  const lines = await readLines(manager, { after, upto: batch.lastId, most: batch.count + 1 });
  if (digestOf(lines) !== batch.digest) throw new BatchDiffers(batch);
}
