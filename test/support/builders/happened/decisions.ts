import { type DecisionEvent } from '../../../../libs/domain/cycle/events/decisions.js';
import { type Examples } from './examples.js';

/** Examples of what can have happened at gates. */
export const decisionsHappened: Examples<DecisionEvent> = {
  'approvals-opened': [
    {
      type: 'approvals-opened',
      gate: 'ready-to-start',
      entered: 1,
      round: 1,
      asked: [
        { role: 'alt', persons: ['person-1', 'person-2'] },
        { role: 'lead', persons: [] },
      ],
    },
    { type: 'approvals-opened', gate: 'shared', entered: 1, round: 1, asked: [{ role: 'lead', persons: [] }] },
    { type: 'approvals-opened', gate: 'shared', entered: 1, round: 1, asked: [] },
  ],
  'deciders-short': [0, 1, 2].map((left) => ({
    type: 'deciders-short',
    gate: 'ready-to-start',
    round: 1,
    role: 'alt',
    needed: left + 1,
    left,
  })),
  'deciders-found': [{ type: 'deciders-found', gate: 'ready-to-start', round: 1 }],
  approved: ['ready-to-start', 'amendment', 'supplement'].flatMap((decided) =>
    ['alt', 'lead', ''].map((role) => ({ type: 'approved' as const, gate: decided, round: 1, role })),
  ),
  'gate-waits': [
    {
      type: 'gate-waits',
      gate: 'ready-to-start',
      missing: [
        'submission:hypothesis',
        'approval:lead',
        'deciders:alt',
        'team-ready:team-wopit',
        'team-finished:team-wopit',
        'coordinator:team-ggnet',
        'blueprint-published',
        'amendment',
        'supplement',
        'paused',
        'criteria',
        'party:org-zn',
        'party-type:insurer',
        'pledge:team-wopit',
      ],
    },
  ],
  rejected: [
    { gate: 'evaluation-accepted', backTo: null },
    { gate: 'evaluation-accepted', backTo: 'experiment' },
    { gate: 'amendment', backTo: null },
    { gate: 'supplement', backTo: null },
  ].map((decided) => ({ type: 'rejected', round: 1, role: 'alt', reason: 'ref-reason', ...decided })),
  'gate-passed': [{ type: 'gate-passed', gate: 'experiment-finished', round: 1 }],
  'criterion-ticked': [true, false].map((met) => ({
    type: 'criterion-ticked',
    gate: 'ready-to-start',
    criterion: 1,
    met,
  })),
  'expert-asked': [{ type: 'expert-asked', gate: 'ready-to-start', planVersion: 2 }],
};
