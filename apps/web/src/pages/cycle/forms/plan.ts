import { type Form } from './form.js';
import { given, text } from '../../../commands/values.js';

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
      restsOn: { part: 'plan', version: cycle.versions.plan ?? cycle.plan.version },
    }),
  },
  'drop-phase': {
    fields: [],
    isGrave: true,
    make: ({ about, cycle }) => ({
      command: { type: 'drop-phase', phase: about },
      restsOn: { part: 'plan', version: cycle.versions.plan ?? cycle.plan.version },
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
