import { oneOf, given, text } from '../../../commands/values.js';
import { type FieldOf, type Form } from './form.js';

const reason: FieldOf = { name: 'reason', kind: 'typed', max: 2_000 };
const extents = ['yes', 'partly', 'no'] as const;

/** What is done about dates, and about what is not done by them. */
export const deadlineForms = {
  'ask-more-time': {
    fields: [
      { name: 'day', kind: 'date' },
      { ...reason, optional: true },
    ],
    hasHelp: true,
    make: ({ about, values }) => ({
      command: { type: 'ask-more-time', what: about, until: text(values, 'day'), ...given(values, 'reason') },
    }),
  },
  'give-more-time': {
    fields: [{ ...reason, optional: true }],
    hasHelp: true,
    make: ({ about, values }) => ({ command: { type: 'give-more-time', what: about, ...given(values, 'reason') } }),
  },
  'decline-more-time': {
    fields: [reason],
    make: ({ about, values }) => ({
      command: { type: 'decline-more-time', what: about, reason: text(values, 'reason') },
    }),
  },
  'put-to': {
    fields: [{ name: 'to', kind: 'choice', options: ['lead', 'board'] }, reason],
    hasHelp: true,
    prefill: () => ({ to: 'lead' }),
    make: ({ about, values }) => ({
      command: {
        type: 'put-to',
        what: about,
        to: oneOf(['lead', 'board'], text(values, 'to')),
        reason: text(values, 'reason'),
      },
    }),
  },
  'report-embedding': {
    fields: [
      { name: 'inPolicy', kind: 'choice', options: extents },
      { name: 'inPractice', kind: 'choice', options: extents },
      { name: 'note', kind: 'typed', max: 2_000, optional: true },
    ],
    hasHelp: true,
    prefill: () => ({ inPolicy: 'partly', inPractice: 'partly' }),
    make: ({ about, values }) => ({
      command: {
        type: 'report-embedding',
        team: about,
        inPolicy: oneOf(extents, text(values, 'inPolicy')),
        inPractice: oneOf(extents, text(values, 'inPractice')),
        ...given(values, 'note'),
      },
    }),
  },
} satisfies Record<string, Form>;
