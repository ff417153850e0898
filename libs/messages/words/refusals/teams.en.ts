import { capitalised } from '../language.js';
import { type RefusalSentence } from './refusing.js';
import { type dutchTeamRefusals } from './teams.nl.js';

/** What is said of a team that stopped, for a while or for good. */
const stopped: Partial<Record<string, (team: string) => string>> = {
  paused: (team) => `${capitalised(team)} is paused. Let the team go on again first.`,
  'dropped-out': (team) =>
    `${capitalised(team)} no longer takes part, so this is no longer possible. You can still read what the team noted and measured.`,
};

/** Why something can't be done with teams and at gates now, and what can, in English. */
export const englishTeamRefusals: Record<keyof typeof dutchTeamRefusals, RefusalSentence> = {
  'team-known-already': ({ team }) => `${capitalised(team)} takes part in this cycle already. Nothing to do.`,
  'too-many-teams': ({ count }) =>
    `At most ${count('most') ?? 50} teams take part in a cycle. Begin a second cycle for the other teams.`,
  'team-not-invited': ({ team, state, detail }) =>
    stopped[detail('state')]?.(team) ??
    `${capitalised(team)} does not have to say that it is ready${state && `: it is already “${state}”`}. Nothing to do.`,
  'team-not-running': ({ team, state, detail }) =>
    detail('state') === 'finished'
      ? `${capitalised(team)} has already said that it has finished. Nothing left to do.`
      : (stopped[detail('state')]?.(team) ??
        `${capitalised(team)} can't have finished yet: it has not started${state && ` (now: ${state})`}. First say that the team is ready to start.`),
  'team-not-active': ({ team, state, detail }) =>
    detail('state') === 'finished'
      ? `${capitalised(team)} has finished the experiment, so this is no longer needed. You can still add a note.`
      : (stopped[detail('state')]?.(team) ??
        `This is not possible for ${team} now${state && ` (now: ${state})`}. See at the team what is.`),
  'team-not-paused': ({ team }) => `${capitalised(team)} is not paused. Nothing to do.`,
  'no-team-ready': "You can't start yet: no team is ready to start. First say that a team is ready.",
  'nothing-to-wait-for': 'Enough teams are ready to start already. No need to decide to begin with fewer.',
  'dates-backwards': ({ team }) =>
    `With these dates ${team} would end before it begins. Choose a later end, or an earlier beginning.`,
  'no-such-criterion': ({ gate }) => `The list at ${gate} has no such point. Choose one that is on it.`,
  'expert-asked-already': ({ gate }) =>
    `An expert by experience decides along on ${gate} already. No need to ask again.`,
  'teams-decide': ({ gate }) =>
    `The teams themselves decide on ${gate}: it passes when each of them has said that it has finished. Does it take too long? The project lead can end the experiment.`,
  'gate-is-over': ({ gate }) =>
    `The decision on ${gate} has been taken. You can still read everything. Do you see it differently now? Put that in a note.`,
  'counts-once': ({ gate }) =>
    `You have agreed on ${gate} already, for yourself or for somebody else. Everybody counts once. Let somebody else decide now.`,
  'quorum-same': ({ gate }) => `These roles decide on ${gate} already, with these numbers. Nothing to change.`,
};
