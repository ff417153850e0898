import { type DataSource } from 'typeorm';
import { type Message } from '../../engine/rules.js';
import { type Receipt } from '../../engine/turn.js';

/** A command as its sender may look it up again. */
export interface ReadCommand {
  id: string;
  process: string;
  received: string;
  body: Message;
  receipt: Receipt | undefined;
}

/** A command that somebody sent, by its id; undefined when there is none of theirs. */
export async function readCommand(
  dataSource: DataSource,
  asked: { id: string; sender: string },
): Promise<ReadCommand | undefined> {
  const [row] = await dataSource.query<
    (Omit<ReadCommand, 'received' | 'receipt'> & { received: Date; receipt: Receipt | null })[]
  >(`select id, process, received, body, receipt from command where id = $1 and sender = $2`, [asked.id, asked.sender]);
  return row && { ...row, received: row.received.toISOString(), receipt: row.receipt ?? undefined };
}
