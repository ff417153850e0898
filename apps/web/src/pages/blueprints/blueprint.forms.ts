import { type ToBlueprint } from '../../api/send.js';
import { type Body } from '../../api/types.js';
import { type Blueprint } from '../../api/work.queries.js';
import { type Field, type Form, type Forms } from '../../commands/form.js';
import { given, oneOf, several, text } from '../../commands/values.js';

const title: Field<unknown> = { name: 'title', kind: 'line', max: 200 };

/** What is done with a blueprint. */
export const blueprintForms = {
  'edit-blueprint': {
    fields: [
      title,
      { name: 'purpose', kind: 'typed', max: 4_000 },
      { name: 'forWhom', kind: 'typed', max: 2_000, optional: true },
      { name: 'whatItTakes', kind: 'typed', max: 2_000, optional: true },
      { name: 'howToBegin', kind: 'typed', max: 4_000 },
      { name: 'lookOutFor', kind: 'typed', max: 4_000, optional: true },
    ],
    hasHelp: true,
    prefill: ({ here }) => ({
      title: here.title ?? '',
      purpose: here.purpose ?? '',
      forWhom: here.forWhom ?? '',
      whatItTakes: here.whatItTakes ?? '',
      howToBegin: here.howToBegin ?? '',
      lookOutFor: here.lookOutFor ?? '',
    }),
    make: ({ values, here }) => ({
      command: {
        type: 'edit-blueprint',
        title: text(values, 'title'),
        purpose: text(values, 'purpose'),
        howToBegin: text(values, 'howToBegin'),
        ...given(values, 'forWhom'),
        ...given(values, 'whatItTakes'),
        ...given(values, 'lookOutFor'),
      },
      restsOn: { part: 'text', version: here.versions.text ?? 0 },
    }),
  },
  'merge-factors': {
    fields: [
      {
        name: 'factors',
        kind: 'some',
        options: ({ factors }: Blueprint) => factors.map(({ id, factor }) => ({ value: id, label: factor ?? id })),
      },
      { name: 'kind', kind: 'choice', words: ['success', 'barrier'] },
      { name: 'factor', kind: 'typed', max: 500 },
      { name: 'evidence', kind: 'typed', max: 2_000, optional: true },
    ],
    hasHelp: true,
    prefill: () => ({ kind: 'success' }),
    make: ({ values }) => ({
      command: {
        type: 'merge-factors',
        factors: several(values, 'factors'),
        kind: oneOf(['success', 'barrier'], text(values, 'kind')),
        factor: text(values, 'factor'),
        ...given(values, 'evidence'),
      },
    }),
  },
  'publish-blueprint': {
    fields: [],
    hasHelp: true,
    isGrave: true,
    make: () => ({ command: { type: 'publish-blueprint' } }),
  },
  'replace-blueprint': {
    fields: [{ name: 'by', kind: 'one', from: 'blueprints' }],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'replace-blueprint', by: text(values, 'by') } }),
  },
  'withdraw-blueprint': {
    fields: [{ name: 'reason', kind: 'typed', max: 2_000 }],
    hasHelp: true,
    isGrave: true,
    make: ({ values }) => ({ command: { type: 'withdraw-blueprint', reason: text(values, 'reason') } }),
  },
  'appoint-blueprint-owner': {
    fields: [
      { name: 'owner', kind: 'one', from: 'people' },
      { name: 'reviewOn', kind: 'date', optional: true },
    ],
    make: ({ values }) => ({
      command: { type: 'appoint-blueprint-owner', owner: text(values, 'owner'), ...given(values, 'reviewOn') },
    }),
  },
  'review-blueprint': {
    fields: [{ name: 'next', kind: 'date', optional: true }],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'review-blueprint', ...given(values, 'next') } }),
  },
} satisfies Forms<Blueprint, ToBlueprint>;

/** Starts a blueprint of a workpackage. */
export const createBlueprint: Form<object, Body<'/api/blueprints'>> = {
  fields: [{ name: 'workpackage', kind: 'one', from: 'workpackages' }, title],
  hasHelp: true,
  make: ({ values }) => ({ workpackage: text(values, 'workpackage'), title: text(values, 'title') }),
};
