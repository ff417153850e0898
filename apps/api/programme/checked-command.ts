import { type DataSource } from 'typeorm';
import { isMember } from '../../../libs/identity/memberships.js';
import { Problem } from '../http/problem.js';
import { partsKnown } from './parts.js';
import { type ProgrammePress } from './programme.requests.js';

type Command = ProgrammePress['command'];

/**
 * A command to a programme in which everybody and everything that it names is there: what the rules can't see.
 *
 * @throws Problem no-such-person, no-such-team, no-such-organisation, no-such-workpackage
 */
export async function checkedCommand(dataSource: DataSource, programme: string, command: Command): Promise<Command> {
  const persons = personsIn(command);
  const known = await Promise.all(persons.map((person) => isMember(dataSource, { person, programme })));
  if (known.includes(false)) throw new Problem(422, 'no-such-person');
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
