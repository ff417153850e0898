import { type PracticeEvent } from '../../../../domain/cycle/events/practice.js';
import { label } from '../../labels.js';
import { type Sentences, type Telling } from '../telling.js';

/** What came in from practice, and what was put right, shared or hidden, in Dutch. */
export const dutchPractice: Sentences<PracticeEvent> = {
  'note-added': ({ note, team, source }, telling) => {
    const about = team === undefined ? '' : ` over ${telling.team(team)}`;
    const heard = source === undefined ? '' : ` Gehoord van: ${label('nl', 'source', source)}.`;
    const done = telling.did(`maakte een notitie${about}`, `er kwam een notitie bij${about}`);
    return `${telling.withText(done, telling.quote(note))}${heard}`;
  },
  'measurement-recorded': ({ team, value, from, until, source, baseline, late }, telling) => {
    const what = `een ${baseline ? 'nulmeting' : 'meting'} van ${telling.team(team)}`;
    const done = telling.did(`voerde ${what} in`, `er kwam ${what} bij`);
    const after = late ? ' De evaluatie was toen al vastgesteld.' : '';
    return `${done}: ${telling.number(value)}, ${over({ from, until }, telling)}.${after}${telling.aside('De bron', source)}`;
  },
  'note-corrected': ({ team, was, note, reason }, telling) => {
    const what = `een notitie${team === null ? '' : ` over ${telling.team(team)}`}`;
    const done = telling.did(`verbeterde ${what}`, `${what} is verbeterd`);
    return `${done}: ${telling.wording(was)} werd ${telling.wording(note)}.${telling.aside('De reden', reason)}`;
  },
  'measurement-corrected': ({ team, baseline, was, value, from, until, reason }, telling) => {
    const what = `een ${baseline ? 'nulmeting' : 'meting'} van ${telling.team(team)}`;
    const done = telling.did(`verbeterde ${what}`, `${what} is verbeterd`);
    const isSamePeriod = was.from === from && was.until === until;
    const before = `${telling.number(was.value)}${isSamePeriod ? '' : `, ${over(was, telling)},`}`;
    const now = `${telling.number(value)}, ${over({ from, until }, telling)}`;
    return `${done}: ${before} werd ${now}.${telling.aside('De reden', reason)}`;
  },
  'lines-shared': ({ team, lines }, telling) => {
    const what =
      lines === null
        ? 'alle notities en metingen'
        : telling.count(lines.length, 'notitie of meting', 'notities en metingen');
    const whose = team === null ? '' : ` van ${telling.team(team)}`;
    const soFar = lines === null ? ' tot nu toe' : '';
    const are = lines?.length === 1 ? 'is' : 'zijn';
    const done = telling.did(`deelde ${what}${whose}${soFar}`, `${what}${whose}${soFar} ${are} gedeeld`);
    return `${done}. Iedereen rond deze leercyclus kan nu meelezen.`;
  },
  'line-hidden': ({ reason }, { did, aside }) =>
    `${did('verborg een regel uit deze tijdlijn', 'een regel uit deze tijdlijn is verborgen')}. De tekst ervan is voorgoed gewist.${aside('De reden', reason)}`,
  'factor-added': ({ kind, factor, evidence, helpedIn, notIn }, telling) => {
    const success = kind === 'success';
    const what = success ? 'wat hielp' : 'wat in de weg zat';
    const verb = success ? 'hielp' : 'speelde';
    const where = helpedIn.length > 0 ? ` Dit ${verb} in ${telling.teams(helpedIn)}.` : '';
    const notThere = notIn.length > 0 ? ` Dit ${verb} niet in ${telling.teams(notIn)}.` : '';
    const done = telling.withText(telling.did(`noteerde ${what}`, `er is genoteerd ${what}`), telling.quote(factor));
    return `${done}${where}${notThere}${telling.aside('Dat blijkt hieruit', evidence)}`;
  },
};

/** The period that a measurement is about. */
function over({ from, until }: { from: string; until: string }, { date }: Telling): string {
  return `over ${from === until ? date(from) : `${date(from)} tot en met ${date(until)}`}`;
}
