import { type PracticeEvent } from '../../../../domain/cycle/events/practice.js';
import { label } from '../../labels.js';
import { type Sentences, type Telling } from '../telling.js';

/** What came in from practice, and what was put right, shared or hidden, in English. */
export const englishPractice: Sentences<PracticeEvent> = {
  'note-added': ({ note, team, source }, telling) => {
    const about = team === undefined ? '' : ` about ${telling.team(team)}`;
    const heard = source === undefined ? '' : ` Heard from: ${label('en', 'source', source)}.`;
    const done = telling.did(`added a note${about}`, `a note${about} was added`);
    return `${telling.withText(done, telling.quote(note))}${heard}`;
  },
  'measurement-recorded': ({ team, value, from, until, source, baseline, late }, telling) => {
    const what = `a ${baseline ? 'baseline measurement' : 'measurement'} of ${telling.team(team)}`;
    const done = telling.did(`recorded ${what}`, `${what} was recorded`);
    const after = late ? ' The evaluation had been accepted by then.' : '';
    return `${done}: ${telling.number(value)}, ${during({ from, until }, telling)}.${after}${telling.aside('The source', source)}`;
  },
  'note-corrected': ({ team, was, note, reason }, telling) => {
    const what = `a note${team === null ? '' : ` about ${telling.team(team)}`}`;
    const done = telling.did(`corrected ${what}`, `${what} was corrected`);
    return `${done}: ${telling.wording(was)} became ${telling.wording(note)}.${telling.aside('The reason', reason)}`;
  },
  'measurement-corrected': ({ team, baseline, was, value, from, until, reason }, telling) => {
    const what = `a ${baseline ? 'baseline measurement' : 'measurement'} of ${telling.team(team)}`;
    const done = telling.did(`corrected ${what}`, `${what} was corrected`);
    const isSamePeriod = was.from === from && was.until === until;
    const before = `${telling.number(was.value)}${isSamePeriod ? '' : `, ${during(was, telling)},`}`;
    const now = `${telling.number(value)}, ${during({ from, until }, telling)}`;
    return `${done}: ${before} became ${now}.${telling.aside('The reason', reason)}`;
  },
  'lines-shared': ({ team, lines }, telling) => {
    const what =
      lines === null
        ? 'all notes and measurements'
        : telling.count(lines.length, 'note or measurement', 'notes and measurements');
    const whose = team === null ? '' : ` of ${telling.team(team)}`;
    const soFar = lines === null ? ' so far' : '';
    const were = lines?.length === 1 ? 'was' : 'were';
    const done = telling.did(`shared ${what}${whose}${soFar}`, `${what}${whose}${soFar} ${were} shared`);
    return `${done}. Everybody around this cycle can read along now.`;
  },
  'line-hidden': ({ reason }, { did, aside }) =>
    `${did('hid a line of this history', 'a line of this history was hidden')}. Its text was erased for good.${aside('The reason', reason)}`,
  'factor-added': ({ kind, factor, evidence, helpedIn, notIn }, telling) => {
    const success = kind === 'success';
    const what = success ? 'what helped' : 'what hindered';
    const where = helpedIn.length > 0 ? ` It ${success ? 'helped' : 'hindered'} in ${telling.teams(helpedIn)}.` : '';
    const notThere = notIn.length > 0 ? ` It did not ${success ? 'help' : 'hinder'} in ${telling.teams(notIn)}.` : '';
    const done = telling.withText(telling.did(`noted ${what}`, `it was noted ${what}`), telling.quote(factor));
    return `${done}${where}${notThere}${telling.aside('This shows it', evidence)}`;
  },
};

/** The period that a measurement is about. */
function during({ from, until }: { from: string; until: string }, { date }: Telling): string {
  return from === until ? `on ${date(from)}` : `from ${date(from)} to ${date(until)}`;
}
