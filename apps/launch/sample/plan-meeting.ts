import { type DataSource } from 'typeorm';
import { planMeeting } from '../../../libs/domain/meeting/meeting.commands.js';
import { later } from '../../../libs/engine/instant.js';
import { readInstallation } from '../../../libs/identity/installation.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { processIdFor, receive } from '../../../libs/ledger/receive.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { dataSource } from '../../../libs/persistence/data-source.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';

const PLANNED = {
  workpackage: 'zorgverlening',
  by: 'facilitator.samensterk',
  title: 'Werkgroep van destigmacoördinatoren',
  place: 'Online',
  agenda: 'Het plan van aanpak: wat probeert elk team, en hoe zien we of het helpt?',
};

/** How many working days it lies ahead. */
const AHEAD = 5;

const HOUR = 3_600_000;

/**
 * Plans a meeting of a working group of the sample, so that there are mails to be read as soon as it has started: each
 * coordinator is invited, with something for their calendar.
 *
 * @param url of the sample's database
 */
export async function planSampleMeeting(url: string): Promise<void> {
  const owner = await dataSource(url, 'owner', 1).initialize();
  try {
    await plan(owner);
  } finally {
    await owner.destroy();
  }
}

async function plan(owner: DataSource): Promise<void> {
  const { workpackage, by, ...said } = PLANNED;
  const { programme } = await owner.manager.findOneByOrFail(Workpackage, { id: workpackage });
  const { settings } = await owner.manager.findOneByOrFail(Programme, { id: programme });
  const calendar = calendarOf(settings);
  const from = calendar.at(calendar.addWorkingDays(calendar.dayOf(new Date().toISOString()), AHEAD), '10:00');
  const key = `meeting.${workpackage}`;
  await receive(
    { dataSource: owner, kinds },
    {
      process: processIdFor({ kind: 'meeting', sender: `sample.${await readInstallation(owner)}`, key }),
      programme,
      command: planMeeting.parse({ type: 'plan-meeting', workpackage, from, until: later(from, 1.5 * HOUR), ...said }),
      schema: planMeeting,
      actor: by,
      via: 'web',
      sender: 'sample',
      key,
      begin: { workpackage },
    },
  );
}
