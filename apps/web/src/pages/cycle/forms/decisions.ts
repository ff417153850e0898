import { type Form } from './form.js';
import { text } from '../../../commands/values.js';

/** What is done at gates. */
export const decisionForms = {
  approve: { fields: [], make: ({ about }) => ({ command: { type: 'approve', gate: about } }) },
  reject: {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000 }],
    make: ({ about, values }) => ({ command: { type: 'reject', gate: about, reason: text(values, 'reason') } }),
  },
  'ask-expert': { fields: [], make: ({ about }) => ({ command: { type: 'ask-expert', gate: about } }) },
} satisfies Record<string, Form>;
