import { type DataSource } from 'typeorm';
import { foundWorkpackage } from '../../../libs/domain/workpackage/workpackage.commands.js';
import { readInstallation } from '../../../libs/identity/installation.js';
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
  const here = await readInstallation(dataSource);
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
