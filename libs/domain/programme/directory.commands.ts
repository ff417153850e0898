import { z } from 'zod';
import { named } from '../../engine/plain.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);
const name = named(120);
/** Where it is, as the programme names its regions: the quiet periods of a region are those of who works there. */
const region = named(120);
const kind = z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}$/);

/**
 * Writes an organisation down: by its name; or, where it is one person, by that person, whose name is then the only one it
 * has. It may be part of a consortium, and a consortium is an organisation that others are part of.
 */
export const addOrganisation = z.strictObject({
  type: z.literal('add-organisation'),
  name: name.optional(),
  person: id.optional(),
  /** As what type of partner it is known. */
  kind: kind.optional(),
  partOf: id.optional(),
  region: region.optional(),
});

/** Names an organisation anew, or changes what it is part of or where it is (null: not known any more); what is not named stays. */
export const changeOrganisation = z.strictObject({
  type: z.literal('change-organisation'),
  organisation: id,
  name: name.optional(),
  kind: kind.optional(),
  partOf: id.nullable().optional(),
  region: region.nullable().optional(),
});

/** Writes a team of an organisation down, with the workpackage that it takes part in. */
export const addTeam = z.strictObject({ type: z.literal('add-team'), name, organisation: id, workpackage: id });

/** Names a team anew. */
export const renameTeam = z.strictObject({ type: z.literal('rename-team'), team: id, name });

/** What can be sent to a programme about the organisations and teams in it. */
export const directoryChanges = [addOrganisation, changeOrganisation, addTeam, renameTeam] as const;
