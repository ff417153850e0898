import { type Cycle } from '../../../api/types.js';
import { type Form } from './form.js';
import { codeOf, quorumFilled, quorumOf } from './quorum.js';
import { given, oneOf, several, text } from '../../../commands/values.js';

/** What is done with the plan. */
export const planForms = {
  'move-date': {
    fields: [
      { name: 'phase', kind: 'phase' },
      { name: 'day', kind: 'date' },
      { name: 'reason', kind: 'typed', max: 2_000, optional: true },
    ],
    hasHelp: true,
    prefill: ({ about, cycle }) => ({ phase: about === '' ? cycle.phase.name : about }),
    make: ({ values, cycle }) => ({
      command: {
        type: 'move-date',
        phase: text(values, 'phase'),
        until: { precision: 'day', value: text(values, 'day') },
        ...given(values, 'reason'),
      },
      ...onPlan(cycle),
    }),
  },
  'add-phase': {
    fields: [
      { name: 'phaseName', kind: 'line', max: 38 },
      { name: 'phaseKind', kind: 'choice', options: ['experiment', 'evaluation', 'waits'] },
      { name: 'after', kind: 'phase' },
      { name: 'ends', kind: 'date', optional: true },
      { name: 'quorum', kind: 'quorum' },
    ],
    hasHelp: true,
    prefill: ({ cycle }) => ({
      phaseKind: 'experiment',
      after: cycle.phase.name,
      'quorum:alt': '1',
      'quorum:lead': '1',
    }),
    make: ({ values, cycle }) => {
      const name = codeOf(text(values, 'phaseName'));
      const { ends } = given(values, 'ends');
      return {
        command: {
          type: 'add-phase',
          phase: {
            name,
            kind: oneOf(['experiment', 'evaluation', 'waits'], text(values, 'phaseKind')),
            ...(ends !== undefined && { until: { precision: 'day', value: ends } }),
            gate: { name, decidedBy: 'approvals', quorum: quorumOf(values), criteria: [] },
          },
          after: text(values, 'after'),
        },
        ...onPlan(cycle),
      };
    },
  },
  'drop-phase': {
    fields: [],
    isGrave: true,
    namesPart: true,
    make: ({ about, cycle }) => ({ command: { type: 'drop-phase', phase: about }, ...onPlan(cycle) }),
  },
  'reorder-phases': {
    fields: [{ name: 'order', kind: 'order' }],
    hasHelp: true,
    prefill: ({ cycle }) => ({
      order: cycle.plan.phases
        .filter(({ when }) => when === 'later')
        .map(({ name }) => name)
        .join(','),
    }),
    make: ({ values, cycle }) => ({
      command: { type: 'reorder-phases', phases: several(values, 'order') },
      ...onPlan(cycle),
    }),
  },
  'set-quorum': {
    fields: [{ name: 'quorum', kind: 'quorum' }],
    hasHelp: true,
    namesPart: true,
    prefill: ({ about, cycle }) => quorumFilled(cycle, about),
    make: ({ about, values, cycle }) => ({
      command: { type: 'set-quorum', gate: about, quorum: quorumOf(values) },
      ...onPlan(cycle),
    }),
  },
  'pause-cycle': {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000, optional: true }],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'pause-cycle', ...given(values, 'reason') } }),
  },
  'resume-cycle': { fields: [], make: () => ({ command: { type: 'resume-cycle' } }) },
  'stop-cycle': {
    fields: [
      { name: 'reason', kind: 'typed', max: 2_000 },
      { name: 'takeaway', kind: 'typed', max: 4_000, optional: true },
    ],
    hasHelp: true,
    isGrave: true,
    make: ({ values }) => ({
      command: { type: 'stop-cycle', reason: text(values, 'reason'), ...given(values, 'takeaway') },
    }),
  },
  'go-on-without': {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000 }],
    make: ({ about, values }) => ({
      command: { type: 'go-on-without', requirement: about, reason: text(values, 'reason') },
    }),
  },
} satisfies Record<string, Form>;

/** The version of the plan that somebody looked at. */
function onPlan({ versions, plan }: Cycle) {
  return { restsOn: { part: 'plan', version: versions.plan ?? plan.version } };
}
