import { type PlanEvent } from '../../../../libs/domain/cycle/events/plan.js';
import { type Examples } from './examples.js';

const gate = { name: 'ready-to-start', decidedBy: 'approvals' as const, quorum: [], criteria: [] };
const plan = {
  phases: [
    { name: 'hypothesis', kind: 'hypothesis' as const, gate },
    { name: 'experiment', kind: 'experiment' as const, gate },
  ],
};

/** Examples of what can have happened to a cycle as a whole and to its plan. */
export const planHappened: Examples<PlanEvent> = {
  'cycle-created': [
    { teamsToStart: 2 },
    { teamsToStart: 1, previous: 'cycle-0', startedFrom: { blueprint: 'blueprint-1', version: 2 } },
    { teamsToStart: 1, beganIn: 'experiment', before: 'ref-before' },
    { teamsToStart: 1, beganIn: 'experiment', before: null },
  ].map((more) => ({
    type: 'cycle-created',
    title: 'ref-title',
    workpackage: 'wp-1',
    teams: ['team-wopit', 'team-ggnet'],
    plan,
    leastMeasurements: 1,
    ...more,
  })),
  'rules-changed': [
    { teamsToStart: 1, leastMeasurements: 6, aloneBelow: 4, reason: 'ref-reason' },
    { teamsToStart: 2, reason: null },
    { leastMeasurements: 1, reason: null },
    { reason: 'ref-reason' },
  ].map((more) => ({ type: 'rules-changed', settingsVersion: 2, ...more })),
  'phase-entered': [null, '2021-03-31T22:00:00.000Z', '2021-03-31T12:30:00.000Z'].map((deadline) => ({
    type: 'phase-entered',
    phase: 'experiment',
    kind: 'experiment',
    entered: 2,
    deadline,
  })),
  'date-moved': [
    {
      type: 'date-moved',
      phase: 'experiment',
      from: { precision: 'month', value: '2021-03' },
      until: { precision: 'season', value: '2021-summer' },
      deadline: '2021-08-31T22:00:00.000Z',
      reason: 'ref-reason',
      planVersion: 2,
    },
    {
      type: 'date-moved',
      phase: 'experiment',
      from: null,
      until: { precision: 'instant', value: '2021-03-31T12:30:00.000Z' },
      deadline: '2021-03-31T12:30:00.000Z',
      reason: null,
      planVersion: 3,
    },
  ],
  'plan-changed': [
    { what: 'phase-added' as const, phase: 'waits', after: 'experiment' },
    { what: 'phase-dropped' as const, phase: 'een-eigen-fase' },
    { what: 'phases-reordered' as const, phases: ['waits', 'evaluation', 'blueprint'] },
    {
      what: 'quorum-set' as const,
      gate: 'ready-to-start',
      from: [{ role: 'lead', count: 1 }],
      to: [
        { role: 'alt', count: 2 },
        { role: 'lead', count: 1 },
      ],
    },
    { what: 'quorum-set' as const, gate: 'een-eigen-besluit', from: [], to: [{ role: 'board', count: 1 }] },
  ].map((change) => ({ type: 'plan-changed', planVersion: 2, plan, change })),
  'deadline-passed': [{ type: 'deadline-passed', phase: 'experiment', deadline: '2021-03-31T22:00:00.000Z' }],
  'reminders-begun': [0, 1, 12].map((planned) => ({ type: 'reminders-begun', entered: 2, planned })),
  'nobody-to-remind': [
    { type: 'nobody-to-remind', entered: 2, what: 'team-finished:team-wopit', role: 'coordinator', team: 'team-wopit' },
    { type: 'nobody-to-remind', entered: 2, what: 'gate:ready-to-start', role: 'lead', team: null },
    { type: 'nobody-to-remind', entered: 2, what: 'submission:evaluation', role: 'facilitator', team: null },
    { type: 'nobody-to-remind', entered: 2, what: 'something-new:x', role: 'lead', team: null },
  ],
  'cycle-paused': [null, 'ref-reason'].map((reason) => ({ type: 'cycle-paused', reason })),
  'cycle-resumed': [
    { days: 0, deadline: null, teams: [] },
    { days: 1, deadline: '2021-03-31T22:00:00.000Z', teams: [] },
    {
      days: 40,
      deadline: null,
      teams: [
        { team: 'team-wopit', from: '2020-09-01', begins: '2020-08-31T22:00:00.000Z', until: null, deadline: null },
      ],
    },
  ].map((more) => ({ type: 'cycle-resumed', plan, planVersion: 3, ...more })),
  'cycle-stopped': [null, 'ref-takeaway'].map((takeaway) => ({
    type: 'cycle-stopped',
    reason: 'ref-reason',
    takeaway,
  })),
  'next-cycle-opened': [{ type: 'next-cycle-opened', cycle: 'cycle-2' }],
  'cycle-closed': (['shared', 'stopped'] as const).map((how) => ({ type: 'cycle-closed', how })),
};
