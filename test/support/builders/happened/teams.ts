import { type TeamEvent } from '../../../../libs/domain/cycle/events/teams.js';
import { type Examples } from './examples.js';

const teams = ['team-wopit', 'team-ggnet'];

/** Examples of what can have happened to the teams of a cycle. */
export const teamsHappened: Examples<TeamEvent> = {
  'team-invited': [{ type: 'team-invited', team: 'team-wopit' }],
  'team-planned': [
    { from: null, begins: null, until: null, deadline: null },
    { from: '2020-09-01', begins: '2020-08-31T22:00:00.000Z', until: null, deadline: null },
    {
      from: null,
      begins: null,
      until: { precision: 'month' as const, value: '2021-03' },
      deadline: '2021-03-31T22:00:00.000Z',
    },
    {
      from: '2020-09-01',
      begins: '2020-08-31T22:00:00.000Z',
      until: { precision: 'season' as const, value: '2021-summer' },
      deadline: '2021-08-31T22:00:00.000Z',
    },
  ].map((dates) => ({ type: 'team-planned', team: 'team-wopit', ...dates })),
  'team-ready': [{ type: 'team-ready', team: 'team-wopit' }],
  'team-started': [true, false].map((afterLock) => ({ type: 'team-started', team: 'team-wopit', afterLock })),
  'team-waits': [['pledge:team-wopit', 'coordinator:team-wopit'], []].map((missing) => ({
    type: 'team-waits',
    team: 'team-wopit',
    missing,
  })),
  'team-finished': ['coordinator', 'lead'].map((as) => ({ type: 'team-finished', team: 'team-wopit', as })),
  'team-paused': [{ type: 'team-paused', team: 'team-wopit' }],
  'team-resumed': (['invited', 'ready', 'running'] as const).map((to) => ({
    type: 'team-resumed',
    team: 'team-wopit',
    to,
  })),
  'team-dropped-out': [{ type: 'team-dropped-out', team: 'team-wopit', reason: 'ref-reason' }],
  'fewer-teams-accepted': [['team-ggnet'], ['team-ggnet', 'team-dimence'], []].map((without) => ({
    type: 'fewer-teams-accepted',
    teams: ['team-wopit'],
    without,
    reason: 'ref-reason',
  })),
  'experiment-finished-by-lead': [teams, []].map((busy) => ({
    type: 'experiment-finished-by-lead',
    reason: 'ref-reason',
    teams: busy,
  })),
};
