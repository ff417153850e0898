import { type FieldOf, type Form } from './form.js';
import { given, number, oneOf, several, text } from '../../../commands/values.js';

const reason: FieldOf = { name: 'reason', kind: 'typed', max: 2_000 };
const period: FieldOf[] = [
  { name: 'value', kind: 'number', isCounted: true },
  { name: 'from', kind: 'date' },
  { name: 'until', kind: 'date' },
];

/** What comes in from practice. */
export const practiceForms = {
  'record-measurement': {
    fields: [...period, { name: 'source', kind: 'line', max: 200, optional: true }, { name: 'baseline', kind: 'tick' }],
    hasHelp: true,
    make: ({ about, values }) => ({
      command: {
        type: 'record-measurement',
        team: about,
        value: number(values, 'value'),
        from: text(values, 'from'),
        until: text(values, 'until'),
        ...given(values, 'source'),
        baseline: values.baseline === 'yes',
      },
    }),
  },
  'correct-note': {
    fields: [{ name: 'note', kind: 'typed', max: 4_000 }, reason],
    make: ({ line, values }) => ({
      command: { type: 'correct-note', line, note: text(values, 'note'), reason: text(values, 'reason') },
    }),
  },
  'correct-measurement': {
    fields: [...period, reason],
    make: ({ line, values }) => ({
      command: {
        type: 'correct-measurement',
        line,
        value: number(values, 'value'),
        from: text(values, 'from'),
        until: text(values, 'until'),
        reason: text(values, 'reason'),
      },
    }),
  },
  'hide-line': {
    fields: [reason],
    hasHelp: true,
    isGrave: true,
    make: ({ line, values }) => ({ command: { type: 'hide-line', line, reason: text(values, 'reason') } }),
  },
  'share-lines': {
    fields: [],
    make: ({ about }) => ({ command: { type: 'share-lines', ...(about !== '' && { team: about }) } }),
  },
  'add-factor': {
    fields: [
      { name: 'kind', kind: 'choice', options: ['success', 'barrier'] },
      { name: 'factor', kind: 'typed', max: 500 },
      { name: 'evidence', kind: 'typed', max: 2_000, optional: true },
      { name: 'helpedIn', kind: 'teams', optional: true },
      { name: 'notIn', kind: 'teams', optional: true },
    ],
    hasHelp: true,
    prefill: () => ({ kind: 'success' }),
    make: ({ values }) => ({
      command: {
        type: 'add-factor',
        kind: oneOf(['success', 'barrier'], text(values, 'kind')),
        factor: text(values, 'factor'),
        ...given(values, 'evidence'),
        helpedIn: several(values, 'helpedIn'),
        notIn: several(values, 'notIn'),
      },
    }),
  },
} satisfies Record<string, Form>;
