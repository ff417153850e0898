import { isFromExperimentOn } from '../../plan/phases.js';
import { type CycleState, type TeamState } from '../cycle.state.js';
import { type TeamDates, type TeamEvent } from '../events/teams.js';
import { ownDates } from '../team-dates.js';
import { withTeam, type Changes } from './changes.js';

/** What events about teams make of the state. */
export const teamChanges: Changes<TeamEvent> = {
  'team-invited': (state, { team }, { recorded }) => withTeam(state, team, { state: 'invited', since: recorded }),
  'team-planned': (state, dates, { recorded }) => withDates(state, dates, recorded),
  'team-ready': (state, { team }, { recorded }) =>
    withTeam(state, team, {
      state: 'ready',
      since: recorded,
      ...(isFromExperimentOn(state.plan, state.phase) && { late: true }),
    }),
  'team-started': (state, { team }, { recorded }) => ({
    ...withTeam(state, team, {
      ...beginningAgain(state.teams[team], recorded),
      state: 'running',
      since: recorded,
      held: undefined,
    }),
    begun: state.begun ?? recorded,
  }),
  'team-waits': (state, { team, missing }) => withTeam(state, team, { held: missing, late: true }),
  'team-finished': (state, { team }, { recorded }) => withTeam(state, team, { state: 'finished', since: recorded }),
  'team-paused': (state, { team }, { recorded }) => {
    const before = state.teams[team]?.state;
    const goesOn = before === 'ready' || before === 'running' ? before : 'invited';
    return withTeam(state, team, { state: 'paused', since: recorded, before: goesOn });
  },
  'team-resumed': (state, { team, to }, { recorded }) =>
    withTeam(state, team, { state: to, since: recorded, before: undefined }),
  'team-dropped-out': (state, { team }, { recorded }) =>
    withTeam(state, team, { state: 'dropped-out', since: recorded, before: undefined }),
  'fewer-teams-accepted': (state, { teams }) => ({ ...state, fewer: teams.length }),
  'experiment-finished-by-lead': (state, { teams }, { recorded }) =>
    teams.reduce<CycleState>((after, team) => withTeam(after, team, { state: 'finished', since: recorded }), {
      ...state,
      experimentEnded: true,
    }),
};

/** A team with its own dates; a date that became another one is asked for anew. */
export function withDates(state: CycleState, dates: TeamDates, now: string): CycleState {
  const before = state.teams[dates.team];
  const isSame = (before?.deadline ?? null) === dates.deadline;
  return withTeam(state, dates.team, {
    ...ownDates(dates),
    ...(!isSame && { dated: (before?.dated ?? 0) + 1, datedSince: now }),
  });
}

/** Dates of its own that a team has behind it when it begins again were those of the experiment before. */
function beginningAgain(team: TeamState | undefined, now: string): Partial<TeamState> {
  const isOver = team?.state === 'finished' && team.deadline !== undefined && team.deadline <= now;
  return isOver ? { from: undefined, begins: undefined, until: undefined, deadline: undefined } : {};
}
