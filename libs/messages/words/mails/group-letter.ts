import { type Letter } from '../../letters/letter.js';
import { marked, type Language } from '../language.js';

/** What somebody writes to a working group; or invites it for. */
export interface GroupLetter {
  /** Who writes, by name; undefined when nobody in particular does. */
  by: string | undefined;
  programme: string;
  /** The workpackage, by its name. */
  workpackage: string;
  /** What was written; null when it was erased meanwhile. */
  text: string | null;
  /** For which day they are invited, in words of the mail's language; undefined where it only tells. */
  on: string | undefined;
  language: Language;
  /** Where the workpackage is found. */
  link: string;
}

/** The mail of somebody to everybody in a working group. */
export function groupLetterFor(letter: GroupLetter): Letter {
  const { language, programme, link } = letter;
  const { press, ...said } = language === 'nl' ? inDutch(letter) : inEnglish(letter);
  return { language, from: programme, facts: [], after: [], ...said, button: { label: press, link }, ways: [] };
}

type Said = Pick<Letter, 'subject' | 'greeting' | 'heading' | 'body' | 'reason'> & { press: string };

function inDutch({ by = 'Iemand', workpackage, text, on }: GroupLetter): Said {
  const group = `de werkgroep van ${marked('nl', workpackage)}`;
  return {
    subject: on === undefined ? `Bericht aan ${group}` : `Uitnodiging voor ${on}: ${group}`,
    greeting: 'Beste collega,',
    heading: on === undefined ? `${by} schrijft ${group}` : `${by} nodigt ${group} uit voor ${on}`,
    body: linesOf(text ?? 'Deze tekst is intussen gewist.'),
    press: 'Naar het werkpakket',
    reason: 'Je krijgt deze mail omdat je een team van dit werkpakket coördineert, of daar vervanger bent.',
  };
}

function inEnglish({ by = 'Somebody', workpackage, text, on }: GroupLetter): Said {
  const group = `the working group of ${marked('en', workpackage)}`;
  return {
    subject: on === undefined ? `To ${group}` : `Invitation for ${on}: ${group}`,
    greeting: 'Dear colleague,',
    heading: on === undefined ? `${by} writes to ${group}` : `${by} invites ${group} for ${on}`,
    body: linesOf(text ?? 'This text was erased meanwhile.'),
    press: 'To the workpackage',
    reason: 'You get this mail because you coordinate a team of this workpackage, or are its deputy.',
  };
}

function linesOf(text: string): string[] {
  return text.split(/\n+/u).filter((line) => line.trim() !== '');
}
