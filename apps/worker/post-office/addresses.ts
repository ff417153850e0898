import { type EntityManager } from 'typeorm';
import { type Holding } from '../../../libs/engine/context.js';
import { type Addressee } from '../../../libs/engine/rules.js';
import { personsOf } from '../../../libs/identity/cast.js';
import { isNews } from '../../../libs/post/news.js';
import { readCasts } from './casts.js';
import { type Addressed, type DueMessage, type ToTell } from './due-message.js';

/**
 * Who must hear of messages at this moment: everyone who holds a role that one names, each once. Who was erased, or is on
 * their way out, hears of nothing any more; who wants no news gets none. As many statements, however many messages there are.
 */
export async function addressesOf(manager: EntityManager, messages: DueMessage[]): Promise<ToTell[]> {
  const castFor = await readCasts(manager, messages);
  const wanted = messages.flatMap((message) => holdersOf(message, castFor).map((as) => ({ message, as })));
  const [known, stopped] = [
    await readAddresses(manager, [...new Set(wanted.map(({ as }) => as.person))]),
    await readNewsStopped(manager, messages.filter(isNews)),
  ];
  return wanted.flatMap(({ message, as }) => {
    const address = known.get(as.person);
    if (!address || (isNews(message) && stopped.has(`${message.programme} ${as.person}`))) return [];
    return [{ message, person: { ...address, ...as } }];
  });
}

type As = Pick<Addressed, 'person' | 'role' | 'team'>;

/** Who is addressed in more than one role is told as the first of them. */
function holdersOf(message: DueMessage, castFor: (message: DueMessage, addressee: Addressee) => Holding[]): As[] {
  const holders = new Map<string, As>();
  for (const addressee of message.who) {
    const { role, team = null } = addressee;
    for (const person of personsAddressed(message, addressee, castFor)) {
      if (!holders.has(person)) holders.set(person, { person, role, team });
    }
  }
  return [...holders.values()];
}

/** Who is told at once is told whoever they are by now: somebody who was invited may hold no role yet. */
function personsAddressed(
  message: DueMessage,
  addressee: Addressee,
  castFor: (message: DueMessage, addressee: Addressee) => Holding[],
): string[] {
  if (message.step === 'at-once' && addressee.person !== undefined) return [addressee.person];
  return personsOf(castFor(message, addressee), addressee);
}

async function readAddresses(
  manager: EntityManager,
  persons: string[],
): Promise<Map<string, Pick<Addressed, 'email' | 'language'>>> {
  const rows = await manager.query<{ id: string; email: string; language: Addressed['language'] }[]>(
    `select p.id, p.email, p.language from person p where p.id = any($1) and ${isReachable}`,
    [persons],
  );
  return new Map(rows.map(({ id, email, language }) => [id, { email, language }]));
}

/** Who wants no news, by programme and person; it is asked only where there is news to tell. */
async function readNewsStopped(manager: EntityManager, news: DueMessage[]): Promise<Set<string>> {
  if (news.length === 0) return new Set();
  const rows = await manager.query<{ programme: string; person: string }[]>(
    `select programme, person from message_choice where programme = any($1) and not news`,
    [[...new Set(news.map(({ programme }) => programme))]],
  );
  return new Set(rows.map(({ programme, person }) => `${programme} ${person}`));
}

/** SQL: whether a person `p` can be written to. */
export const isReachable = `p.erased is null and p.email is not null
  and not exists (select from erasure e where e.person = p.id and e.confirmed is not null)`;
