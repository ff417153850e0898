import { z } from 'zod';
import { named } from '../../engine/plain.js';
import { plan } from '../plan/plan.js';

/** One rung of a ladder: when before or after a deadline who is told. */
export const rung = z.strictObject({
  step: z.string().regex(/^[a-z0-9][a-z0-9-]{1,38}$/),
  /** Days from the deadline's day: negative is before it. */
  days: z.int().min(-365).max(365),
  counting: z.enum(['calendar', 'working']),
  /** `who-must-act` is whoever the due names; `deputy` their deputy; the others are roles of the programme. */
  tell: z.enum(['who-must-act', 'deputy', 'lead', 'board']),
});
/** See the schema `rung`. */
export type Rung = z.infer<typeof rung>;

const coded = z.strictObject({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}$/),
  label: z.string().min(1).max(120),
});

/** A party that must have entered before a cycle starts: this one, or one of this type. A funder may forbid to waive it. */
export const requiredParty = z.union([
  z.strictObject({ organisation: z.string().min(1).max(100), waivable: z.boolean().optional() }),
  z.strictObject({ type: z.string().min(1).max(60), waivable: z.boolean().optional() }),
]);
/** See the schema `requiredParty`. */
export type RequiredParty = z.infer<typeof requiredParty>;

/** What "ready to start" asks for besides approvals and ready teams. */
export const readyToStart = z.strictObject({
  parties: z.array(requiredParty).max(50).default([]),
  /** Whether every team that starts has a coordinator, and a signed pledge that holds. */
  coordinators: z.boolean().default(false),
  pledges: z.boolean().default(false),
});
/** See the schema `readyToStart`. */
export type ReadyToStart = z.infer<typeof readyToStart>;

/** The most days of a quiet period: whoever is quiet for longer would hear of nothing. */
const LONGEST_QUIET = 100;

const days = { from: z.iso.date(), until: z.iso.date() };

/** Whether a first and a last day are a time in which somebody can be left in peace: in order, and not for ever. */
export function isQuietSpan({ from, until }: { from: string; until: string }): boolean {
  const length = (Date.parse(until) - Date.parse(from)) / 86_400_000;
  return length >= 0 && length < LONGEST_QUIET;
}

const language = z.enum(['nl', 'en']);
const name = named(80);
const label = z.strictObject({ nl: name, en: name }).optional();

/** What a programme has settled on: its calendar, its plans, its ladder. What came later has a default. */
export const programmeSettings = z.strictObject({
  timeZone: z.string().refine(isTimeZone),
  /** ISO 3166 country code whose public holidays are no working days. */
  holidays: z.string().regex(/^[A-Z]{2}$/),
  language,
  /** All that its people may read and write in. */
  languages: z.array(language).min(1).max(2).default(['nl', 'en']),
  /** Days that are free here besides the country's public holidays. */
  alsoFree: z
    .array(z.enum(['good-friday', 'liberation-day', 'liberation-day-each-fifth-year']))
    .max(3)
    .default([]),
  /** When nobody is to be reminded: school holidays of a region, or of the whole programme. Days, both included. */
  quietPeriods: z
    .array(z.strictObject({ name, region: name.optional(), ...days }).refine(isQuietSpan))
    .max(100)
    .default([]),
  /** What the programme calls things: "pilottraject", "thematafel". */
  labels: z
    .strictObject({ cycle: label, workpackage: label, team: label, board: label, coordinator: label })
    .default({}),
  /** What a cycle starts from when it brings no plan of its own. */
  plan,
  /** Plans besides the standard one, each by its name. */
  plans: z.array(z.strictObject({ name, plan })).max(20).default([]),
  ladder: z.array(rung),
  /** At what time of the day people are told, in the programme's time zone. */
  toldAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('09:00'),
  /** How many months after a cycle was shared it is asked whether what it found is in policy and in practice. */
  embeddingAfter: z.array(z.int().min(1).max(60)).max(4).default([6, 12]),
  /** How many ready teams "ready to start" asks for. */
  teamsToStart: z.union([z.literal('all'), z.int().min(1)]),
  /** Below this number of measurements the evaluation says that it is too early to tell. */
  leastMeasurements: z.int().min(1),
  /** As what a party can enter the coalition; empty where anything goes. */
  partnerTypes: z.array(coded).max(60).default([]),
  /** On which levels teams pledge; empty where the programme uses no pledges. */
  pledgeLevels: z.array(coded).max(60).default([]),
  readyToStart: readyToStart.default({ parties: [], coordinators: false, pledges: false }),
  /** Below this number of people somebody may decide alone, with a reason. */
  aloneBelow: z.int().min(1).max(20).default(4),
});
/** See the schema `programmeSettings`. */
export type ProgrammeSettings = z.infer<typeof programmeSettings>;

/** What "ready to start" asks for, in a programme's stored settings; nothing where they say nothing. */
export function readyToStartIn(settings: unknown): ReadyToStart {
  return z.object({ readyToStart: programmeSettings.shape.readyToStart }).parse(settings).readyToStart;
}

/** By which steps people are told, and at what time of the day, in a programme's stored settings. */
export function ladderIn(settings: unknown): Pick<ProgrammeSettings, 'ladder' | 'toldAt'> {
  const { ladder, toldAt } = programmeSettings.shape;
  return z.object({ ladder, toldAt }).parse(settings);
}

/** How many months after a cycle was shared it is asked about embedding, in a programme's stored settings. */
export function embeddingAfterIn(settings: unknown): readonly number[] {
  const { embeddingAfter } = programmeSettings.shape;
  return z.object({ embeddingAfter }).parse(settings).embeddingAfter;
}

/** The partner types of a programme's stored settings, and the levels on which its teams pledge. */
export function listsIn(settings: unknown): Pick<ProgrammeSettings, 'partnerTypes' | 'pledgeLevels'> {
  const { partnerTypes, pledgeLevels } = programmeSettings.shape;
  return z.object({ partnerTypes, pledgeLevels }).parse(settings);
}

/** The language of a programme, in its stored settings. */
export function languageIn(settings: unknown): ProgrammeSettings['language'] {
  return z.object({ language: programmeSettings.shape.language }).parse(settings).language;
}

/** A change of some settings: what is not named stays, and no default is filled in. */
export const settingsChanges = z.strictObject(
  Object.fromEntries(Object.entries(programmeSettings.shape).map(([key, field]) => [key, withoutDefault(field)])),
);

function withoutDefault(field: z.ZodType): z.ZodOptional {
  return z.optional(field instanceof z.ZodDefault ? field.unwrap() : field);
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
