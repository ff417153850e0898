import { z } from 'zod';
import { typed } from '../../../engine/typed.js';
import { id, line } from './ids.js';

/** A line from practice. */
export const addNote = z.strictObject({
  type: z.literal('add-note'),
  team: id.optional(),
  note: typed(4_000),
  source: z.enum(['client', 'relative', 'staff']).optional(),
});

/** One count of the indicator, with the period that it is about. */
export const recordMeasurement = z.strictObject({
  type: z.literal('record-measurement'),
  team: id,
  value: z.number().min(-1_000_000_000).max(1_000_000_000),
  from: z.iso.date(),
  until: z.iso.date(),
  source: typed(200).optional(),
  /** From before the experiment. */
  baseline: z.boolean().default(false),
});

/** Puts a note right: what stood there stays readable beside it. */
export const correctNote = z.strictObject({
  type: z.literal('correct-note'),
  line,
  note: typed(4_000),
  reason: typed(2_000),
});

/** Puts a measurement right: what stood there stays readable beside it. */
export const correctMeasurement = z.strictObject({
  type: z.literal('correct-measurement'),
  line,
  value: z.number().min(-1_000_000_000).max(1_000_000_000),
  from: z.iso.date(),
  until: z.iso.date(),
  reason: typed(2_000),
});

/** Shows notes and measurements to everybody around the cycle: these lines, or all that the team has so far. */
export const shareLines = z.strictObject({
  type: z.literal('share-lines'),
  team: id.optional(),
  lines: z.array(line).min(1).max(100).optional(),
});

/** The project lead hides a line: its text is erased for good, and that there was one stays. */
export const hideLine = z.strictObject({ type: z.literal('hide-line'), line, reason: typed(2_000) });

/** What helped or hindered, with its evidence and where it did. */
export const addFactor = z.strictObject({
  type: z.literal('add-factor'),
  kind: z.enum(['success', 'barrier']),
  factor: typed(500),
  evidence: typed(2_000).optional(),
  helpedIn: z.array(id).max(50).default([]),
  notIn: z.array(id).max(50).default([]),
});

/** What comes in from practice. */
export const practiceCommands = [
  addNote,
  recordMeasurement,
  correctNote,
  correctMeasurement,
  shareLines,
  hideLine,
  addFactor,
] as const;
