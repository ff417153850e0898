import { type CycleEvent } from '../../../domain/cycle/cycle.events.js';
import { label } from '../labels.js';
import { listed } from '../language.js';
import { sayMissing, sayWhat } from '../missing.js';
import { isGroup, sayInRole, sayRole } from '../names.js';
import { type Sentences, type Telling } from './telling.js';

/** What happened to a cycle, in Dutch. */
export const dutchCycle: Sentences<CycleEvent> = {
  'cycle-created': ({ title, teams, teamsToStart }, { quote, did, ...telling }) => {
    const text = quote(title);
    const cycle = `de leercyclus${text ? ` ${text}` : ''}`;
    const enough =
      teamsToStart >= teams.length
        ? 'alle teams klaar zijn'
        : telling.count(teamsToStart, 'team klaar is', 'teams klaar zijn');
    return `${did(`begon ${cycle}`, `${cycle} begon`)} met ${telling.teams(teams)}. Starten kan als ${enough}.`;
  },
  'phase-entered': ({ phase, deadline }, telling) => {
    const ends = deadline === null ? '' : ` Die loopt ${telling.until(deadline)}.`;
    return `de fase ${telling.phase(phase)} begon.${ends}`;
  },
  'hypothesis-drafted': ({ version, hypothesis }, telling) => {
    const text =
      hypothesis.form === 'testing'
        ? telling.quoteAll([hypothesis.if, hypothesis.then], (parts) => `Als ${parts.join(', dan ')}`)
        : telling.quote(hypothesis.expectation);
    return telling.withText(wrote('de hypothese', version, telling), text);
  },
  'hypothesis-submitted': ({ authors }, telling) => submitted('de hypothese', authors, telling),
  'hypothesis-locked': ({ version, afterStart }) => {
    const after = afterStart ? ', na de start' : '';
    return `de hypothese is vastgelegd (versie ${version})${after}. Aan de tekst verandert nu niets meer.`;
  },
  'approvals-opened': ({ gate, asked }, telling) => {
    const persons = asked.flatMap((each) => each.persons);
    const empty = asked.filter((each) => each.persons.length === 0);
    const roles = empty.map(({ role }) => sayInRole('nl', role, telling.names));
    const who = persons.length > 0 ? [`over ${telling.gate(gate)} kunnen beslissen: ${telling.persons(persons)}.`] : [];
    const gap =
      roles.length > 0 ? [`Over ${telling.gate(gate)} kan nog niemand beslissen ${listed('nl', roles)}.`] : [];
    return [...who, ...gap].join(' ') || `over ${telling.gate(gate)} kan nog niemand beslissen.`;
  },
  'deciders-short': ({ gate, role, needed, left }, telling) => {
    const named = sayRole('nl', role, telling.names);
    const need = telling.count(needed, 'akkoord is', 'akkoorden zijn');
    const few =
      left === 0
        ? 'niemand kan dat geven'
        : `${left === 1 ? 'maar 1 iemand kan' : `maar ${left} mensen kunnen`} dat geven`;
    return `over ${telling.gate(gate)} kan nog niet beslist worden: ${need} nodig van ${named}, en ${few}. Een tweede lezer of een vervanger kan helpen.`;
  },
  'deciders-found': ({ gate }, telling) => `er zijn weer genoeg mensen om te beslissen over ${telling.gate(gate)}.`,
  approved: ({ gate, role }, telling) => {
    const done = telling.did(`gaf akkoord voor ${telling.gate(gate)}`, `er kwam akkoord voor ${telling.gate(gate)}`);
    return `${done}${inRole(role, telling)}.`;
  },
  'gate-waits': ({ gate, missing }, telling) => {
    const waits = missing.map((code) => sayMissing(code, 'nl', telling.names));
    return `iedereen is akkoord met ${telling.gate(gate)}. Het wacht nog op ${listed('nl', waits)}.`;
  },
  rejected: ({ gate, role, reason, backTo }, telling) => {
    const named = telling.gate(gate);
    const done = telling.did(`is nog niet akkoord met ${named}`, `er is nog geen akkoord voor ${named}`);
    const next =
      backTo === null
        ? 'De leercyclus blijft in dezelfde fase.'
        : `De leercyclus gaat terug naar de fase ${telling.phase(backTo)}.`;
    return `${done}${inRole(role, telling)}.${telling.aside('De reden', reason)} ${next}`;
  },
  'gate-passed': ({ gate }, telling) => `het beslismoment ${telling.gate(gate)} is gehaald.`,
  'team-ready': ({ team }, telling) => {
    const ready = `${telling.team(team)} klaar is om te starten`;
    return telling.did(`meldde dat ${ready}.`, `er is gemeld dat ${ready}.`);
  },
  'team-started': ({ team, afterLock }, telling) =>
    afterLock
      ? `${telling.team(team)} doet vanaf nu ook mee. De hypothese was toen al vastgelegd.`
      : `${telling.team(team)} begon met het experiment.`,
  'team-finished': ({ team, as }, telling) => {
    const finished = `${telling.team(team)} klaar is met het experiment`;
    return `${telling.did(`meldde dat ${finished}`, `er is gemeld dat ${finished}`)}${inRole(as, telling)}.`;
  },
  'experiment-finished-by-lead': ({ reason, teams }, telling) => {
    const busy = teams.length > 0 ? ` Toen nog bezig: ${telling.teams(teams)}.` : '';
    const done = telling.did('sloot het experiment af', 'het experiment is afgesloten');
    return `${done}.${busy}${telling.aside('De reden', reason)}`;
  },
  'note-added': ({ note, team, source }, telling) => {
    const about = team === undefined ? '' : ` over ${telling.team(team)}`;
    const heard = source === undefined ? '' : ` Gehoord van: ${label('nl', 'source', source)}.`;
    const done = telling.did(`maakte een notitie${about}`, `er kwam een notitie bij${about}`);
    return `${telling.withText(done, telling.quote(note))}${heard}`;
  },
  'measurement-recorded': ({ team, value, from, until, source, baseline }, telling) => {
    const what = `een ${baseline ? 'nulmeting' : 'meting'} van ${telling.team(team)}`;
    const period = from === until ? telling.date(from) : `${telling.date(from)} tot en met ${telling.date(until)}`;
    const done = telling.did(`voerde ${what} in`, `er kwam ${what} bij`);
    return `${done}: ${telling.number(value)}, over ${period}.${telling.aside('De bron', source)}`;
  },
  'factor-added': ({ kind, factor, evidence, helpedIn, notIn }, telling) => {
    const success = kind === 'success';
    const what = success ? 'wat hielp' : 'wat in de weg zat';
    const verb = success ? 'hielp' : 'speelde';
    const where = helpedIn.length > 0 ? ` Dit ${verb} in ${telling.teams(helpedIn)}.` : '';
    const notThere = notIn.length > 0 ? ` Dit ${verb} niet in ${telling.teams(notIn)}.` : '';
    const done = telling.withText(telling.did(`noteerde ${what}`, `er is genoteerd ${what}`), telling.quote(factor));
    return `${done}${where}${notThere}${telling.aside('Dat blijkt hieruit', evidence)}`;
  },
  'prediction-laid-beside-data': ({ figures, enough }, telling) => {
    const { measurements, baselines, notes, median, baselineMedian } = figures;
    const counts = [
      telling.count(measurements, 'meting', 'metingen'),
      telling.count(baselines, 'nulmeting', 'nulmetingen'),
      telling.count(notes, 'notitie', 'notities'),
    ];
    const middle = median === null ? '' : ` De middelste meting is ${telling.number(median)}.`;
    const before = baselineMedian === null ? '' : ` De middelste nulmeting is ${telling.number(baselineMedian)}.`;
    const early = enough ? '' : ' Dat is nog te weinig om iets te kunnen zeggen.';
    return `de verwachting is naast de uitkomsten gelegd: ${listed('nl', counts)}.${middle}${before}${early}`;
  },
  'evaluation-written': ({ version, summary, conclusion, followUp, results, reason }, telling) => {
    const done = wrote('de evaluatie', version, telling);
    const found = `Conclusie: ${label('nl', 'conclusion', conclusion)}. Vervolg: ${label('nl', 'followUp', followUp)}.`;
    const why = telling.aside('De uitleg', reason);
    return `${telling.withText(done, telling.quote(summary))} ${found}${resultsOf(results, telling)}${why}`;
  },
  'evaluation-submitted': ({ authors }, telling) => submitted('de evaluatie', authors, telling),
  'date-moved': ({ phase, from, until, reason }, telling) => {
    const named = `de fase ${telling.phase(phase)}`;
    const done = telling.did(`gaf ${named} een nieuwe einddatum`, `${named} kreeg een nieuwe einddatum`);
    const instead = from === null ? '' : ` in plaats van ${telling.planned(from)}`;
    return `${done}: ${telling.planned(until)}${instead}.${telling.aside('De reden', reason)}`;
  },
  'deadline-passed': ({ phase, deadline }, telling) =>
    `de einddatum van de fase ${telling.phase(phase)} is voorbij: ${telling.deadline(deadline)}. De fase gaat door tot het werk klaar is.`,
  'reminders-begun': ({ planned }, telling) =>
    planned === 0
      ? 'voor deze fase staan nu geen herinneringen klaar.'
      : `voor deze fase ${planned === 1 ? 'staat' : 'staan'} ${telling.count(planned, 'herinnering', 'herinneringen')} klaar.`,
  'nobody-to-remind': ({ what, role, team }, telling) => {
    const named = telling.names.role(role);
    const nobody = isGroup(role) ? `niemand in ${sayRole('nl', role, telling.names)}` : `geen ${named}`;
    const gap =
      team === null ? `er is op dit moment ${nobody}` : `${telling.team(team)} heeft op dit moment geen ${named}`;
    return `${gap}. Daarom krijgt niemand een herinnering hiervoor: ${sayWhat(what, 'nl', telling.names)}.`;
  },
  'blueprint-linked': ({ blueprint, factors, by }, telling) => {
    const named = `de blauwdruk ${telling.process(blueprint)}`;
    const what = factors > 0 ? ` (${telling.count(factors, 'werkzame factor', 'werkzame factoren')})` : '';
    return by === 'contribution'
      ? `${telling.did(`koos ${named} voor wat deze leercyclus leert`, `wat deze leercyclus leert, komt in ${named}`)}${what}.`
      : `wat deze leercyclus leerde, staat nu in ${named}${what}.`;
  },
  'blueprint-published-heard': ({ blueprint, version }, telling) =>
    `de blauwdruk ${telling.process(blueprint)} is gepubliceerd (versie ${version}). Andere teams kunnen ermee beginnen.`,
  'cycle-closed': () => 'de leercyclus is afgerond: wat er geleerd is, is gedeeld.',
};

