import { type CycleEvent } from '../../../domain/cycle/cycle.events.js';
import { label } from '../labels.js';
import { listed } from '../language.js';
import { sayMissing, sayWhat } from '../missing.js';
import { sayRole } from '../names.js';
import { type Sentences, type Telling } from './telling.js';

const ERASED = ' De tekst is gewist.';

/** What happened to a cycle, in Dutch. */
export const dutchCycle: Sentences<CycleEvent> = {
  'cycle-created': ({ title, teams, teamsToStart }, { who, quote, ...telling }) => {
    const cycle = `de leercyclus${spaced(quote(title))}`;
    const begins = who ? `${who} begon ${cycle}` : `${cycle} begon`;
    const start =
      teamsToStart >= teams.length
        ? 'Starten kan als alle teams klaar zijn.'
        : `Starten kan als minstens ${telling.count(teamsToStart, 'team', 'teams')} klaar zijn.`;
    return `${begins} met ${telling.teams(teams)}. ${start}`;
  },
  'phase-entered': ({ phase, deadline }, telling) =>
    `de fase ${telling.phase(phase)} begon.${deadline === null ? '' : ` Die loopt ${telling.until(deadline)}.`}`,
  'hypothesis-drafted': ({ version, hypothesis }, telling) => {
    const wrote = version > 1 ? `de hypothese opnieuw (versie ${version})` : 'de hypothese';
    const text =
      hypothesis.form === 'testing'
        ? telling.quoteAll([hypothesis.if, hypothesis.then], (parts) => `Als ${parts.join(', dan ')}`)
        : telling.quote(hypothesis.expectation);
    return `${active(telling, `schreef ${wrote}`, `${wrote} is geschreven`)}${text ? `: ${text}.` : `.${ERASED}`}`;
  },
  'hypothesis-submitted': ({ authors }, telling) => submitted('de hypothese', authors, telling),
  'hypothesis-locked': ({ version, afterStart }) =>
    `de hypothese is vastgelegd (versie ${version})${afterStart ? ', na de start' : ''}. Aan de tekst verandert nu niets meer.`,
  'approvals-opened': ({ gate, asked }, telling) => {
    const persons = asked.flatMap((each) => each.persons);
    const nobody = asked.filter((each) => each.persons.length === 0).map(({ role }) => telling.names.role(role));
    const decide =
      persons.length > 0
        ? `over ${telling.gate(gate)} kunnen beslissen: ${telling.persons(persons)}.`
        : `over ${telling.gate(gate)} kan nog niemand beslissen.`;
    return `${decide}${nobody.length > 0 ? ` Nog niet bekend: ${listed('nl', nobody)}.` : ''}`;
  },
  'deciders-short': ({ gate, role, needed, left }, telling) =>
    `over ${telling.gate(gate)} kan nog niet beslist worden: ${telling.count(needed, 'akkoord is', 'akkoorden zijn')} nodig van ${sayRole('nl', role, telling.names)}, en ${left === 0 ? 'er is niemand die dat mag geven' : left === 1 ? 'er is maar 1 iemand die dat mag geven' : `er zijn maar ${left} mensen die dat mogen geven`}. Een tweede lezer of een vervanger kan helpen.`,
  'deciders-found': ({ gate }, telling) =>
    `er zijn weer genoeg mensen om te beslissen over ${telling.gate(gate)}.`,
  approved: ({ gate, role }, telling) =>
    `${active(telling, `gaf akkoord voor ${telling.gate(gate)}`, `er kwam akkoord voor ${telling.gate(gate)}`)}${inRole(role, telling)}.`,
  'gate-waits': ({ gate, missing }, telling) =>
    `iedereen is akkoord met ${telling.gate(gate)}. Het wacht nog op ${listed(
      'nl',
      missing.map((code) => sayMissing(code, 'nl', telling.names)),
    )}.`,
  rejected: ({ gate, role, reason, backTo }, telling) =>
    `${active(telling, `is nog niet akkoord met ${telling.gate(gate)}`, `er is nog geen akkoord voor ${telling.gate(gate)}`)}${inRole(role, telling)}.${telling.aside('De reden', reason)}${backTo === null ? ' De leercyclus blijft in dezelfde fase.' : ` De leercyclus gaat terug naar de fase ${telling.phase(backTo)}.`}`,
  'gate-passed': ({ gate }, telling) => `het beslismoment ${telling.gate(gate)} is gehaald.`,
  'team-ready': ({ team }, telling) =>
    active(
      telling,
      `meldde dat ${telling.team(team)} klaar is om te starten.`,
      `${telling.team(team)} is klaar om te starten.`,
    ),
  'team-started': ({ team, afterLock }, telling) =>
    afterLock
      ? `${telling.team(team)} doet vanaf nu ook mee. De hypothese was toen al vastgelegd.`
      : `${telling.team(team)} begon met het experiment.`,
  'team-finished': ({ team, as }, telling) =>
    `${active(telling, `meldde dat ${telling.team(team)} klaar is met het experiment`, `${telling.team(team)} is klaar met het experiment`)}${inRole(as, telling)}.`,
  'experiment-finished-by-lead': ({ reason, teams }, telling) =>
    `${active(telling, 'sloot het experiment af', 'het experiment is afgesloten')}.${teams.length > 0 ? ` Toen nog bezig: ${telling.teams(teams)}.` : ''}${telling.aside('De reden', reason)}`,
  'note-added': ({ note, team, source }, telling) => {
    const about = team === undefined ? '' : ` van ${telling.team(team)}`;
    const text = telling.quote(note);
    const heard = source === undefined ? '' : ` Gehoord van: ${label('nl', 'source', source)}.`;
    const made = active(telling, `maakte een notitie${about}`, `er kwam een notitie${about}`);
    return `${made}${text ? `: ${text}.` : `.${ERASED}`}${heard}`;
  },
  'measurement-recorded': ({ team, value, from, until, source, baseline }, telling) => {
    const what = `een ${baseline ? 'nulmeting' : 'meting'} van ${telling.team(team)}`;
    return `${active(telling, `voerde ${what} in`, `er kwam ${what}`)}: ${telling.number(value)}, ${period(from, until, telling)}.${telling.aside('De bron', source)}`;
  },
  'factor-added': ({ kind, factor, evidence, helpedIn, notIn }, telling) => {
    const success = kind === 'success';
    const text = telling.quote(factor);
    const noted = active(telling, 'noteerde', 'er is genoteerd');
    const where = [
      ...(helpedIn.length > 0 ? [`${success ? 'Dit hielp' : 'Dit speelde'} in ${telling.teams(helpedIn)}.`] : []),
      ...(notIn.length > 0 ? [`${success ? 'Het hielp niet' : 'Het speelde niet'} in ${telling.teams(notIn)}.`] : []),
    ];
    return `${noted} wat ${success ? 'hielp' : 'in de weg zat'}${text ? `: ${text}.` : `.${ERASED}`}${where.map((each) => ` ${each}`).join('')}${telling.aside('Waar dat uit blijkt', evidence)}`;
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
    const wrote = version > 1 ? `de evaluatie opnieuw (versie ${version})` : 'de evaluatie';
    const text = telling.quote(summary);
    return `${active(telling, `schreef ${wrote}`, `${wrote} is geschreven`)}${text ? `: ${text}.` : `.${ERASED}`} Conclusie: ${label('nl', 'conclusion', conclusion)}. Vervolg: ${label('nl', 'followUp', followUp)}.${resultsOf(results, telling)}${telling.aside('De uitleg', reason)}`;
  },
  'evaluation-submitted': ({ authors }, telling) => submitted('de evaluatie', authors, telling),
  'date-moved': ({ phase, from, until, reason }, telling) => {
    const named = `de fase ${telling.phase(phase)}`;
    const gave = active(telling, `gaf ${named} een nieuwe einddatum`, `${named} kreeg een nieuwe einddatum`);
    const instead = from === null ? '' : ` in plaats van ${telling.planned(from)}`;
    return `${gave}: ${telling.planned(until)}${instead}.${telling.aside('De reden', reason)}`;
  },
  'deadline-passed': ({ phase, deadline }, telling) =>
    `de einddatum van de fase ${telling.phase(phase)} is voorbij: ${telling.deadline(deadline)}. De fase gaat door tot het werk klaar is.`,
  'reminders-begun': ({ planned }, telling) =>
    planned === 0
      ? 'voor deze fase staan nog geen herinneringen klaar.'
      : `voor deze fase ${planned === 1 ? 'staat' : 'staan'} ${telling.count(planned, 'herinnering', 'herinneringen')} klaar.`,
  'nobody-to-remind': ({ what, role, team }, telling) => {
    const named = telling.names.role(role);
    const gap = team === null ? `er is op dit moment geen ${named}` : `${telling.team(team)} heeft op dit moment geen ${named}`;
    return `${gap}. Daarom krijgt niemand een herinnering om te ${infinitive(sayWhat(what, 'nl', telling.names))}.`;
  },
  'blueprint-linked': ({ blueprint, factors, by }, telling) => {
    const what = factors > 0 ? `: ${telling.count(factors, 'werkzame factor', 'werkzame factoren')}` : '';
    return by === 'contribution'
      ? `${active(telling, `koos de blauwdruk ${telling.process(blueprint)} voor wat deze leercyclus leert`, `wat deze leercyclus leert, gaat naar de blauwdruk ${telling.process(blueprint)}`)}${what}.`
      : `wat deze leercyclus leerde, staat in de blauwdruk ${telling.process(blueprint)}${what}.`;
  },
  'blueprint-published-heard': ({ blueprint, version }, telling) =>
    `de blauwdruk ${telling.process(blueprint)} is gepubliceerd (versie ${version}). Andere teams kunnen ermee beginnen.`,
  'cycle-closed': () => 'de leercyclus is afgerond: wat er geleerd is, is gedeeld.',
};

