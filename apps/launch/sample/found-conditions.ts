import { type DataSource } from 'typeorm';
import { setCondition } from '../../../libs/domain/programme/programme.commands.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { receive } from '../../../libs/ledger/receive.js';
import { programmeFounded } from './found-programmes.js';

/** A condition of a programme's funder, as whoever speaks for the funder set it. */
export interface Conditioned {
  programme: string;
  /** Tells it from the programme's other conditions. */
  id: string;
  /** Who set it: the funder's contact person. */
  by: string;
  text: string;
  /** As YYYY-MM-DD. */
  dueOn: string;
  owner: string;
  waivable: boolean;
}

/**
 * Sets the conditions of programmes that were founded here: puts each into the programme's inbox, for a worker to carry out.
 * Done again, it changes nothing.
 *
 * @param dataSource of somebody who may fill inboxes
 */
export async function foundConditions(dataSource: DataSource, conditions: Conditioned[]): Promise<void> {
  for (const { programme, id, by, ...said } of conditions) {
    await receive(
      { dataSource, kinds },
      {
        process: await programmeFounded(dataSource, programme),
        programme,
        command: setCondition.parse({ type: 'set-condition', ...said }),
        schema: setCondition,
        actor: by,
        via: 'service',
        sender: 'sample',
        key: `condition.${id}`,
      },
    );
  }
}