function wrote(what: string, version: number, { did }: Telling): string {
  if (version <= 1) return did(`schreef ${what}`, `${what} is geschreven`);
  return did(`schreef ${what} opnieuw (versie ${version})`, `${what} is opnieuw geschreven (versie ${version})`);
}

function submitted(what: string, authors: string[], { did, persons }: Telling): string {
  const wrote = authors.length > 0 ? ` Wie meeschreef, beslist niet mee: ${persons(authors)}.` : '';
  return `${did(`legde ${what} voor`, `${what} is voorgelegd`)}.${wrote}`;
}

/** In which role it counts, unless the name says so already. */
function inRole(role: string, { who, names }: Telling): string {
  const named = names.role(role);
  if (named === '' || who?.toLowerCase().includes(named.toLowerCase())) return '';
  return `, ${sayInRole('nl', role, names)}`;
}

/** What was found in which team, in the order of the possible answers: teams are never ranked. */
function resultsOf(results: { team: string; result: 'helped' | 'not' | 'unclear' }[], { teams }: Telling): string {
  const said = (['helped', 'not', 'unclear'] as const).flatMap((result) => {
    const found = results.filter((each) => each.result === result).map(({ team }) => team);
    return found.length > 0 ? [`${label('nl', 'result', result)} in ${teams(found)}`] : [];
  });
  return said.length > 0 ? ` Per team: ${said.join('; ')}.` : '';
}
