import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { sayBanner } from '../../../libs/messages/words/sample.js';
import { CoalitionEntry } from '../../../libs/persistence/entities/coalition-entry.entity.js';
import { Organisation } from '../../../libs/persistence/entities/organisation.entity.js';
import { Membership } from '../../../libs/persistence/entities/membership.entity.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { RoleHolding } from '../../../libs/persistence/entities/holding.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { type Sample } from './sample.js';
import { monthsToShift, shiftDay, shiftPlan } from './shift-dates.js';

/** Writes a sample programme down with everything in it, its dates shifted until today falls in its experiment. */
export async function fillProgramme(manager: EntityManager, data: Sample): Promise<void> {
  const programme = data.programme.id;
  const months = monthsToShift(data.experiment, DateTime.now().toFormat('yyyy-MM-dd'));
  await manager.insert(Programme, {
    ...data.programme,
    settings: { ...data.settings, plan: shiftPlan(data.settings.plan, months) },
    examples: data.examples,
    banner: sayBanner(months),
  });
  const before = data.organisations.filter(({ partOf }) => partOf === undefined);
  const parts = data.organisations.filter(({ partOf }) => partOf !== undefined);
  for (const organisation of [...before, ...parts]) await manager.insert(Organisation, { programme, ...organisation });
  await manager.insert(
    CoalitionEntry,
    data.coalition.map((each) => ({ programme, ...each, since: shiftDay(each.since, months) })),
  );
  await manager.insert(
    Workpackage,
    data.workpackages.map(({ id, name, label }) => ({ programme, id, name, label })),
  );
  await manager.insert(
    Team,
    data.teams.map((each) => ({ programme, ...each })),
  );
  await manager.insert(
    Person,
    data.people.map(({ id, name, email }) => ({ id, name, email, language: 'nl' as const })),
  );
  await manager.insert(
    Membership,
    data.people.map(({ id }) => ({ programme, person: id })),
  );
  await manager.insert(
    RoleHolding,
    data.people.flatMap(({ id, holds }) => holds.map((held) => ({ programme, person: id, ...held }))),
  );
}
