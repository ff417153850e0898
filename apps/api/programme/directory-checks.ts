import { type DataSource, type EntityManager } from 'typeorm';
import { isMember } from '../../../libs/identity/memberships.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { Organisation } from '../../../libs/persistence/entities/organisation.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { Problem } from '../http/problem.js';
import { partsKnown } from './parts.js';
import { type ProgrammePress } from './programme.requests.js';

type Command = ProgrammePress['command'];
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/**
 * Refuses what the directory of a programme has no place for: a name that is there already, a part of what is not there, a
 * consortium within a consortium, another name for an organisation that is one person.
 *
 * @throws Problem
 */
export async function checkDirectory(dataSource: DataSource, programme: string, command: Command): Promise<void> {
  switch (command.type) {
    case 'add-organisation':
      return checkNew(dataSource, programme, command);
    case 'change-organisation':
      return checkChange(dataSource, programme, command);
    case 'add-team': {
      const { organisation, workpackage, name } = command;
      await partsKnown(dataSource, programme, { organisation });
      await partsKnown(dataSource, programme, { workpackage });
      return checkTeamName(dataSource.manager, { programme, workpackage, name });
    }
    case 'rename-team': {
      const { team: id, name } = command;
      const { workpackage = '' } = await partsKnown(dataSource, programme, { team: id });
      return checkTeamName(dataSource.manager, { programme, workpackage, name, id });
    }
    default:
  }
}

async function checkNew(dataSource: DataSource, programme: string, command: Of<'add-organisation'>): Promise<void> {
  const { name, person, partOf } = command;
  if (partOf !== undefined) await checkConsortium(dataSource.manager, programme, { partOf });
  if (name !== undefined) await checkName(dataSource, programme, { name });
  if (person === undefined) return;
  if (!(await isMember(dataSource, { person, programme }))) throw new Problem(422, 'no-such-person');
  if (await dataSource.manager.existsBy(Organisation, { programme, person })) throw nameTaken();
}

async function checkChange(
  dataSource: DataSource,
  programme: string,
  { organisation: id, name, partOf }: Of<'change-organisation'>,
): Promise<void> {
  const organisation = await dataSource.manager.findOneBy(Organisation, { id, programme });
  if (!organisation) throw new Problem(422, 'no-such-organisation');
  if (name !== undefined && organisation.person !== null) throw new Problem(422, 'organisation-is-person');
  if (name !== undefined) await checkName(dataSource, programme, { name, id });
  if (typeof partOf === 'string') await checkConsortium(dataSource.manager, programme, { partOf, id });
}

/** A consortium has members; it is itself a member of nothing, and none of its members is a consortium. */
async function checkConsortium(
  manager: EntityManager,
  programme: string,
  { partOf, id }: { partOf: string; id?: string },
): Promise<void> {
  const consortium = await manager.findOneBy(Organisation, { id: partOf, programme });
  if (!consortium) throw new Problem(422, 'no-such-organisation');
  const hasMembers = id !== undefined && (await manager.existsBy(Organisation, { programme, partOf: id }));
  if (consortium.partOf !== null || consortium.person !== null || partOf === id || hasMembers) {
    throw new Problem(422, 'consortium-within');
  }
}

async function checkName(
  dataSource: DataSource,
  programme: string,
  { name, id }: { name: string; id?: string },
): Promise<void> {
  const { organisations } = await readDirectory(dataSource, programme);
  if ([...organisations].some(([each, called]) => each !== id && isSameName(called, name))) throw nameTaken();
}

async function checkTeamName(
  manager: EntityManager,
  { programme, workpackage, name, id }: { programme: string; workpackage: string; name: string; id?: string },
): Promise<void> {
  const teams = await manager.findBy(Team, { programme, workpackage });
  if (teams.some((team) => team.id !== id && isSameName(team.name, name))) throw nameTaken();
}

function isSameName(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.normalize('NFKC').trim().toLowerCase());
  return first === second;
}

function nameTaken(): Problem {
  return new Problem(422, 'name-taken');
}
