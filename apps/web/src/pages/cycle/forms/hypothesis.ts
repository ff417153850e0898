import { type Cycle, type CycleCommand } from '../../../api/types.js';
import { type Values } from '../../../commands/form.js';
import { type FieldOf, type Form } from './form.js';
import { given, number, oneOf, several, text } from '../../../commands/values.js';

type Hypothesis = Extract<CycleCommand, { type: 'draft-hypothesis' }>['hypothesis'];
type Changes = Extract<CycleCommand, { type: 'amend-hypothesis' }>['changes'];

const isTesting = ({ form }: Values): boolean => form !== 'exploring';
const isExploring = ({ form }: Values): boolean => form === 'exploring';

const content: FieldOf[] = [
  { name: 'if', kind: 'typed', max: 1_000, when: isTesting },
  { name: 'then', kind: 'typed', max: 1_000, when: isTesting },
  { name: 'because', kind: 'typed', max: 1_000, when: isTesting },
  { name: 'indicator', kind: 'line', max: 200, when: isTesting },
  { name: 'direction', kind: 'choice', options: ['increase', 'decrease'], when: isTesting },
  { name: 'size', kind: 'number', when: isTesting },
  { name: 'date', kind: 'date', when: isTesting },
  { name: 'refutedIf', kind: 'typed', max: 1_000, when: isTesting },
  { name: 'expectation', kind: 'typed', max: 1_000, when: isExploring },
  { name: 'noticedBy', kind: 'typed', max: 1_000, when: isExploring },
  { name: 'changesOurMind', kind: 'typed', max: 1_000, when: isExploring },
];

const form: FieldOf = { name: 'form', kind: 'choice', options: ['testing', 'exploring'] };
const authors: FieldOf = { name: 'authors', kind: 'persons', optional: true };

/** What is done with the hypothesis. */
export const hypothesisForms = {
  'draft-hypothesis': {
    fields: [form, ...content],
    hasHelp: true,
    prefill: ({ cycle }) => ({ form: 'testing', direction: 'increase', ...written(cycle) }),
    make: ({ values, cycle }) => ({
      command: { type: 'draft-hypothesis', hypothesis: hypothesisOf(values) },
      restsOn: { part: 'hypothesis', version: cycle.versions.hypothesis ?? 0 },
    }),
  },
  'submit-hypothesis': {
    fields: [authors],
    hasHelp: true,
    make: ({ values }) => ({ command: { type: 'submit-hypothesis', authors: several(values, 'authors') } }),
  },
  'amend-hypothesis': {
    fields: [...content, { name: 'reason', kind: 'typed', max: 2_000 }, { name: 'resultsSeen', kind: 'tick' }, authors],
    hasHelp: true,
    prefill: ({ cycle }) => written(cycle),
    make: ({ values, cycle }) => ({
      command: {
        type: 'amend-hypothesis',
        changes: changesOf(values, written(cycle)),
        reason: text(values, 'reason'),
        resultsSeen: values.resultsSeen === 'yes',
        authors: several(values, 'authors'),
      },
      restsOn: { part: 'hypothesis', version: cycle.versions.hypothesis ?? 0 },
    }),
  },
  'withdraw-amendment': { fields: [], isGrave: true, make: () => ({ command: { type: 'withdraw-amendment' } }) },
} satisfies Record<string, Form>;

function hypothesisOf(values: Values): Hypothesis {
  if (isExploring(values)) {
    return {
      form: 'exploring',
      expectation: text(values, 'expectation'),
      noticedBy: text(values, 'noticedBy'),
      changesOurMind: text(values, 'changesOurMind'),
    };
  }
  return {
    form: 'testing',
    if: text(values, 'if'),
    then: text(values, 'then'),
    because: text(values, 'because'),
    indicator: text(values, 'indicator'),
    direction: oneOf(['increase', 'decrease'], text(values, 'direction')),
    size: number(values, 'size'),
    date: text(values, 'date'),
    refutedIf: text(values, 'refutedIf'),
  };
}

/** Only what is another now: the rest stays as it was locked. */
function changesOf(values: Values, before: Values): Changes {
  const changed: Values = {};
  for (const { name } of content) if (text(values, name) !== text(before, name)) changed[name] = text(values, name);
  if (isExploring(values)) {
    return {
      form: 'exploring',
      ...given(changed, 'expectation'),
      ...given(changed, 'noticedBy'),
      ...given(changed, 'changesOurMind'),
    };
  }
  return {
    form: 'testing',
    ...given(changed, 'if'),
    ...given(changed, 'then'),
    ...given(changed, 'because'),
    ...given(changed, 'indicator'),
    ...given(changed, 'date'),
    ...given(changed, 'refutedIf'),
    ...(changed.size !== undefined && { size: number(changed, 'size') }),
    ...(changed.direction !== undefined && { direction: oneOf(['increase', 'decrease'], changed.direction) }),
  };
}

/** The hypothesis as it stands, as a form holds it. */
function written({ hypothesis }: Cycle): Values {
  const entries = Object.entries(hypothesis?.content ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, value === null ? '' : String(value)]));
}
