import { z } from 'zod';
import { named } from '../../../engine/plain.js';
import { typed } from '../../../engine/typed.js';
import { deadline, phasePlan, plan, quorum } from '../../plan/plan.js';
import { id, planned } from './ids.js';

/** Starts a cycle in a workpackage with the teams that are invited; the plan is the programme's own unless one is given. */
export const createCycle = z.strictObject({
  type: z.literal('create-cycle'),
  title: typed(200),
  workpackage: id,
  teams: z.array(id).min(1).max(50),
  plan: plan.optional(),
  /** The name of one of the programme's plans, instead of its standard one. */
  planCalled: named(80).optional(),
  /** Begins with the plan of this blueprint ("Begin hiermee"). */
  startFrom: id.optional(),
  /** The phase that it is in already; its hypothesis is then locked "after the start". */
  beginIn: planned.optional(),
  /** What went before. */
  before: typed(2_000).optional(),
});

/** Moves the date of a phase; a gate's date that moves by more than ten working days asks a reason. */
export const moveDate = z.strictObject({
  type: z.literal('move-date'),
  phase: planned,
  until: deadline,
  reason: typed(2_000).optional(),
});

/** Adds a phase after one that the plan has. */
export const addPhase = z.strictObject({ type: z.literal('add-phase'), phase: phasePlan, after: planned });

/** Takes a phase that has not begun out of the plan. */
export const dropPhase = z.strictObject({ type: z.literal('drop-phase'), phase: planned });

/** Puts the phases that have not begun into another order. */
export const reorderPhases = z.strictObject({
  type: z.literal('reorder-phases'),
  phases: z.array(planned).min(2).max(12),
});

/** Says anew which roles decide at a gate, with how many of each; fewer at an open gate needs the board. */
export const setQuorum = z.strictObject({ type: z.literal('set-quorum'), gate: planned, quorum: quorum.min(1) });

/** Holds the cycle still; its dates move along when it goes on. */
export const pauseCycle = z.strictObject({ type: z.literal('pause-cycle'), reason: typed(2_000).optional() });

/** Goes on after a pause. */
export const resumeCycle = z.strictObject({ type: z.literal('resume-cycle') });

/** Ends the cycle before it is through, with a reason; and perhaps with what is taken along from it. */
export const stopCycle = z.strictObject({
  type: z.literal('stop-cycle'),
  reason: typed(2_000),
  takeaway: typed(4_000).optional(),
});

/** What is done with the plan, after the cycle has begun. */
export const planCommands = [
  moveDate,
  addPhase,
  dropPhase,
  reorderPhases,
  setQuorum,
  pauseCycle,
  resumeCycle,
  stopCycle,
] as const;
