import { type DataSource, type EntityManager } from 'typeorm';
import { passing } from '../config/kill-points.js';
import { type AuditSeal } from '../persistence/entities/audit-seal.entity.js';
import { addSeal, lastSeal, tryChain } from './chain.js';
import { digestOf, readLines } from './lines.js';

/**
 * Seals the lines up to an id that have settled (see `isSettled`), in batches of at most 1,000. Each batch is a
 * transaction of its own that reads lines and adds one link: it takes no lock that whoever writes a line waits for.
 * While somebody else adds to the chain, nothing is done.
 *
 * @param sealed is told of each link once it is committed
 */
export async function sealBatches(
  dataSource: DataSource,
  asked: { upto: number; sealed: (seal: AuditSeal) => Promise<void> },
): Promise<void> {
  for (;;) {
    const seal = await dataSource.transaction((manager) => sealNext(manager, asked.upto));
    if (!seal) return;
    passing('audit.after-seal');
    await asked.sealed(seal);
  }
}

async function sealNext(manager: EntityManager, upto: number): Promise<AuditSeal | undefined> {
  if (!(await tryChain(manager))) return undefined;
  const before = await lastSeal(manager, 'batch');
  const lines = await readLines(manager, { after: before?.lastId ?? 0, upto });
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const until = new Date(Math.max(...lines.map(({ instant }) => Date.parse(instant))));
  const seal = await addSeal(manager, {
    kind: 'batch',
    firstId: first.id,
    lastId: last.id,
    count: lines.length,
    until,
    digest: digestOf(lines),
  });
  passing('audit.before-seal');
  return seal;
}
