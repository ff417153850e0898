import { capitalised } from '../language.js';
import { type RefusalSentence } from './refusing.js';

/** What is said of a team that stopped, for a while or for good. */
const stopped: Partial<Record<string, (team: string) => string>> = {
  paused: (team) => `${capitalised(team)} is tijdelijk gestopt. Laat het team eerst weer verdergaan.`,
  'dropped-out': (team) =>
    `${capitalised(team)} doet niet meer mee, dus dit kan niet meer. Wat het team noteerde en mat, kun je nog lezen.`,
};

/** Why something can't be done with teams and at gates now, and what can, in Dutch. */
export const dutchTeamRefusals = {
  'team-known-already': ({ team }) => `${capitalised(team)} doet al mee aan deze leercyclus. Je hoeft niets te doen.`,
  'too-many-teams': ({ count }) =>
    `Aan een leercyclus doen hoogstens ${count('most') ?? 50} teams mee. Begin voor de andere teams een tweede leercyclus.`,
  'team-not-invited': ({ team, state, detail }) =>
    stopped[detail('state')]?.(team) ??
    `${capitalised(team)} hoeft zich niet meer klaar te melden${state && `: het team is al „${state}”`}. Je hoeft niets te doen.`,
  'team-not-running': ({ team, state, detail }) =>
    detail('state') === 'finished'
      ? `${capitalised(team)} heeft al gemeld dat het klaar is. Je hoeft niets meer te doen.`
      : (stopped[detail('state')]?.(team) ??
        `${capitalised(team)} kan nog niet klaar zijn: het team is nog niet begonnen${state && ` (nu: ${state})`}. Meld eerst dat het team kan starten.`),
  'team-not-active': ({ team, state, detail }) =>
    detail('state') === 'finished'
      ? `${capitalised(team)} is al klaar met het experiment, dus dit hoeft niet meer. Een notitie maken kan nog.`
      : (stopped[detail('state')]?.(team) ??
        `Dit kan nu niet voor ${team}${state && ` (nu: ${state})`}. Kijk bij het team wat er wel kan.`),
  'team-not-paused': ({ team }) => `${capitalised(team)} is niet tijdelijk gestopt. Je hoeft niets te doen.`,
  'no-team-ready': 'Starten kan nog niet: er is nog geen team klaar om te starten. Meld eerst dat een team klaar is.',
  'nothing-to-wait-for':
    'Er zijn al genoeg teams klaar om te starten. Je hoeft niet apart te besluiten om met minder te beginnen.',
  'dates-backwards': ({ team }) =>
    `Met deze datums eindigt ${team} voordat het begint. Kies een latere einddatum, of een eerder begin.`,
  'no-such-criterion': ({ gate }) => `Dit punt staat niet op de lijst bij ${gate}. Kies een punt dat er wel op staat.`,
  'expert-asked-already': ({ gate }) =>
    `Over ${gate} beslist al een ervaringsdeskundige mee. Je hoeft dat niet nog eens te vragen.`,
  'teams-decide': ({ gate }) =>
    `Over ${gate} beslissen de teams zelf: het is zover als elk team meldt dat het klaar is. Duurt het te lang? De projectleider kan het experiment afsluiten.`,
  'gate-is-over': ({ gate }) =>
    `Over ${gate} is al besloten. Je kunt alles nog lezen. Zie je het nu anders? Maak er een notitie van.`,
  'counts-once': ({ gate }) =>
    `Je gaf al akkoord voor ${gate}, voor jezelf of namens iemand anders. Iedereen telt één keer. Laat nu iemand anders beslissen.`,
  'quorum-same': ({ gate }) =>
    `Over ${gate} beslissen deze rollen al, met deze aantallen. Je hoeft niets te veranderen.`,
} as const satisfies Record<string, RefusalSentence>;
