import { type Entry } from '../../api/process.queries.js';
import { type ToEntry } from '../../api/send.js';
import { type Body } from '../../api/types.js';
import { type Field, type Form, type Forms } from '../../commands/form.js';
import { given, oneOf, text } from '../../commands/values.js';
import { step } from './steps.js';

const reason: Field<unknown> = { name: 'reason', kind: 'typed', max: 2_000 };
const perhapsWhy: Field<unknown> = { ...reason, optional: true };
const until: Field<unknown> = { name: 'until', kind: 'date' };

const onDay = (value: string) => ({ precision: 'day' as const, value });

/** What is done with the entry of an organisation. */
export const entryForms = {
  'record-step': {
    fields: [
      { name: 'to', kind: 'choice', words: step },
      { name: 'happened', kind: 'date', optional: true },
      { name: 'document', kind: 'line', max: 500, optional: true },
    ],
    hasHelp: true,
    prefill: ({ here }) => ({ to: nextStep(here) }),
    make: ({ values }) => {
      const { happened } = given(values, 'happened');
      return {
        command: { type: 'record-step', to: oneOf(step, text(values, 'to')), ...given(values, 'document') },
        ...(happened !== undefined && { happened: onDay(happened) }),
      };
    },
  },
  'set-term': {
    fields: [until],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'set-term', until: onDay(text(values, 'until')) } }),
  },
  'renew-entry': {
    fields: [until],
    make: ({ values }) => ({ command: { type: 'renew-entry', until: onDay(text(values, 'until')) } }),
  },
  'pause-entry': {
    fields: [perhapsWhy],
    make: ({ values }) => ({ command: { type: 'pause-entry', ...given(values, 'reason') } }),
  },
  'resume-entry': { fields: [], make: () => ({ command: { type: 'resume-entry' } }) },
  'think-along': { fields: [], make: () => ({ command: { type: 'think-along' } }) },
  'decline-entry': {
    fields: [perhapsWhy],
    isGrave: true,
    make: ({ values }) => ({ command: { type: 'decline-entry', ...given(values, 'reason') } }),
  },
  'leave-coalition': {
    fields: [reason],
    hasHelp: true,
    isGrave: true,
    make: ({ values }) => ({ command: { type: 'leave-coalition', reason: text(values, 'reason') } }),
  },
  'waive-requirement': {
    fields: [reason],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'waive-requirement', reason: text(values, 'reason') } }),
  },
} satisfies Forms<Entry, ToEntry>;

/** Begins the entry of an organisation that has none yet. */
export const beginEntry: Form<object, Body<'/api/coalition'>> = {
  fields: [
    { name: 'organisation', kind: 'one', from: 'organisations' },
    { name: 'as', kind: 'one', from: 'partner-types' },
    { name: 'to', kind: 'choice', words: [...step, 'thinking-along'] },
  ],
  prefill: () => ({ to: 'interested' }),
  make: ({ values }) => ({
    organisation: text(values, 'organisation'),
    as: text(values, 'as'),
    to: oneOf([...step, 'thinking-along'], text(values, 'to')),
  }),
};

/** The usual step after the furthest one that was taken. */
function nextStep({ steps }: Entry): string {
  const furthest = Math.max(-1, ...steps.map((each) => step.findIndex((code) => code === each.step.code)));
  return step[furthest + 1] ?? 'joined';
}
