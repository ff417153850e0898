import { type CycleEvent } from '../../../domain/cycle/cycle.events.js';
import { label } from '../labels.js';
import { listed } from '../language.js';
import { sayMissing, sayWhat } from '../missing.js';
import { isGroup, sayInRole, sayRole } from '../names.js';
import { type Sentences, type Telling } from './telling.js';

/** What happened to a cycle, in English. */
export const englishCycle: Sentences<CycleEvent> = {
  'cycle-created': ({ title, teams, teamsToStart }, { quote, did, ...telling }) => {
    const text = quote(title);
    const cycle = `the cycle${text ? ` ${text}` : ''}`;
    const enough =
      teamsToStart >= teams.length
        ? 'all teams are ready'
        : telling.count(teamsToStart, 'team is ready', 'teams are ready');
    return `${did(`began ${cycle}`, `${cycle} began`)} with ${telling.teams(teams)}. It can start when ${enough}.`;
  },
  'phase-entered': ({ phase, deadline }, telling) => {
    const ends = deadline === null ? '' : ` It runs ${telling.until(deadline)}.`;
    return `the phase ${telling.phase(phase)} began.${ends}`;
  },
  'hypothesis-drafted': ({ version, hypothesis }, telling) => {
    const text =
      hypothesis.form === 'testing'
        ? telling.quoteAll([hypothesis.if, hypothesis.then], (parts) => `If ${parts.join(', then ')}`)
        : telling.quote(hypothesis.expectation);
    return telling.withText(wrote('the hypothesis', version, telling), text);
  },
  'hypothesis-submitted': ({ authors }, telling) => submitted('the hypothesis', authors, telling),
  'hypothesis-locked': ({ version, afterStart }) => {
    const after = afterStart ? ', after the start' : '';
    return `the hypothesis was locked (version ${version})${after}. Its text stays as it is from now on.`;
  },
  'approvals-opened': ({ gate, asked }, telling) => {
    const persons = asked.flatMap((each) => each.persons);
    const empty = asked.filter((each) => each.persons.length === 0);
    const roles = empty.map(({ role }) => sayInRole('en', role, telling.names));
    const who =
      persons.length > 0 ? [`these people can decide on ${telling.gate(gate)}: ${telling.persons(persons)}.`] : [];
    const gap = roles.length > 0 ? [`Nobody can decide on ${telling.gate(gate)} yet ${listed('en', roles)}.`] : [];
    return [...who, ...gap].join(' ') || `nobody can decide on ${telling.gate(gate)} yet.`;
  },
  'deciders-short': ({ gate, role, needed, left }, telling) => {
    const named = sayRole('en', role, telling.names);
    const need = telling.count(needed, 'agreement is', 'agreements are');
    const few = left === 0 ? 'nobody' : `only ${telling.count(left, 'person', 'people')}`;
    return `${telling.gate(gate)} cannot be decided yet: ${need} needed from ${named}, and ${few} can give that. A second reader or a deputy can help.`;
  },
  'deciders-found': ({ gate }, telling) => `there are enough people again to decide on ${telling.gate(gate)}.`,
  approved: ({ gate, role }, telling) => {
    const done = telling.did(`agreed on ${telling.gate(gate)}`, `there was an agreement on ${telling.gate(gate)}`);
    return `${done}${inRole(role, telling)}.`;
  },
  'gate-waits': ({ gate, missing }, telling) => {
    const waits = missing.map((code) => sayMissing(code, 'en', telling.names));
    return `everybody agreed on ${telling.gate(gate)}. It still waits for ${listed('en', waits)}.`;
  },
  rejected: ({ gate, role, reason, backTo }, telling) => {
    const named = telling.gate(gate);
    const done = telling.did(`does not agree on ${named} yet`, `there is no agreement on ${named} yet`);
    const next =
      backTo === null
        ? 'The cycle stays in the same phase.'
        : `The cycle goes back to the phase ${telling.phase(backTo)}.`;
    return `${done}${inRole(role, telling)}.${telling.aside('The reason', reason)} ${next}`;
  },
  'gate-passed': ({ gate }, telling) => `the gate ${telling.gate(gate)} was passed.`,
  'team-ready': ({ team }, telling) => {
    const ready = `${telling.team(team)} is ready to start`;
    return telling.did(`said that ${ready}.`, `it was said that ${ready}.`);
  },
  'team-started': ({ team, afterLock }, telling) =>
    afterLock
      ? `${telling.team(team)} joins from now on. The hypothesis was already locked by then.`
      : `${telling.team(team)} began the experiment.`,
  'team-finished': ({ team, as }, telling) => {
    const finished = `${telling.team(team)} has finished the experiment`;
    return `${telling.did(`said that ${finished}`, `it was said that ${finished}`)}${inRole(as, telling)}.`;
  },
  'experiment-finished-by-lead': ({ reason, teams }, telling) => {
    const busy = teams.length > 0 ? ` Still at work then: ${telling.teams(teams)}.` : '';
    const done = telling.did('ended the experiment', 'the experiment was ended');
    return `${done}.${busy}${telling.aside('The reason', reason)}`;
  },
  'note-added': ({ note, team, source }, telling) => {
    const about = team === undefined ? '' : ` about ${telling.team(team)}`;
    const heard = source === undefined ? '' : ` Heard from: ${label('en', 'source', source)}.`;
    const done = telling.did(`added a note${about}`, `a note${about} was added`);
    return `${telling.withText(done, telling.quote(note))}${heard}`;
  },
  'measurement-recorded': ({ team, value, from, until, source, baseline }, telling) => {
    const what = `a ${baseline ? 'baseline measurement' : 'measurement'} of ${telling.team(team)}`;
    const period = from === until ? `on ${telling.date(from)}` : `from ${telling.date(from)} to ${telling.date(until)}`;
    const done = telling.did(`recorded ${what}`, `${what} was recorded`);
    return `${done}: ${telling.number(value)}, ${period}.${telling.aside('The source', source)}`;
  },
  'factor-added': ({ kind, factor, evidence, helpedIn, notIn }, telling) => {
    const success = kind === 'success';
    const what = success ? 'what helped' : 'what hindered';
    const where = helpedIn.length > 0 ? ` It ${success ? 'helped' : 'hindered'} in ${telling.teams(helpedIn)}.` : '';
    const notThere = notIn.length > 0 ? ` It did not ${success ? 'help' : 'hinder'} in ${telling.teams(notIn)}.` : '';
    const done = telling.withText(telling.did(`noted ${what}`, `it was noted ${what}`), telling.quote(factor));
    return `${done}${where}${notThere}${telling.aside('This shows it', evidence)}`;
  },
  'prediction-laid-beside-data': ({ figures, enough }, telling) => {
    const { measurements, baselines, notes, median, baselineMedian } = figures;
    const counts = [
      telling.count(measurements, 'measurement', 'measurements'),
      telling.count(baselines, 'baseline measurement', 'baseline measurements'),
      telling.count(notes, 'note', 'notes'),
    ];
    const middle = median === null ? '' : ` The middle measurement is ${telling.number(median)}.`;
    const before = baselineMedian === null ? '' : ` The middle baseline is ${telling.number(baselineMedian)}.`;
    const early = enough ? '' : ' That is still too little to say anything.';
    return `the prediction was laid beside the outcome: ${listed('en', counts)}.${middle}${before}${early}`;
  },
  'evaluation-written': ({ version, summary, conclusion, followUp, results, reason }, telling) => {
    const done = wrote('the evaluation', version, telling);
    const found = `Conclusion: ${label('en', 'conclusion', conclusion)}. Next: ${label('en', 'followUp', followUp)}.`;
    const why = telling.aside('Why', reason);
    return `${telling.withText(done, telling.quote(summary))} ${found}${resultsOf(results, telling)}${why}`;
  },
  'evaluation-submitted': ({ authors }, telling) => submitted('the evaluation', authors, telling),
  'date-moved': ({ phase, from, until, reason }, telling) => {
    const named = `the phase ${telling.phase(phase)}`;
    const done = telling.did(`gave ${named} a new end date`, `${named} got a new end date`);
    const instead = from === null ? '' : ` instead of ${telling.planned(from)}`;
    return `${done}: ${telling.planned(until)}${instead}.${telling.aside('The reason', reason)}`;
  },
  'deadline-passed': ({ phase, deadline }, telling) =>
    `the end date of the phase ${telling.phase(phase)} has passed: ${telling.deadline(deadline)}. The phase goes on until the work is done.`,
  'reminders-begun': ({ planned }, telling) =>
    planned === 0
      ? 'no reminders are planned for this phase now.'
      : `${telling.count(planned, 'reminder is', 'reminders are')} planned for this phase.`,
  'nobody-to-remind': ({ what, role, team }, telling) => {
    const named = telling.names.role(role);
    const nobody = isGroup(role) ? `nobody in ${sayRole('en', role, telling.names)}` : `no ${named}`;
    const gap =
      team === null ? `there is ${nobody} at the moment` : `${telling.team(team)} has no ${named} at the moment`;
    return `${gap}. So nobody gets a reminder to ${sayWhat(what, 'en', telling.names)}.`;
  },
  'blueprint-linked': ({ blueprint, factors, by }, telling) => {
    const named = `the blueprint ${telling.process(blueprint)}`;
    const what = factors > 0 ? ` (${telling.count(factors, 'factor', 'factors')})` : '';
    return by === 'contribution'
      ? `${telling.did(`chose ${named} for what this cycle learns`, `what this cycle learns goes to ${named}`)}${what}.`
      : `what this cycle learnt is now in ${named}${what}.`;
  },
  'blueprint-published-heard': ({ blueprint, version }, telling) =>
    `the blueprint ${telling.process(blueprint)} was published (version ${version}). Other teams can start from it.`,
  'cycle-closed': () => 'the cycle has ended: what was learnt has been shared.',
};

