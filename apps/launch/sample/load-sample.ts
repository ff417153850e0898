import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { dataSource } from '../../../libs/persistence/data-source.js';
import { Installation } from '../../../libs/persistence/entities/installation.entity.js';
import { Organisation } from '../../../libs/persistence/entities/organisation.entity.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { RoleHolding } from '../../../libs/persistence/entities/holding.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { root } from '../root.js';
import { sample, type Sample } from './sample.js';
import { monthsToShift, shiftPlan } from './shift-dates.js';

/**
 * Marks an empty database as sample and fills it with the sample programme; a database that was made for anything,
 * or that holds a programme, is left as it is.
 *
 * @returns whether it was loaded now
 */
export async function loadSample(url: string): Promise<boolean> {
  const owner = await dataSource(url, 'owner', 2).initialize();
  try {
    return await owner.transaction(async (manager) => {
      await manager.query('lock table installation in exclusive mode');
      const isMade = (await manager.existsBy(Installation, { id: 1 })) || (await manager.count(Programme)) > 0;
      if (isMade) return false;
      await manager.insert(Installation, { id: 1, sample: true });
      await fill(manager, await readSample('in-de-ggz'));
      return true;
    });
  } finally {
    await owner.destroy();
  }
}

/** Reads and checks a sample's data file. @throws when it does not fit its schema */
export async function readSample(name: string): Promise<Sample> {
  return sample.parse(JSON.parse(await readFile(join(root, `apps/launch/sample/${name}.json`), 'utf8')));
}

async function fill(manager: EntityManager, data: Sample): Promise<void> {
  const programme = data.programme.id;
  const months = monthsToShift(data.experiment, DateTime.now().toFormat('yyyy-MM-dd'));
  const settings = { ...data.settings, plan: shiftPlan(data.settings.plan, months) };
  await manager.insert(Programme, {
    ...data.programme,
    settings,
    examples: [...data.examples, `Alle datums zijn ${months} maanden later dan in de bron.`],
  });
  const before = data.organisations.filter(({ partOf }) => partOf === undefined);
  const parts = data.organisations.filter(({ partOf }) => partOf !== undefined);
  for (const organisation of [...before, ...parts]) await manager.insert(Organisation, { programme, ...organisation });
  await manager.insert(
    Workpackage,
    data.workpackages.map((each) => ({ programme, ...each })),
  );
  await manager.insert(
    Team,
    data.teams.map((each) => ({ programme, ...each })),
  );
  await manager.insert(
    Person,
    data.people.map(({ id, name, email }) => ({ id, name, email, programme, language: 'nl' as const })),
  );
  await manager.insert(
    RoleHolding,
    data.people.flatMap(({ id, holds }) => holds.map((held) => ({ programme, person: id, ...held }))),
  );
}
