import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../../libs/persistence/data-source.js';
import { Installation } from '../../../libs/persistence/entities/installation.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { root } from '../root.js';
import { fillProgramme } from './fill-programme.js';
import { foundConditions, type Conditioned } from './found-conditions.js';
import { foundEntries } from './found-entries.js';
import { foundPledges, type Pledged } from './found-pledges.js';
import { foundProgrammes } from './found-programmes.js';
import { foundWorkpackages, type Founded } from './found-workpackages.js';
import { sample, type Sample } from './sample.js';
import { monthsToShift, shiftDay } from './shift-dates.js';

/** The sample programmes, by the names of their data files; the text of each is the source of what is in it. */
export const samples = ['in-de-ggz', 'gem'] as const;

/**
 * Marks an empty database as sample and fills it with the sample programmes; a database that was made for anything,
 * or that holds a programme, is left as it is. A sample's programmes and workpackages live as processes, and so do the
 * entries of its parties; begun by a worker: asked for again at each start, in case the first was broken off.
 *
 * @returns whether they were loaded now
 * @throws Error in production, where everybody in a database is somebody
 */
export async function loadSample(url: string): Promise<boolean> {
  refuseInProduction();
  const owner = await dataSource(url, 'owner', 2).initialize();
  try {
    const all = await Promise.all(samples.map(readSample));
    const isNew = await fillOnce(owner, all);
    if (await owner.manager.existsBy(Installation, { id: 1, sample: true })) {
      await foundProgrammes(
        owner,
        all.map(({ programme }) => programme),
      );
      await foundWorkpackages(owner, all.flatMap(questionsOf));
      await foundEntries(owner);
      await foundPledges(owner, all.flatMap(pledgesOf));
      await foundConditions(owner, all.flatMap(conditionsOf));
    }
    return isNew;
  } finally {
    await owner.destroy();
  }
}

function refuseInProduction(): void {
  if (process.env.NODE_ENV !== 'production') return;
  throw new Error(
    'The sample programmes are not loaded in production: anybody could sign in as anybody. Start without NODE_ENV=production.',
  );
}

function fillOnce(owner: DataSource, all: Sample[]): Promise<boolean> {
  return owner.transaction(async (manager) => {
    await manager.query('lock table installation in exclusive mode');
    const isMade = (await manager.existsBy(Installation, { id: 1 })) || (await manager.count(Programme)) > 0;
    if (isMade) return false;
    await manager.insert(Installation, { id: 1, sample: true });
    for (const data of all) await fillProgramme(manager, data);
    return true;
  });
}

/** The workpackages of a sample that ask something. */
function questionsOf({ programme, workpackages }: Sample): Founded[] {
  return workpackages.flatMap(({ id, question, content, approach, owner }) =>
    question === undefined
      ? []
      : [
          {
            id,
            programme: programme.id,
            question,
            ...(content !== undefined && { content }),
            ...(approach !== undefined && { approach }),
            ...(owner !== undefined && { owner }),
          },
        ],
  );
}

/** The pledges of a sample's teams, each made by the team's coordinator. */
function pledgesOf({ programme, pledges, people }: Sample): Pledged[] {
  return pledges.map((pledge) => {
    const leads = ({ holds }: Sample['people'][number]) =>
      holds.some(({ role, team }) => role === 'coordinator' && team === pledge.team);
    return { ...pledge, programme: programme.id, coordinator: people.find(leads)?.id ?? '' };
  });
}

/** The conditions of a sample's funder, shifted as all its dates are. */
function conditionsOf({ programme, conditions, experiment }: Sample): Conditioned[] {
  const months = monthsToShift(experiment, DateTime.now().toFormat('yyyy-MM-dd'));
  return conditions.map((each) => ({ ...each, programme: programme.id, dueOn: shiftDay(each.dueOn, months) }));
}

/** Reads and checks a sample's data file. @throws when it does not fit its schema */
export async function readSample(name: (typeof samples)[number]): Promise<Sample> {
  return sample.parse(JSON.parse(await readFile(join(root, `apps/launch/sample/${name}.json`), 'utf8')));
}
