import { type DataSource } from 'typeorm';
import { foundProgramme } from '../../../libs/domain/programme/programme.commands.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { processIdFor, receive } from '../../../libs/ledger/receive.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { readInstallation } from '../../../libs/identity/installation.js';

/**
 * Lets programmes that stand there live as processes, with what they have settled on and whoever leads them: puts that into
 * their inboxes, for a worker to carry out. Done again, it changes nothing.
 *
 * @param dataSource of somebody who may fill inboxes
 */
export async function foundProgrammes(
  dataSource: DataSource,
  programmes: { id: string; aim: string }[],
): Promise<void> {
  for (const { id, aim } of programmes) {
    const { process, settings } = await dataSource.manager.findOneByOrFail(Programme, { id });
    if (process !== null) continue; // what it has settled on since is not what it began with
    await receive(
      { dataSource, kinds },
      {
        process: await programmeFounded(dataSource, id),
        programme: id,
        command: foundProgramme.parse({ type: 'found-programme', programme: id, aim, settings, stage: 'running' }),
        schema: foundProgramme,
        actor: null,
        via: 'service',
        sender: SENDER,
        key: keyOf(id),
        begin: { workpackage: null },
      },
    );
  }
}

/** The process as which a programme that is founded here lives. */
export async function programmeFounded(dataSource: DataSource, programme: string): Promise<string> {
  const here = await readInstallation(dataSource);
  return processIdFor({ kind: 'programme', sender: `${SENDER}.${here}`, key: keyOf(programme) });
}

const SENDER = 'sample';

const keyOf = (programme: string) => `found-programme.${programme}`;
