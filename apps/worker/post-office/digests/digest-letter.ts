import { type DataSource } from 'typeorm';
import { type Letter } from '../../../../libs/messages/letters/letter.js';
import { MESSAGES_PAGE, TODO_PAGE } from '../../../../libs/messages/pages.js';
import { type Way } from '../../../../libs/messages/ways.js';
import { digestFor } from '../../../../libs/messages/words/mails/digest.js';
import { halves } from '../../../../libs/messages/words/missing.js';
import { composeLetter, itemFor } from '../../../../libs/post/compose.js';
import { readDesk } from '../../../../libs/post/desk.js';
import { messageColumns, type Addressed, type DueMessage } from '../due-message.js';
import { mailLinkFor } from '../mail-links.js';

/** One message that a digest holds, and as whom its reader is told. */
interface Held extends DueMessage {
  role: string;
  team: string | null;
}

/** The letter of a digest: what it holds, the newest first. One that holds a single thing reads as the letter of that. */
export async function digestLetter(
  dataSource: DataSource,
  { message, person, publicUrl }: { message: DueMessage; person: Addressed; publicUrl: string },
): Promise<Letter> {
  const held = newestOfEach(await dataSource.query<Held[]>(HELD, [message.id, person.person]));
  const desk = await readDesk(dataSource, message.programme, held);
  const items = [];
  for (const each of held) {
    const reader = { language: person.language, role: each.role, team: each.team };
    const link = await mailLinkFor(dataSource, { message: each, person: { ...person, ...reader }, publicUrl });
    items.push({ message: each, reader, publicUrl, link });
  }
  const [only, ...others] = items;
  if (only && others.length === 0) return composeLetter(desk, only);
  return digestFor({
    items: items.map((item) => itemFor(desk, item)),
    way: wayIn(message.what),
    language: person.language,
    programme: desk.programme.name,
    links: { todo: new URL(TODO_PAGE, publicUrl).href, choose: new URL(MESSAGES_PAGE, publicUrl).href },
    timeZone: desk.programme.settings.timeZone,
  });
}

/** Of two reminders about one thing, the later says it all. */
function newestOfEach(held: Held[]): Held[] {
  const seen = new Set<string>();
  return held.filter(({ process, what, occurrence, role }) => {
    const name = JSON.stringify([process, what, occurrence, role]);
    return seen.has(name) ? false : seen.add(name);
  });
}

/** The way in which a digest goes out: `digest:weekly.person-1`. */
function wayIn(what: string): Way {
  const [, part] = halves(what);
  if (part.startsWith('weekly.')) return 'weekly';
  return part.startsWith('daily.') ? 'daily' : 'at-once';
}

const HELD = `
select ${messageColumns}, l.role, l.team from letter l join message m on m.id = l.message join process p on p.id = m.process
where l.bundled_in = $1 and l.person = $2 order by m.due desc, m.what, m.id`;
