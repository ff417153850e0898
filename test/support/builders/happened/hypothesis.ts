import { type HypothesisEvent } from '../../../../libs/domain/cycle/events/hypothesis.js';
import { type Examples } from './examples.js';

const testing = {
  form: 'testing' as const,
  if: 'ref-if',
  then: 'ref-then',
  because: 'ref-because',
  indicator: 'ref-indicator',
  direction: 'increase' as const,
  size: 2.5,
  date: '2021-05-01',
  refutedIf: 'ref-refuted',
};
const exploring = {
  form: 'exploring' as const,
  expectation: 'ref-a',
  noticedBy: 'ref-b',
  changesOurMind: 'ref-c',
};
const moments = (['nothing-run', 'running', 'results-seen'] as const).flatMap((when) =>
  [
    { measurements: 0, notes: 0 },
    { measurements: 1, notes: 0 },
    { measurements: 3, notes: 2 },
  ].map((counts) => ({ when, ...counts })),
);

/** Examples of what can have happened to the hypothesis. */
export const hypothesisHappened: Examples<HypothesisEvent> = {
  'hypothesis-drafted': [
    {
      type: 'hypothesis-drafted',
      version: 1,
      hypothesis: testing,
    },
    {
      type: 'hypothesis-drafted',
      version: 2,
      hypothesis: exploring,
    },
  ],
  'hypothesis-submitted': [{ type: 'hypothesis-submitted', version: 1, authors: ['person-1', 'person-2'] }],
  'hypothesis-locked': [true, false].map((afterStart) => ({
    type: 'hypothesis-locked',
    version: 2,
    digest: 'ab-cd_ef',
    afterStart,
  })),
  'amendment-proposed': [
    ...moments.map((known) => ({
      changes: { form: 'testing' as const, date: '2021-05-01', size: 2.5 },
      material: ['date'],
      known,
      authors: [],
      needs: 'one' as const,
    })),
    {
      changes: testing,
      material: ['form', 'if', 'then', 'indicator', 'direction', 'size', 'date', 'refutedIf'],
      known: { when: 'running' as const, measurements: 1, notes: 1 },
      authors: ['person-1', 'person-2'],
      needs: 'gate' as const,
    },
    {
      changes: exploring,
      material: [],
      known: { when: 'running' as const, measurements: 1, notes: 1 },
      authors: ['person-1'],
      needs: 'gate' as const,
    },
  ].map((more, number) => ({ type: 'amendment-proposed', number, reason: 'ref-reason', ...more })),
  'amendment-withdrawn': [{ type: 'amendment-withdrawn', number: 1 }],
  'hypothesis-amended': [
    ...moments.map((known) => ({ changed: ['date'], material: false, known })),
    { changed: Object.keys(testing), material: true, known: { when: 'running' as const, measurements: 0, notes: 0 } },
  ].map((more, number) => ({
    type: 'hypothesis-amended',
    number,
    version: 2,
    hypothesis: testing,
    reason: 'ref-reason',
    digest: 'ab-cd_ef',
    ...more,
  })),
};
