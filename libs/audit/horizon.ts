import { setTimeout as pause } from 'node:timers/promises';
import { type DataSource } from 'typeorm';

/** An id up to which lines were drawn, and a transaction that is younger than whoever drew them. */
export interface Horizon {
  upto: number;
  younger: string;
}

/** How often (ms) it is looked again whether older transactions have ended. */
const LOOK_EVERY = 50;

/**
 * Marks how far ids have been drawn. Ids are drawn by transactions that have their number already, so all who drew one up
 * to here are older than a transaction that gets its number now.
 */
export async function markHorizon(dataSource: DataSource): Promise<Horizon> {
  // Two statements, one after another: the number has to be drawn later than the sequence is looked at.
  const [drawn] = await dataSource.query<{ upto: string }[]>('select audit_drawn() as upto');
  const [young] = await dataSource.query<{ xid: string }[]>('select pg_current_xact_id()::text as xid');
  if (!drawn || !young) throw new Error('a sequence and a transaction always have a number');
  return { upto: Number(drawn.upto), younger: young.xid };
}

/**
 * Waits until every line up to a horizon is there or never will be: all transactions that are older have ended. Nobody
 * waits for us meanwhile: this only looks.
 *
 * @returns whether they had ended within so many ms
 */
export async function isSettled(dataSource: DataSource, horizon: Horizon, within: number): Promise<boolean> {
  for (const end = Date.now() + within; ;) {
    const [row] = await dataSource.query<{ settled: boolean }[]>(
      'select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as settled',
      [horizon.younger],
    );
    if (row?.settled) return true;
    if (Date.now() >= end) return false;
    await pause(LOOK_EVERY);
  }
}
