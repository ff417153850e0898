import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });
const coded = z.object({ code: z.string(), label: z.string() });

/** A line about a pledge. */
const line = {
  id: z.string(),
  /** Null where an organisation made it. */
  team: named.nullable(),
  organisation: named.nullable(),
  level: coded,
  state: coded,
  signed: z.string().nullable(),
  from: z.iso.date().nullable(),
  until: z.string().nullable(),
};

/** A pledge as its page shows it. Texts that were erased are null. */
export const pledgeView = z.object({
  ...line,
  seq: z.int(),
  /** With whom: an organisation, or a name that was typed. */
  with: z.object({ organisation: named.nullable(), name: z.string().nullable() }),
  text: z.string().nullable(),
  /** Who signs or signed: a person, or a name that was typed. */
  signatory: z.object({ person: named.nullable(), name: z.string().nullable() }),
  /** Whether it waits for a newer release to understand its history. */
  parked: z.boolean(),
});
/** See the schema `pledgeView`. */
export type PledgeView = z.infer<typeof pledgeView>;

/** A page of pledges. */
export const pledgeLines = z.object({ pledges: z.array(z.object(line)), next: z.string().nullable() });
/** See the schema `pledgeLines`. */
export type PledgeLines = z.infer<typeof pledgeLines>;
