import { type DataSource } from 'typeorm';
import { readyToStart } from '../../../libs/domain/programme/programme.settings.js';
import { isMember } from '../../../libs/identity/memberships.js';
import { Problem } from '../http/problem.js';
import { checkDirectory } from './directory-checks.js';
import { partsKnown } from './parts.js';
import { type ProgrammePress } from './programme.requests.js';

type Command = ProgrammePress['command'];

/**
 * A command to a programme in which everybody and everything that it names is there: what the rules can't see.
 *
 * @throws Problem no-such-person, no-such-team, no-such-organisation, no-such-workpackage, name-taken,
 * organisation-is-person, consortium-within
 */
export async function checkedCommand(dataSource: DataSource, programme: string, command: Command): Promise<Command> {
  const persons = personsIn(command);
  const known = await Promise.all(persons.map((person) => isMember(dataSource, { person, programme })));
  if (known.includes(false)) throw new Problem(422, 'no-such-person');
  for (const organisation of requiredIn(command)) await partsKnown(dataSource, programme, { organisation });
  await checkDirectory(dataSource, programme, command);
  if (command.type === 'appoint-coordinator' || command.type === 'give-role') {
    return { ...command, ...(await partsKnown(dataSource, programme, command)) };
  }
  return command;
}

function personsIn(command: Command): string[] {
  if (command.type === 'give-role') return [command.person];
  if (command.type !== 'appoint-coordinator') return [];
  return [command.coordinator, command.deputy].flatMap((person) => person ?? []);
}

/** The parties that a start is to wait for, by name: one that is not there could never sign. */
function requiredIn(command: Command): string[] {
  if (command.type !== 'change-settings') return [];
  const { parties = [] } = readyToStart.safeParse(command.changes.readyToStart).data ?? {};
  return parties.flatMap((party) => ('organisation' in party ? party.organisation : []));
}
