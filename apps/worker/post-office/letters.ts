import { In, type DataSource } from 'typeorm';
import { textIdOf } from '../../../libs/engine/typed.js';
import { mailFor } from '../../../libs/messages/words/mails.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { Text } from '../../../libs/persistence/entities/text.entity.js';
import { type Addressed } from './addresses.js';
import { type Claimed } from './leases.js';

/** The words of a message for one person, in their language, with a link to where it can be done. */
export async function letterFor(
  dataSource: DataSource,
  letter: { message: Claimed; person: Addressed; publicUrl: string },
): Promise<{ subject: string; text: string }> {
  const { message, person } = letter;
  const about = /^team-[a-z]+:(.+)$/.exec(message.what)?.[1];
  const teams = [...message.who.flatMap(({ team }) => team ?? []), ...(about === undefined ? [] : [about])];
  const names = await dataSource.manager.findBy(Team, { id: In(teams) });
  const cycle = await dataSource.manager.findOneBy(Cycle, { id: message.process });
  const title = cycle && (await dataSource.manager.findOneBy(Text, { id: textIdOf(cycle.title) }));
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
      title: title?.body ?? '',
    },
    language: person.language,
    link: `${letter.publicUrl}/api/cycles/${message.process}`,
  });
}
