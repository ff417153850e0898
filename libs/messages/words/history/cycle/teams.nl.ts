import { type TeamEvent } from '../../../../domain/cycle/events/teams.js';
import { label } from '../../labels.js';
import { listed, spelled } from '../../language.js';
import { sayMissing } from '../../missing.js';
import { type Sentences } from '../telling.js';

/** What happened to the teams of a cycle, in Dutch. */
export const dutchTeams: Sentences<TeamEvent> = {
  'team-invited': ({ team }, telling) => {
    const named = telling.team(team);
    return `${telling.did(`nodigde ${named} uit om mee te doen`, `${named} is uitgenodigd om mee te doen`)}.`;
  },
  'team-planned': ({ team, from, until }, telling) => {
    const named = telling.team(team);
    if (from === null && until === null) {
      return `${telling.did(`haalde de eigen datums van ${named} weg`, `${named} heeft geen eigen datums meer`)}. Het team volgt de datums van de fase.`;
    }
    const dates = [
      ...(from === null ? [] : [`begin op ${telling.date(from)}`]),
      ...(until === null ? [] : [`einde ${telling.planned(until)}`]),
    ];
    const done = telling.did(`sprak eigen datums af voor ${named}`, `${named} heeft eigen datums`);
    return `${done}: ${dates.join(', ')}.`;
  },
  'team-ready': ({ team }, telling) => {
    const ready = `${telling.team(team)} klaar is om te starten`;
    return telling.did(`meldde dat ${ready}.`, `er is gemeld dat ${ready}.`);
  },
  'team-started': ({ team, afterLock }, telling) =>
    afterLock
      ? `${telling.team(team)} doet vanaf nu ook mee. De hypothese was toen al vastgelegd.`
      : `${telling.team(team)} begon met het experiment.`,
  'team-waits': ({ team, missing }, telling) => {
    const named = telling.team(team);
    if (missing.length === 0) return `${named} heeft nu alles wat nodig is om te starten.`;
    const waits = missing.map((code) => sayMissing(code, 'nl', telling.names));
    return `${named} start nog niet mee. Het wacht nog op ${listed('nl', waits)}.`;
  },
  'team-finished': ({ team, as }, telling) => {
    const finished = `${telling.team(team)} klaar is met het experiment`;
    return `${telling.did(`meldde dat ${finished}`, `er is gemeld dat ${finished}`)}${telling.inRole(as)}.`;
  },
  'team-paused': ({ team }, telling) => {
    const named = telling.team(team);
    return `${telling.did(`meldde dat ${named} tijdelijk stopt`, `${named} stopt tijdelijk`)}.`;
  },
  'team-resumed': ({ team, to }, telling) => {
    const named = telling.team(team);
    const done = telling.did(`meldde dat ${named} weer verdergaat`, `${named} gaat weer verder`);
    return `${done}. Het team is nu: ${label('nl', 'team', to)}.`;
  },
  'team-dropped-out': ({ team, reason }, telling) => {
    const named = telling.team(team);
    const done = telling.did(`meldde dat ${named} niet meer meedoet`, `${named} doet niet meer mee`);
    return `${done}.${telling.aside('De reden', reason)} Wat het team noteerde en mat, blijft staan.`;
  },
  'fewer-teams-accepted': ({ teams, without, reason }, telling) => {
    const all = teams.length + without.length;
    const count = `${spelled('nl', teams.length)} van de ${spelled('nl', all)} teams: `;
    const some = `${without.length === 0 ? '' : count}${telling.teams(teams)}`;
    const done = telling.did(`besloot om te starten met ${some}`, `er is besloten om te starten met ${some}`);
    const later =
      without.length === 0
        ? ''
        : ` ${without.length === 1 ? 'Later kan nog meedoen' : 'Later kunnen nog meedoen'}: ${telling.teams(without)}.`;
    return `${done}.${telling.aside('De reden', reason)}${later}`;
  },
  'experiment-finished-by-lead': ({ reason, teams }, telling) => {
    const busy = teams.length > 0 ? ` Toen nog bezig: ${telling.teams(teams)}.` : '';
    const done = telling.did('sloot het experiment af', 'het experiment is afgesloten');
    return `${done}.${busy}${telling.aside('De reden', reason)}`;
  },
};
