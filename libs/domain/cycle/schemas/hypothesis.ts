import { z } from 'zod';
import { typed } from '../../../engine/typed.js';
import { persons } from './ids.js';

/** *Testing* (toetsend): what would refute it is said beforehand. */
export const testing = z.strictObject({
  form: z.literal('testing'),
  if: typed(1_000),
  then: typed(1_000),
  because: typed(1_000),
  indicator: typed(200),
  direction: z.enum(['increase', 'decrease']),
  /** By how much the indicator is expected to change, in the indicator's own unit. */
  size: z.number().positive().max(1_000_000),
  date: z.iso.date(),
  refutedIf: typed(1_000),
});

/** *Exploring* (verkennend): what we expect, how we would notice, what would change our mind. */
export const exploring = z.strictObject({
  form: z.literal('exploring'),
  expectation: typed(1_000),
  noticedBy: typed(1_000),
  changesOurMind: typed(1_000),
});

/** Writes the hypothesis, or writes it anew, as long as it is not locked. */
export const draftHypothesis = z.strictObject({
  type: z.literal('draft-hypothesis'),
  hypothesis: z.discriminatedUnion('form', [testing, exploring]),
});

/** Puts the hypothesis to those who decide; whoever is named as author (the sender always) does not decide on it. */
export const submitHypothesis = z.strictObject({ type: z.literal('submit-hypothesis'), authors: persons.default([]) });

/**
 * Changes a locked hypothesis, with a reason: the fields that change, in the form that it has. To give an exploring
 * hypothesis the form of a testing one, all fields of the new form are needed.
 */
export const amendHypothesis = z.strictObject({
  type: z.literal('amend-hypothesis'),
  changes: z.discriminatedUnion('form', [
    testing.partial().required({ form: true }),
    exploring.partial().required({ form: true }),
  ]),
  reason: typed(2_000),
  /** Whether whoever amends has seen results; when the experiment did not begin, there are none to see. */
  resultsSeen: z.boolean().default(false),
  authors: persons.default([]),
});

/** Takes back a proposed amendment that has not been decided. */
export const withdrawAmendment = z.strictObject({ type: z.literal('withdraw-amendment') });

/** What is done with the hypothesis. */
export const hypothesisCommands = [draftHypothesis, submitHypothesis, amendHypothesis, withdrawAmendment] as const;

/** A hypothesis, in either form. */
export type Hypothesis = z.infer<typeof draftHypothesis>['hypothesis'];

/** The fields of a hypothesis that an amendment changes. */
export type HypothesisChanges = z.infer<typeof amendHypothesis>['changes'];
