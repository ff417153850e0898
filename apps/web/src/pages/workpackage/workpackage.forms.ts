import { type ToWorkpackage } from '../../api/send.js';
import { type Body } from '../../api/types.js';
import { type Workpackage } from '../../api/work.queries.js';
import { type Field, type Form, type Forms, type Values } from '../../commands/form.js';
import { given, several, text } from '../../commands/values.js';

const reason: Field<unknown> = { name: 'reason', kind: 'typed', max: 2_000 };
const texts: Field<unknown>[] = [
  { name: 'question', kind: 'typed', max: 1_000 },
  { name: 'content', kind: 'typed', max: 4_000, optional: true },
  { name: 'approach', kind: 'typed', max: 4_000, optional: true },
];
const agreed: Field<unknown>[] = [
  { name: 'what', kind: 'typed', max: 1_000 },
  { name: 'who', kind: 'some', from: 'people' },
  { name: 'since', kind: 'date' },
  { name: 'reviewOn', kind: 'date', optional: true },
];

/** What is done with a workpackage. */
export const workpackageForms = {
  'rewrite-workpackage': {
    fields: [...texts, reason],
    hasHelp: true,
    prefill: ({ here: { question, content, approach } }) => ({
      question: question ?? '',
      content: content ?? '',
      approach: approach ?? '',
    }),
    make: ({ values, here }) => ({
      command: {
        type: 'rewrite-workpackage',
        question: text(values, 'question'),
        ...given(values, 'content'),
        ...given(values, 'approach'),
        reason: text(values, 'reason'),
      },
      restsOn: { part: 'text', version: here.version },
    }),
  },
  'appoint-owner': {
    fields: [{ name: 'owner', kind: 'one', from: 'people' }],
    make: ({ values }) => ({ command: { type: 'appoint-owner', owner: text(values, 'owner') } }),
  },
  'make-agreement': {
    fields: agreed,
    make: ({ values }) => ({ command: { type: 'make-agreement', ...agreementOf(values) } }),
  },
  'revise-agreement': {
    fields: agreed,
    hasHelp: true,
    prefill: ({ about, here }) => {
      const agreement = here.agreements.find(({ id }) => id === about);
      return {
        what: agreement?.what ?? '',
        who: (agreement?.who ?? []).map(({ id }) => id).join(','),
        since: agreement?.since.slice(0, 10) ?? '',
        reviewOn: agreement?.reviewOn ?? '',
      };
    },
    make: ({ about, values }) => ({
      command: { type: 'revise-agreement', agreement: about, ...agreementOf(values) },
    }),
  },
  'end-agreement': {
    fields: [{ ...reason, optional: true }],
    make: ({ about, values }) => ({
      command: { type: 'end-agreement', agreement: about, ...given(values, 'reason') },
    }),
  },
  'write-to-working-group': {
    fields: [
      { name: 'text', kind: 'typed', max: 2_000 },
      { name: 'on', kind: 'date', optional: true },
    ],
    hasHelp: true,
    make: ({ values }) => ({
      command: { type: 'write-to-working-group', text: text(values, 'text'), ...given(values, 'on') },
    }),
  },
  'close-workpackage': {
    fields: [reason],
    hasHelp: true,
    isGrave: true,
    make: ({ values }) => ({ command: { type: 'close-workpackage', reason: text(values, 'reason') } }),
  },
} satisfies Forms<Workpackage, ToWorkpackage>;

/** Starts a workpackage around a question. */
export const createWorkpackage: Form<object, Body<'/api/workpackages'>> = {
  fields: [
    { name: 'name', kind: 'line', max: 120 },
    ...texts,
    { name: 'owner', kind: 'one', from: 'people', optional: true },
  ],
  make: ({ values }) => ({
    name: text(values, 'name'),
    question: text(values, 'question'),
    ...given(values, 'content'),
    ...given(values, 'approach'),
    ...given(values, 'owner'),
  }),
};

/** Begins a cycle in a workpackage. */
export const createCycle: Form<{ workpackage: string; teams: { id: string; name: string }[] }, Body<'/api/cycles'>> = {
  fields: [
    { name: 'title', kind: 'line', max: 200 },
    { name: 'teams', kind: 'some', options: ({ teams }) => teams.map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'beginIn', kind: 'one', from: 'phases', optional: true },
    { name: 'before', kind: 'typed', max: 2_000, optional: true },
  ],
  hasHelp: true,
  make: ({ values, here }) => ({
    title: text(values, 'title'),
    workpackage: here.workpackage,
    teams: several(values, 'teams'),
    ...given(values, 'beginIn'),
    ...given(values, 'before'),
  }),
};

function agreementOf(values: Values) {
  return {
    what: text(values, 'what'),
    who: several(values, 'who'),
    since: text(values, 'since'),
    ...given(values, 'reviewOn'),
  };
}