function wrote(what: string, version: number, { did }: Telling): string {
  if (version <= 1) return did(`wrote ${what}`, `${what} was written`);
  return did(`wrote ${what} anew (version ${version})`, `${what} was written anew (version ${version})`);
}

function submitted(what: string, authors: string[], { did, persons }: Telling): string {
  const wrote = authors.length > 0 ? ` Whoever wrote it does not decide on it: ${persons(authors)}.` : '';
  return `${did(`submitted ${what}`, `${what} was submitted`)}.${wrote}`;
}

/** In which role it counts, unless the name says so already. */
function inRole(role: string, { who, names }: Telling): string {
  const named = names.role(role);
  if (named === '' || who?.toLowerCase().includes(named.toLowerCase())) return '';
  return `, ${sayInRole('en', role, names)}`;
}

/** What was found in which team, in the order of the possible answers: teams are never ranked. */
function resultsOf(results: { team: string; result: 'helped' | 'not' | 'unclear' }[], { teams }: Telling): string {
  const said = (['helped', 'not', 'unclear'] as const).flatMap((result) => {
    const found = results.filter((each) => each.result === result).map(({ team }) => team);
    return found.length > 0 ? [`${label('en', 'result', result)} in ${teams(found)}`] : [];
  });
  return said.length > 0 ? ` By team: ${said.join('; ')}.` : '';
}
