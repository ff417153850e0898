import { type TeamEvent } from '../../../../domain/cycle/events/teams.js';
import { label } from '../../labels.js';
import { listed, spelled } from '../../language.js';
import { sayMissing } from '../../missing.js';
import { type Sentences } from '../telling.js';

/** What happened to the teams of a cycle, in English. */
export const englishTeams: Sentences<TeamEvent> = {
  'team-invited': ({ team }, telling) => {
    const named = telling.team(team);
    return `${telling.did(`invited ${named} to take part`, `${named} was invited to take part`)}.`;
  },
  'team-planned': ({ team, from, until }, telling) => {
    const named = telling.team(team);
    if (from === null && until === null) {
      return `${telling.did(`took away the dates of ${named}`, `${named} no longer has dates of its own`)}. The team follows the dates of the phase.`;
    }
    const dates = [
      ...(from === null ? [] : [`begins ${telling.date(from)}`]),
      ...(until === null ? [] : [`ends ${telling.planned(until)}`]),
    ];
    const done = telling.did(`agreed on dates for ${named}`, `${named} has dates of its own`);
    return `${done}: ${dates.join(', ')}.`;
  },
  'team-ready': ({ team }, telling) => {
    const ready = `${telling.team(team)} is ready to start`;
    return telling.did(`said that ${ready}.`, `it was said that ${ready}.`);
  },
  'team-started': ({ team, afterLock }, telling) =>
    afterLock
      ? `${telling.team(team)} joins from now on. The hypothesis was already locked by then.`
      : `${telling.team(team)} began the experiment.`,
  'team-waits': ({ team, missing }, telling) => {
    const named = telling.team(team);
    if (missing.length === 0) return `${named} now has all that it needs to start.`;
    const waits = missing.map((code) => sayMissing(code, 'en', telling.names));
    return `${named} does not start yet. It still waits for ${listed('en', waits)}.`;
  },
  'team-finished': ({ team, as }, telling) => {
    const finished = `${telling.team(team)} has finished the experiment`;
    return `${telling.did(`said that ${finished}`, `it was said that ${finished}`)}${telling.inRole(as)}.`;
  },
  'team-paused': ({ team }, telling) => {
    const named = telling.team(team);
    return `${telling.did(`said that ${named} stops for a while`, `${named} stops for a while`)}.`;
  },
  'team-resumed': ({ team, to }, telling) => {
    const named = telling.team(team);
    const done = telling.did(`said that ${named} goes on again`, `${named} goes on again`);
    return `${done}. The team is now: ${label('en', 'team', to)}.`;
  },
  'team-dropped-out': ({ team, reason }, telling) => {
    const named = telling.team(team);
    const done = telling.did(`said that ${named} no longer takes part`, `${named} no longer takes part`);
    return `${done}.${telling.aside('The reason', reason)} What the team noted and measured stays.`;
  },
  'fewer-teams-accepted': ({ teams, without, reason }, telling) => {
    const all = teams.length + without.length;
    const count = `${spelled('en', teams.length)} of ${spelled('en', all)} teams: `;
    const some = `${without.length === 0 ? '' : count}${telling.teams(teams)}`;
    const done = telling.did(`decided to start with ${some}`, `it was decided to start with ${some}`);
    const later = without.length === 0 ? '' : ` Free to join later: ${telling.teams(without)}.`;
    return `${done}.${telling.aside('The reason', reason)}${later}`;
  },
  'experiment-finished-by-lead': ({ reason, teams }, telling) => {
    const busy = teams.length > 0 ? ` Still at work then: ${telling.teams(teams)}.` : '';
    const done = telling.did('ended the experiment', 'the experiment was ended');
    return `${done}.${busy}${telling.aside('The reason', reason)}`;
  },
};
