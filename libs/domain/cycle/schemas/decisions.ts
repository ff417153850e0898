import { z } from 'zod';
import { typed } from '../../../engine/typed.js';
import { planned } from './ids.js';

/** Agrees to what is decided at a gate, or to an `amendment` or a `supplement` that was put to its deciders. */
export const approve = z.strictObject({ type: z.literal('approve'), gate: planned });

/** Does not agree, with a reason: the cycle stays in its phase, or goes back to an earlier one. */
export const reject = z.strictObject({
  type: z.literal('reject'),
  gate: planned,
  reason: typed(2_000),
  backTo: planned.optional(),
});

/** Says of one of a gate's criteria whether it is met. It helps those who decide, and decides nothing. */
export const tickCriterion = z.strictObject({
  type: z.literal('tick-criterion'),
  gate: planned,
  /** The place of the criterion in the gate's list, from 0. */
  criterion: z.int().min(0).max(19),
  met: z.boolean(),
});

/** Asks that an expert by experience decides along at a gate that is still to come or open. */
export const askExpert = z.strictObject({ type: z.literal('ask-expert'), gate: planned });

/** What is done at gates. */
export const decisionCommands = [approve, reject, tickCriterion, askExpert] as const;
