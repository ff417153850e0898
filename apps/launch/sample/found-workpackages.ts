import { type DataSource } from 'typeorm';
import { foundWorkpackage } from '../../../libs/domain/workpackage/workpackage.commands.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { processIdFor, receive } from '../../../libs/ledger/receive.js';

/** A workpackage that stands in the directory, and what it is about; texts as they are read. */
export interface Founded {
  id: string;
  programme: string;
  question: string;
  content?: string;
  approach?: string;
  /** Somebody who holds a role around it. */
  owner?: string;
}

/**
 * Gives workpackages that stand in the directory their question: puts that into their inboxes, for a worker to carry
 * out. Done again, it changes nothing.
 *
 * @param dataSource of somebody who may fill inboxes
 */
export async function foundWorkpackages(dataSource: DataSource, workpackages: Founded[]): Promise<void> {
  const here = await installationOf(dataSource);
  for (const { id, programme, ...said } of workpackages) {
    const key = `found.${id}`;
    await receive(
      { dataSource, kinds },
      {
        process: processIdFor({ kind: 'workpackage', sender: `${SENDER}.${here}`, key }),
        programme,
        command: foundWorkpackage.parse({ type: 'found-workpackage', workpackage: id, ...said }),
        schema: foundWorkpackage,
        actor: null,
        via: 'service',
        sender: SENDER,
        key,
        begin: { workpackage: id },
      },
    );
  }
}

const SENDER = 'sample';

/**
 * What no other installation is: every sample has the same workpackages, and two samples that share a Temporal would ring
 * for each other's.
 */
async function installationOf(dataSource: DataSource): Promise<string> {
  const [row] = await dataSource.query<{ here: string }[]>(
    `select i.made || '.' || d.oid as here from installation i, pg_database d where d.datname = current_database()`,
  );
  return row?.here ?? '';
}
