import { type DataSource } from 'typeorm';
import { AuditSeal } from '../persistence/entities/audit-seal.entity.js';
import { lastSeal } from './chain.js';
import { headOf, keepHead, readHeads, type Head } from './heads.js';

/** The chain in the database is not the one whose heads are kept outside: it was made anew, cut, or is another's. */
export class HeadsDiffer extends Error {
  constructor(readonly kept: Head) {
    super('the chain in the database does not go on from the head that is kept outside');
    this.name = 'HeadsDiffer';
  }
}

/**
 * Keeps the present head of the chain outside, where it is not kept yet: after a power cut between a commit and the file,
 * and of links that others added.
 *
 * @param known the last head in the file, where that is known: it grows for years
 * @returns the last head in the file now; undefined while there is none
 * @throws HeadsDiffer when the chain does not go on from what is kept: then nothing is added to it
 */
export async function keepUp(
  dataSource: DataSource,
  { file, known }: { file: string; known: Head | undefined },
): Promise<Head | undefined> {
  const kept = known ?? (await readHeads(file)).at(-1);
  const last = await lastSeal(dataSource.manager);
  if (kept && !(await isLink(dataSource, kept))) throw new HeadsDiffer(kept);
  if (!last || last.number === kept?.number) return kept;
  const head = headOf(last);
  await keepHead(file, head);
  return head;
}

async function isLink(dataSource: DataSource, { number, hash }: Head): Promise<boolean> {
  return dataSource.manager.existsBy(AuditSeal, { number, hash });
}
