import { z } from 'zod';
import { typed } from '../../engine/typed.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);

/** Starts an empty blueprint of a workpackage. */
export const createBlueprint = z.strictObject({
  type: z.literal('create-blueprint'),
  workpackage: id,
  title: typed(200),
});

/** Writes the text of a blueprint: what it is for, how to begin, what to look out for. */
export const editBlueprint = z.strictObject({
  type: z.literal('edit-blueprint'),
  title: typed(200),
  purpose: typed(4_000),
  howToBegin: typed(4_000),
  lookOutFor: typed(4_000).optional(),
});

/** Publishes the blueprint as it is now, as a version that others can start from. */
export const publishBlueprint = z.strictObject({ type: z.literal('publish-blueprint') });

/** Every command that a person may send to a blueprint. */
export const blueprintCommand = z.discriminatedUnion('type', [createBlueprint, editBlueprint, publishBlueprint]);

/** What a person may ask of a blueprint. */
export type PersonBlueprintCommand = z.infer<typeof blueprintCommand>;

/** A factor as a cycle contributes it: what helped or hindered, with its evidence and where. */
export interface ContributedFactor {
  id: string;
  kind: 'success' | 'barrier';
  factor: string;
  evidence: string | null;
  helpedIn: string[];
  notIn: string[];
}

/** What services and other processes put into a blueprint's inbox. */
export type BlueprintServiceCommand =
  | { type: 'draft-blueprint'; cycle: string; workpackage: string; title: string; factors: ContributedFactor[] }
  | { type: 'take-contribution'; cycle: string; factors: ContributedFactor[] };

/** Everything that a blueprint's inbox may hold, besides the clock's and refresh. */
export type BlueprintCommand = PersonBlueprintCommand | BlueprintServiceCommand;
