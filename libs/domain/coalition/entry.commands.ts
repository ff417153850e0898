import { z } from 'zod';
import { typed } from '../../engine/typed.js';
import { deadline } from '../plan/plan.js';
import { entryState } from '../programme/coalition.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);
const type = z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}$/);
const reason = typed(2_000);

/** The steps towards taking part fully, in their usual order; not every one must be there. */
export const step = z.enum(['interested', 'declared-intent', 'mandate-agreed', 'signed', 'joined']);
/** See the schema `step`. */
export type Step = z.infer<typeof step>;

/** Begins the entry of an organisation, as a type of partner: with a first interest, unless told otherwise. */
export const beginEntry = z.strictObject({
  type: z.literal('begin-entry'),
  organisation: id,
  as: type,
  to: z.enum([...step.options, 'thinking-along']).default('interested'),
});

/** Records a step, when it happened, and the document that shows it. */
export const recordStep = z.strictObject({
  type: z.literal('record-step'),
  to: step,
  /** Where the document is found. */
  document: typed(500).optional(),
});

/** Until when the present step or the membership holds. */
export const setTerm = z.strictObject({ type: z.literal('set-term'), until: deadline });

/** Goes on for another term; also after the last one has passed. */
export const renewEntry = z.strictObject({ type: z.literal('renew-entry'), until: deadline });

/** Stops for a while, and goes on again. */
export const pauseEntry = z.strictObject({ type: z.literal('pause-entry'), reason: reason.optional() });
/** See `pauseEntry`. */
export const resumeEntry = z.strictObject({ type: z.literal('resume-entry') });

/** Leaves the coalition. */
export const leaveCoalition = z.strictObject({ type: z.literal('leave-coalition'), reason });

/** Does not enter after all. */
export const declineEntry = z.strictObject({ type: z.literal('decline-entry'), reason: reason.optional() });

/** Thinks along without formal entry. */
export const thinkAlong = z.strictObject({ type: z.literal('think-along') });

/** The board lets cycles start although this party, which is required, has not entered. */
export const waiveRequirement = z.strictObject({ type: z.literal('waive-requirement'), reason });

/** Every command that a person may send to an entry that there is. */
export const entryChange = z.discriminatedUnion('type', [
  recordStep,
  setTerm,
  renewEntry,
  pauseEntry,
  resumeEntry,
  leaveCoalition,
  declineEntry,
  thinkAlong,
  waiveRequirement,
]);

/** Every command that a person may send to an entry. */
export const entryCommand = z.discriminatedUnion('type', [beginEntry, ...entryChange.options]);

/** What a person may ask of an entry. */
export type PersonEntryCommand = z.infer<typeof entryCommand>;

/** Makes an entry of what the directory says of a party: how far it is; sent by a service, for nobody in particular. */
export const foundEntry = z.strictObject({
  type: z.literal('found-entry'),
  organisation: id,
  as: type,
  to: entryState,
});

/** Everything that an entry's inbox may hold, besides the clock's and refresh. */
export type EntryCommand = PersonEntryCommand | z.infer<typeof foundEntry>;
