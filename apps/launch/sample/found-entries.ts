import { type DataSource } from 'typeorm';
import { foundEntry } from '../../../libs/domain/coalition/entry.commands.js';
import { readInstallation } from '../../../libs/identity/installation.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { entryIdFor, receive } from '../../../libs/ledger/receive.js';
import { CoalitionEntry } from '../../../libs/persistence/entities/coalition-entry.entity.js';
import { IsNull } from 'typeorm';

/**
 * Makes processes of the parties that stand in the directory: puts how far each is, since which day, into an inbox, for a
 * worker to carry out. Done again, it changes nothing.
 *
 * @param dataSource of somebody who may fill inboxes
 */
export async function foundEntries(dataSource: DataSource): Promise<void> {
  const installation = await readInstallation(dataSource);
  const parties = await dataSource.manager.findBy(CoalitionEntry, { process: IsNull() });
  for (const { programme, organisation, kind, state, since } of parties) {
    await receive(
      { dataSource, kinds },
      {
        process: entryIdFor({ installation, programme, organisation }),
        programme,
        command: foundEntry.parse({ type: 'found-entry', organisation, as: kind, to: state }),
        schema: foundEntry,
        happened: { precision: 'day', value: since },
        actor: null,
        via: 'service',
        sender: 'sample',
        key: `entry.${programme}.${organisation}`,
        begin: { workpackage: null },
      },
    );
  }
}
