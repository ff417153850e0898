import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { MANY } from '../../../apps/worker/post-office/addressing.js';

/**
 * The least that claiming takes: a loop on one connection that marks what is due, as many at once as a post office addresses, and
 * does nothing with it.
 *
 * @returns how late (ms) each row was claimed
 */
export async function claimInLoop(
  database: string,
  { count, due }: { count: number; due: () => Promise<number> },
): Promise<number[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const began = await due();
    const late: number[] = [];
    while (late.length < count) {
      const { rowCount } = await client.query(
        `update leerlus.message set status = 'claimed' where id in (
           select id from leerlus.message where status = 'planned' and due <= clock_timestamp()
           order by due limit $1 for update skip locked)`,
        [MANY],
      );
      const now = Date.now();
      for (let each = 0; each < (rowCount ?? 0); each++) late.push(now - began);
      if (rowCount === 0) await pause(1);
    }
    return late;
  } finally {
    await client.end();
  }
}
