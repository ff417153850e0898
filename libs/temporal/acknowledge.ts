import { type DataSource } from 'typeorm';
import { prepared } from '../persistence/prepared.js';

/** Notes in the ledger that the conductor has heard a ring: for which commands, and which conductor it was. */
export async function acknowledge(
  dataSource: DataSource,
  heard: { process: string; commands: string[]; conductor: string },
): Promise<void> {
  await prepared(dataSource, ACKNOWLEDGE, [heard.commands, heard.process, heard.conductor]);
}

const ACKNOWLEDGE = {
  name: 'acknowledge',
  text: `with rung as (update command set rung_at = clock_timestamp() where id = any($1) and rung_at is null)
     update process set conducted_in = $3 where id = $2 and conducted_in is distinct from $3`,
};
