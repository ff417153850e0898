import { type DataSource, type EntityManager } from 'typeorm';
import { AuditSeal } from '../persistence/entities/audit-seal.entity.js';
import { NOTHING_BEFORE } from './chain.js';
import { type Fault, faultOfHeads, faultOfLink, faultOfRows } from './faults.js';
import { type Head } from './heads.js';
import { readLines } from './lines.js';

/** What is asked of whoever verifies. */
export interface Verifying {
  /** The heads that are kept outside the database, read before anything else. */
  heads: Head[];
  /** Is told now and then how many rows have been looked at. */
  progress?: (rows: number) => void;
}

/** What came of it. */
export interface Verified {
  /** What does not fit, the first batch first. */
  faults: Fault[];
  /** How many rows were looked at, and how many links. */
  rows: number;
  links: number;
  /** How many rows were removed after their term. */
  removed: number;
  /** Rows that no link covers yet. */
  unsealed: number;
}

/** How many links are read at once. */
const LINKS = 500;

/**
 * Reads the whole audit, in batches, as it stands at one moment, and finds what was changed, removed, swapped, added or
 * cut: in the rows, in the links, and in both together where the heads outside tell another story.
 */
export function verifyAudit(dataSource: DataSource, asked: Verifying): Promise<Verified> {
  return dataSource.transaction('REPEATABLE READ', (manager) => verifyAll(manager, asked));
}

async function verifyAll(manager: EntityManager, { heads, progress }: Verifying): Promise<Verified> {
  const outside = new Map(heads.map((head) => [head.number, head]));
  const removals = await manager.find(AuditSeal, { where: { kind: 'removal' }, order: { number: 'asc' } });
  const verified: Verified = { faults: [], rows: 0, links: 0, removed: 0, unsealed: 0 };
  let before: AuditSeal | undefined;
  let sealedTo = 0;
  for await (const seal of linksOf(manager)) {
    const links = { seal, before, expected: before?.hash ?? NOTHING_BEFORE, head: outside.get(seal.number) };
    const fault = faultOfLink(links);
    if (fault) verified.faults.push(fault);
    verified.links++;
    before = seal;
    if (seal.kind === 'removal') {
      verified.removed += seal.count;
      continue;
    }
    const lines = await readLines(manager, { after: sealedTo, upto: seal.lastId, most: seal.count + 1 });
    const removal = removals.find(({ lastId }) => lastId >= seal.lastId);
    const unfit = faultOfRows({ seal, lines, removal });
    if (unfit && !fault) verified.faults.push(unfit);
    sealedTo = Math.max(sealedTo, seal.lastId);
    verified.rows += lines.length;
    progress?.(verified.rows);
  }
  const cut = faultOfHeads({ heads, last: before });
  if (cut) verified.faults.push(cut);
  verified.unsealed = await countAfter(manager, sealedTo);
  return verified;
}

async function* linksOf(manager: EntityManager): AsyncGenerator<AuditSeal> {
  for (let after = 0, more = true; more;) {
    const links = await manager
      .createQueryBuilder(AuditSeal, 's')
      .where('s.number > :after', { after })
      .orderBy('s.number')
      .limit(LINKS)
      .getMany();
    yield* links;
    more = links.length === LINKS;
    after = links.at(-1)?.number ?? after;
  }
}

async function countAfter(manager: EntityManager, sealedTo: number): Promise<number> {
  let count = 0;
  for (let after = sealedTo; ;) {
    const lines = await readLines(manager, { after, upto: Number.MAX_SAFE_INTEGER });
    const last = lines.at(-1);
    if (!last) return count;
    count += lines.length;
    after = last.id;
  }
}
