import { type Instant } from '../../engine/instant.js';
import { sayDeadline } from './dates.js';
import { label } from './labels.js';
import { capitalised, listed, type Language } from './language.js';
import { sayMissing } from './missing.js';
import { type Names } from './names.js';

/** What the one thing worth knowing of a cycle is about: its sign and its colour. */
export const worths = ['stopped', 'paused', 'late', 'waits', 'runs', 'concluded', 'ended'] as const;
/** See `worths`. */
export type Worth = (typeof worths)[number];

/** A cycle, as far as it matters for what is worth knowing of it. */
export interface Known {
  closed: boolean;
  stopped: boolean;
  paused: boolean;
  overdue: boolean;
  /** Its present phase. */
  phase: string;
  deadline: Instant | null;
  /** What it waits for, as codes. */
  missing: string[];
  /** For who may read it. */
  conclusion: string | null;
}

/** How many things a cycle waits for are named; the rest is on its page. */
const NAMED = 1;

/**
 * The one thing that is worth knowing of a cycle: „Experiment loopt tot en met 31 maart 2026”. What is late says what it
 * waits for and never blames anybody; what has ended says what was concluded.
 */
export function sayWorthKnowing(
  known: Known,
  { language, names, timeZone, now }: { language: Language; names: Names; timeZone: string; now: Instant },
): { code: Worth; sentence: string } {
  const dutch = language === 'nl';
  const concluded = known.conclusion === null ? '' : label(language, 'conclusion', known.conclusion);
  const phase = label(language, 'phase', known.phase);
  const day = known.deadline === null ? '' : sayDeadline(known.deadline, language, timeZone);
  const said = (code: Worth, sentence: string) => ({ code, sentence: capitalised(sentence) });
  if (known.stopped) return said('stopped', dutch ? 'gestopt' : 'stopped');
  if (known.closed) {
    return concluded === ''
      ? said('ended', dutch ? 'afgerond' : 'ended')
      : said('ended', dutch ? `afgerond: ${concluded}` : `ended: ${concluded}`);
  }
  if (known.paused) return said('paused', dutch ? 'staat op pauze' : 'paused');
  if (known.overdue) {
    const waits = waiting(known.missing, language, names);
    const since = dutch ? `nog open sinds ${day}` : `open since ${day}`;
    return said('late', waits === '' ? since : `${since}: ${waits}`);
  }
  if (concluded !== '') return said('concluded', `${phase}: ${concluded}`);
  if (isDeciding(known.missing)) return said('waits', waiting(known.missing, language, names));
  if (known.deadline === null) return said('runs', dutch ? `${phase} loopt` : `${phase} runs`);
  // A date that had passed before the phase began was missed by nobody, and can't be kept any more.
  if (known.deadline <= now) {
    return said(
      'runs',
      dutch ? `${phase} loopt, was gepland tot en met ${day}` : `${phase} runs, was planned until ${day}`,
    );
  }
  return said('runs', dutch ? `${phase} loopt tot en met ${day}` : `${phase} runs until ${day}`);
}

/** Whether all that is left is that somebody decides or signs. */
function isDeciding(missing: string[]): boolean {
  return (
    missing.length > 0 && missing.every((code) => /^(?:approval|party|party-type|pledge|deciders)(?::|$)/.test(code))
  );
}

function waiting(missing: string[], language: Language, names: Names): string {
  if (missing.length === 0) return '';
  const first = missing.slice(0, NAMED).map((code) => sayMissing(code, language, names));
  const more = missing.length - NAMED;
  const rest = more > 0 ? [language === 'nl' ? `nog ${more}` : `${more} more`] : [];
  return `${language === 'nl' ? 'wacht op' : 'waits for'} ${listed(language, [...first, ...rest])}`;
}
