import { z } from 'zod';
import { typed } from '../../engine/typed.js';

/** What a plan calls its phases, gates and roles: in codes, since their conductor knows them. */
const code = z.string().regex(/^[a-z][a-z-]{1,38}$/);

/** The kinds that a phase of any plan can have; each but `waits` has services that work in it. */
export const phaseKind = z.enum(['hypothesis', 'experiment', 'evaluation', 'blueprint', 'waits']);
/** See the schema `phaseKind`. */
export type PhaseKind = z.infer<typeof phaseKind>;

/** A date until which something has to be done: a day, or a month (its last working day counts), or a season. */
export const deadline = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('instant'), value: z.iso.datetime({ precision: 3 }) }),
  z.strictObject({ precision: z.literal('day'), value: z.iso.date() }),
  z.strictObject({ precision: z.literal('month'), value: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.strictObject({ precision: z.literal('season'), value: z.string().regex(/^\d{4}-(winter|spring|summer|autumn)$/) }),
]);
/** See the schema `deadline`. */
export type Deadline = z.infer<typeof deadline>;

/** How many of each role must approve; one person counts once. */
export const quorum = z.array(z.strictObject({ role: code, count: z.int().min(1).max(20) })).max(12);

/** How a gate is decided: by roles with a quorum each, or by the teams that report that they have finished. */
export const gatePlan = z.strictObject({
  name: code,
  decidedBy: z.enum(['approvals', 'teams']),
  quorum,
  /** What to look at when deciding: the programme's own words, or references to what somebody typed. */
  criteria: z.array(typed(300)).max(20).default([]),
  /** Whether its deciders have to sign in afresh; where it says nothing, they do where people approve. */
  freshSignIn: z.boolean().optional(),
});
/** See the schema `gatePlan`. */
export type GatePlan = z.infer<typeof gatePlan>;

/** A phase of a plan, with the gate that ends it. */
export const phasePlan = z.strictObject({
  name: code,
  kind: phaseKind,
  until: deadline.optional(),
  gate: gatePlan,
});
/** See the schema `phasePlan`. */
export type PhasePlan = z.infer<typeof phasePlan>;

/** A plan: phases in order. */
export const plan = z.strictObject({ phases: z.array(phasePlan).min(1).max(12) });
/** See the schema `plan`. */
export type Plan = z.infer<typeof plan>;
