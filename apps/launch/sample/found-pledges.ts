import { type DataSource } from 'typeorm';
import { makePledge, signPledge } from '../../../libs/domain/pledge/pledge.commands.js';
import { readInstallation } from '../../../libs/identity/installation.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { processIdFor, receive } from '../../../libs/ledger/receive.js';

/** A pledge that a team's coordinator makes, and signs where it is signed already. */
export interface Pledged {
  programme: string;
  team: string;
  coordinator: string;
  level: string;
  with: string;
  text: string;
  signed: boolean;
}

/**
 * Lets teams pledge: puts each pledge, and its signature, into an inbox, for a worker to carry out. Done again, it changes
 * nothing.
 *
 * @param dataSource of somebody who may fill inboxes
 */
export async function foundPledges(dataSource: DataSource, pledges: Pledged[]): Promise<void> {
  const here = await readInstallation(dataSource);
  for (const { programme, team, coordinator, level, with: organisation, text, signed } of pledges) {
    const key = `pledge.${team}`;
    const sent = {
      process: processIdFor({ kind: 'pledge', sender: `${SENDER}.${here}`, key }),
      programme,
      actor: coordinator,
      via: 'service',
      sender: SENDER,
    } as const;
    const made = { type: 'make-pledge', by: { team }, level, with: { organisation }, text } as const;
    const command = makePledge.parse(made);
    await receive({ dataSource, kinds }, { ...sent, command, schema: makePledge, key, begin: { workpackage: null } });
    if (!signed) continue;
    const signature = signPledge.parse({ type: 'sign-pledge' });
    await receive({ dataSource, kinds }, { ...sent, command: signature, schema: signPledge, key: `${key}.signed` });
  }
}

const SENDER = 'sample';
