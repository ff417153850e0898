import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type AuditSeal } from '../persistence/entities/audit-seal.entity.js';

const head = z.object({
  /** The link of the chain. */
  number: z.int().min(1),
  /** How many lines were sealed up to it. */
  count: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The end of the chain at some moment, as it is kept outside the database: who makes the chain anew can't change it. */
export type Head = z.infer<typeof head>;

/** The head that a link is. */
export function headOf({ number, total, hash }: AuditSeal): Head {
  return { number, count: total, hash };
}

/** The heads that are kept in a file, in the order in which they were kept; none while there is no file. */
export async function readHeads(file: string): Promise<Head[]> {
  if (!existsSync(file)) return [];
  return (await readFile(file, 'utf8')).split('\n').flatMap(headIn);
}

/** Keeps one more head, on disk when this returns. Lines are only added. */
export async function keepHead(file: string, kept: Head): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600);
  try {
    // On a line of its own, also after one that a power cut left half written.
    await handle.write(`\n${JSON.stringify(kept)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What was left half written is no head. */
function headIn(line: string): Head[] {
  try {
    return [head.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}
