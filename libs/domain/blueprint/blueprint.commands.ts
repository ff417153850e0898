import { z } from 'zod';
import { typed } from '../../engine/typed.js';
import { type Contribution } from './contribution.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);

/** Starts an empty blueprint of a workpackage. */
export const createBlueprint = z.strictObject({
  type: z.literal('create-blueprint'),
  workpackage: id,
  title: typed(200),
});

/** Writes the text of a blueprint, as much as fits on two pages: what it is for, how to begin, what to look out for. */
export const editBlueprint = z.strictObject({
  type: z.literal('edit-blueprint'),
  title: typed(200),
  purpose: typed(4_000),
  /** For which teams it is meant. */
  forWhom: typed(2_000).optional(),
  /** What a team needs for it: time, people, agreements. */
  whatItTakes: typed(2_000).optional(),
  howToBegin: typed(4_000),
  lookOutFor: typed(4_000).optional(),
});

/** Makes one factor of several that say the same; where they helped and where not stays with it. */
export const mergeFactors = z.strictObject({
  type: z.literal('merge-factors'),
  factors: z.array(id).min(2).max(10),
  kind: z.enum(['success', 'barrier']),
  factor: typed(500),
  evidence: typed(2_000).optional(),
});

/** Publishes the blueprint as it is now, as a version that others can start from. */
export const publishBlueprint = z.strictObject({ type: z.literal('publish-blueprint') });

/** Says that another blueprint is used instead of this one, which stays readable. */
export const replaceBlueprint = z.strictObject({ type: z.literal('replace-blueprint'), by: id });

/** Takes the blueprint back, with a reason: nobody starts from it any more, and who did is told. */
export const withdrawBlueprint = z.strictObject({ type: z.literal('withdraw-blueprint'), reason: typed(2_000) });

/** Names who looks after the blueprint, and perhaps when it is looked at again. */
export const appointBlueprintOwner = z.strictObject({
  type: z.literal('appoint-blueprint-owner'),
  owner: id,
  reviewOn: z.iso.date().optional(),
});

/** Says that the blueprint was looked at, and perhaps when it is looked at next. */
export const reviewBlueprint = z.strictObject({ type: z.literal('review-blueprint'), next: z.iso.date().optional() });

/** Every command that a person may send to a blueprint that there is. */
export const laterBlueprintCommand = z.discriminatedUnion('type', [
  editBlueprint,
  mergeFactors,
  publishBlueprint,
  replaceBlueprint,
  withdrawBlueprint,
  appointBlueprintOwner,
  reviewBlueprint,
]);

/** Every command that a person may send to a blueprint, the first one included. */
export const blueprintCommand = z.discriminatedUnion('type', [createBlueprint, ...laterBlueprintCommand.options]);

/** What a person may ask of a blueprint. */
export type PersonBlueprintCommand = z.infer<typeof blueprintCommand>;

/** What services and other processes put into a blueprint's inbox. */
export type BlueprintServiceCommand =
  | ({ type: 'draft-blueprint'; workpackage: string; title: string } & Contribution)
  | ({ type: 'take-contribution' } & Contribution)
  /** Told to all who relied on another blueprint, so also to one that it replaced. */
  | { type: 'hear-blueprint-published'; blueprint: string; version: number }
  | { type: 'hear-blueprint-withdrawn'; blueprint: string };

/** Everything that a blueprint's inbox may hold, besides the clock's and refresh. */
export type BlueprintCommand = PersonBlueprintCommand | BlueprintServiceCommand;
