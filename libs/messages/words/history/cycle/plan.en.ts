import { type PlanChange, type PlanEvent } from '../../../../domain/cycle/events/plan.js';
import { listed } from '../../language.js';
import { sayWhat } from '../../missing.js';
import { isGroup, sayRole } from '../../names.js';
import { type Sentences, type Telling } from '../telling.js';
import { beganUnderWay, type CycleCreated } from './beginning.js';

/** What happened to a cycle as a whole and to its plan, in English. */
export const englishPlan: Sentences<PlanEvent> = {
  'cycle-created': (created, telling) => {
    const { title, teams, teamsToStart } = created;
    const text = telling.quote(title);
    const cycle = `the cycle${text ? ` ${text}` : ''}`;
    const enough =
      teamsToStart >= teams.length
        ? 'all teams are ready'
        : telling.count(teamsToStart, 'team is ready', 'teams are ready');
    const begun = telling.did(`began ${cycle}`, `${cycle} began`);
    const start = beganUnderWay(created) ? '' : ` It can start when ${enough}.`;
    return `${begun} with ${telling.teams(teams)}.${start}${whereItCameFrom(created, telling)}`;
  },
  'phase-entered': ({ phase, deadline }, telling) => {
    const ends = deadline === null ? '' : ` It runs ${telling.until(deadline)}.`;
    return `the phase ${telling.phase(phase)} began.${ends}`;
  },
  'date-moved': ({ phase, from, until, reason }, telling) => {
    const named = `the phase ${telling.phase(phase)}`;
    const done = telling.did(`gave ${named} a new end date`, `${named} got a new end date`);
    const instead = from === null ? '' : ` instead of ${telling.planned(from)}`;
    return `${done}: ${telling.planned(until)}${instead}.${telling.aside('The reason', reason)}`;
  },
  'plan-changed': ({ change }, telling) => changeOf(change, telling),
  'rules-changed': ({ teamsToStart, leastMeasurements, aloneBelow, reason }, { number, count, aside }) => {
    const rules = [
      ...(teamsToStart === undefined
        ? []
        : [`it can start when ${count(teamsToStart, 'team is ready', 'teams are ready')}`]),
      ...(leastMeasurements === undefined
        ? []
        : [`a conclusion takes at least ${count(leastMeasurements, 'measurement', 'measurements')}`]),
      ...(aloneBelow === undefined
        ? []
        : [`one can decide alone when there are fewer than ${number(aloneBelow)} people`]),
    ];
    const now = rules.length === 0 ? 'others decide on what is still to come' : listed('en', rules);
    return `the programme changed rules that also hold for this cycle: ${now}.${aside('The reason', reason)}`;
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
  'cycle-paused': ({ reason }, { did, aside }) =>
    `${did('paused the cycle', 'the cycle was paused')}. Its dates will move along.${aside('The reason', reason)}`,
  'cycle-resumed': ({ days, deadline, teams }, telling) => {
    const done = telling.did('let the cycle go on', 'the cycle goes on');
    const moved =
      days > 0 ? `Its dates moved by ${telling.count(days, 'day', 'days')}.` : 'Its dates stay as they were.';
    const own = teams.map(({ team }) => team);
    const ofTeams = days > 0 && own.length > 0 ? ` So did the dates of ${telling.teams(own)}.` : '';
    const ends = deadline === null ? '' : ` This phase now runs ${telling.until(deadline)}.`;
    return `${done}. ${moved}${ofTeams}${ends}`;
  },
  'cycle-stopped': ({ reason, takeaway }, { did, aside }) =>
    `${did('stopped the cycle', 'the cycle was stopped')}.${aside('The reason', reason)}${aside('What was learnt from it', takeaway)}`,
  'next-cycle-opened': ({ cycle }, { process }) =>
    `a next cycle follows, which goes on from here${process(cycle, ':', '')}.`,
  'cycle-closed': ({ how }) =>
    how === 'stopped'
      ? 'the cycle was closed before all of its phases were done. Everything can still be read.'
      : 'the cycle has ended: what was learnt has been shared.',
};

/** What it follows on, what it began with, and what went before. */
function whereItCameFrom(
  { previous, startedFrom, beganIn, before }: CycleCreated,
  { process, phase, aside }: Telling,
): string {
  const follows =
    previous === undefined ? '' : ` It follows on from ${process(previous, 'the cycle', 'an earlier cycle')}.`;
  const from =
    startedFrom === undefined
      ? ''
      : ` Its plan comes from ${process(startedFrom.blueprint, 'the blueprint', 'a blueprint')} (version ${startedFrom.version}).`;
  const began = beganIn === undefined ? '' : ` It began in the phase ${phase(beganIn)}.`;
  return `${follows}${from}${began}${aside('What went before', before)}`;
}

function changeOf(change: PlanChange, telling: Telling): string {
  const { did, phase } = telling;
  switch (change.what) {
    case 'phase-added': {
      const [added, after] = [`the phase ${phase(change.phase)}`, `after the phase ${phase(change.after)}`];
      return `${did(`added ${added}`, `${added} was added`)}, ${after}.`;
    }
    case 'phase-dropped': {
      const dropped = `the phase ${phase(change.phase)}`;
      return `${did(`took ${dropped} out of the plan`, `${dropped} was taken out of the plan`)}.`;
    }
    case 'phases-reordered': {
      const done = did('put the phases into another order', 'the phases were put into another order');
      return `${done}: ${listed('en', change.phases.map(phase))}.`;
    }
    case 'quorum-set': {
      const named = telling.gate(change.gate);
      const done = did(`changed who decides on ${named}`, `others decide on ${named} now`);
      const instead = change.from.length > 0 ? ` Before, it was: ${quorumOf(change.from, telling)}.` : '';
      return `${done}. Needed now: ${quorumOf(change.to, telling)}.${instead}`;
    }
  }
}

/** How many of each role decide: “2 agreements from the Action Learning Team and 1 agreement from the project lead”. */
function quorumOf(quorum: { role: string; count: number }[], { count, names }: Telling): string {
  return listed(
    'en',
    quorum.map((each) => `${count(each.count, 'agreement', 'agreements')} from ${sayRole('en', each.role, names)}`),
  );
}