function active({ who }: Telling, does: string, passive: string): string {
  return who ? `${who} ${does}` : passive;
}

function spaced(words: string | null): string {
  return words ? ` ${words}` : '';
}

/** In which role it counts, unless the name says so already. */
function inRole(role: string, { who, names }: Telling): string {
  const named = names.role(role);
  if (named === '' || who?.toLowerCase().includes(named.toLowerCase())) return '';
  return role === 'alt' || role === 'board' ? `, namens ${sayRole('nl', role, names)}` : `, als ${named}`;
}

function submitted(what: string, authors: string[], telling: Telling): string {
  const wrote = authors.length > 0 ? ` Wie meeschreef, beslist niet mee: ${telling.persons(authors)}.` : '';
  return `${active(telling, `legde ${what} voor`, `${what} is voorgelegd`)}.${wrote}`;
}

function period(from: string, until: string, { date }: Telling): string {
  return from === until ? `over ${date(from)}` : `over ${date(from)} tot en met ${date(until)}`;
}

/** What each team found; in the order of the answers and never by rank. */
function resultsOf(results: { team: string; result: 'helped' | 'not' | 'unclear' }[], telling: Telling): string {
  const said = (['helped', 'not', 'unclear'] as const).flatMap((result) => {
    const teams = results.filter((each) => each.result === result).map(({ team }) => team);
    return teams.length > 0 ? [`${label('nl', 'result', result)} in ${telling.teams(teams)}`] : [];
  });
  return said.length > 0 ? ` Per team: ${said.join('; ')}.` : '';
}

/** „om te …”: the verb comes last in Dutch, so a phrase that begins with its verb is turned around. */
function infinitive(phrase: string): string {
  return phrase;
}
