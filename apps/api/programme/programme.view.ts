import { z } from 'zod';
import { entryStep } from '../coalition/entry.view.js';

const named = z.object({ id: z.string(), name: z.string() });
const coded = z.object({ code: z.string(), label: z.string() });

/** A programme as whoever takes part sees it. */
export const programmeView = z.object({
  id: z.string(),
  name: z.string(),
  aim: z.string().nullable(),
  approach: z.string().nullable(),
  /** Of aim and approach: what a rewriting rests on; 0 as long as nobody founded it. */
  version: z.int(),
  stage: coded,
  /** What whoever looks at a sample has to know first; null for a real programme. */
  banner: z.string().nullable(),
  /** What in a sample is not from its source; null for a real programme. */
  examples: z.array(z.string()).nullable(),
  settings: z.object({
    timeZone: z.string(),
    /** The country whose public holidays are no working days. */
    holidays: z.string(),
    /** The programme's own language, and all that it can be read in. */
    language: z.enum(['nl', 'en']),
    languages: z.array(z.enum(['nl', 'en'])),
    /** What a change of the settings rests on. */
    version: z.int(),
    /** What the programme calls things, in the reader's language. */
    labels: z.record(z.string(), z.string()),
    /** The names of its plans besides the standard one. */
    plans: z.array(z.string()),
  }),
  organisations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: coded.nullable(),
      /** Who it is, for an organisation that is one person. */
      person: z.string().nullable(),
      partOf: named.nullable(),
      /** Where it is, as the programme names its regions. */
      region: z.string().nullable(),
      /** The organisations that are part of it, where it is a consortium. */
      members: z.array(named),
    }),
  ),
  coalition: z.array(
    z.object({
      organisation: named,
      state: entryStep,
      kind: coded,
      required: z.boolean(),
      /** Whether the board lets cycles start without it. */
      waived: z.boolean(),
      since: z.iso.date(),
      note: z.string().nullable(),
    }),
  ),
  workpackages: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** What the programme calls a workpackage. */
      label: z.string().nullable(),
    }),
  ),
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      organisation: named,
      workpackage: named,
      /** Empty where the team has no coordinator at the moment, or for who takes part from outside. */
      coordinators: z.array(named),
      /** Where its own pledge stands, or its organisation's; null without one, and for who may not know of pledges. */
      pledge: z.object({ state: coded, level: coded, signed: z.string().nullable() }).nullable(),
    }),
  ),
  /** Whom to turn to. */
  contacts: z.array(z.object({ role: coded, person: named })),
  /** How many people hold each role now. */
  people: z.array(z.object({ role: coded, count: z.int() })),
});
/** See the schema `programmeView`. */
export type ProgrammeView = z.infer<typeof programmeView>;
