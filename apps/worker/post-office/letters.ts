import { In, type DataSource, type EntityManager } from 'typeorm';
import { textIdOf } from '../../../libs/engine/typed.js';
import { kindOf } from '../../../libs/ledger/kinds.js';
import { mailFor } from '../../../libs/messages/words/mails.js';
import { Blueprint } from '../../../libs/persistence/entities/blueprint.entity.js';
import { CoalitionEntry } from '../../../libs/persistence/entities/coalition-entry.entity.js';
import { invitationOf } from './invitations.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { Organisation } from '../../../libs/persistence/entities/organisation.entity.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Pledge } from '../../../libs/persistence/entities/pledge.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { Text } from '../../../libs/persistence/entities/text.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { type Addressed, type DueMessage } from './due-message.js';
import { askedAgain, mailLinkFor } from './mail-links.js';

/** The words of a message for one person, in their language, with a link to where it can be done. */
export async function letterFor(
  dataSource: DataSource,
  letter: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<{ subject: string; text: string }> {
  if (letter.message.what.startsWith('link-again:')) return anotherLetterFor(dataSource, letter);
  const { message, person } = letter;
  if (message.what.startsWith('invitation:')) return invitationOf(dataSource, letter);
  const about = /^(?:team-[a-z]+|coordinator):(.+)$/.exec(message.what)?.[1];
  const teams = [...message.who.flatMap(({ team }) => team ?? []), ...(about === undefined ? [] : [about])];
  const names = await dataSource.manager.findBy(Team, { id: In(teams) });
  const { title, path } = await subjectOf(dataSource, message);
  return mailFor({
    message: {
      what: message.what,
      step: message.step,
      until: message.until.toISOString(),
      role: person.role,
      team: person.team,
    },
    names: {
      team: (id) => names.find((team) => team.id === id)?.name ?? id,
      title,
    },
    language: person.language,
    link: (await mailLinkFor(dataSource, letter)) ?? `${letter.publicUrl}/api/${path}`,
  });
}

/** The letter about what an earlier one was about, whose link was too old: as that one, with a link that works. */
async function anotherLetterFor(
  dataSource: DataSource,
  letter: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<{ subject: string; text: string }> {
  const earlier = await askedAgain(dataSource, letter.message);
  if (!earlier) throw new TypeError('the link that another mail was asked for is gone');
  const { what, occurrence, until, role, team } = earlier;
  const step = until.getTime() > Date.now() ? 'again' : 'again-after';
  const message = { ...letter.message, what, occurrence, until, step };
  return letterFor(dataSource, { ...letter, message, person: { ...letter.person, role, team } });
}

/** What a message is about, by its title, and where it is found. */
async function subjectOf(
  dataSource: DataSource,
  { process, programme, workpackage }: DueMessage,
): Promise<{ title: string; path: string }> {
  const { manager } = dataSource;
  if (kindOf(process) === 'programme') {
    const { name } = await manager.findOneByOrFail(Programme, { id: programme });
    return { title: name, path: 'programme' };
  }
  if (kindOf(process) === 'workpackage' && workpackage !== null) {
    const { id, name } = await manager.findOneByOrFail(Workpackage, { id: workpackage });
    return { title: name, path: `workpackages/${id}` };
  }
  if (kindOf(process) === 'entry') {
    const entry = await manager.findOneBy(CoalitionEntry, { process });
    return { title: await calledOf(manager, entry?.organisation), path: `coalition/${process}` };
  }
  if (kindOf(process) === 'pledge') {
    const pledge = await manager.findOneBy(Pledge, { id: process });
    const team = pledge?.team == null ? null : await manager.findOneBy(Team, { id: pledge.team });
    return { title: team?.name ?? (await calledOf(manager, pledge?.organisation)), path: `pledges/${process}` };
  }
  const isBlueprint = kindOf(process) === 'blueprint';
  const titled = isBlueprint
    ? await manager.findOneBy(Blueprint, { id: process })
    : await manager.findOneBy(Cycle, { id: process });
  const title = titled && (await manager.findOneBy(Text, { id: textIdOf(titled.title) }));
  return { title: title?.body ?? '', path: `${isBlueprint ? 'blueprints' : 'cycles'}/${process}` };
}

/** What an organisation is called: as its person is, where it is one. */
async function calledOf(manager: EntityManager, id: string | null | undefined): Promise<string> {
  const organisation = await manager.findOneBy(Organisation, { id: id ?? '' });
  if (organisation?.person == null) return organisation?.name ?? '';
  return (await manager.findOneBy(Person, { id: organisation.person }))?.name ?? '';
}
