import { z } from 'zod';
import { named } from '../../engine/plain.js';
import { typed } from '../../engine/typed.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);

/** What a workpackage is about: its question, and where there is more to say its content and its approach. */
const text = { question: typed(1_000), content: typed(4_000).optional(), approach: typed(4_000).optional() };

/** What somebody agrees on: what, who, since when, and when it is looked at again. */
const agreed = {
  what: typed(1_000),
  who: z.array(id).min(1).max(20),
  since: z.iso.date(),
  reviewOn: z.iso.date().optional(),
};

/** Starts a workpackage around a question. Its name stands in the directory, as a team's does. */
export const createWorkpackage = z.strictObject({
  type: z.literal('create-workpackage'),
  name: named(120),
  /** What the programme calls it: "pilottraject". */
  label: named(60).optional(),
  ...text,
  owner: id.optional(),
});

/** Writes the question, the content or the approach anew, with the reason; what is not named stays. */
export const rewriteWorkpackage = z.strictObject({
  type: z.literal('rewrite-workpackage'),
  question: text.question.optional(),
  content: text.content,
  approach: text.approach,
  reason: typed(2_000),
});

/** Appoints who answers for the workpackage. */
export const appointOwner = z.strictObject({ type: z.literal('appoint-owner'), owner: id });

/** Makes a working agreement. */
export const makeAgreement = z.strictObject({ type: z.literal('make-agreement'), ...agreed });

/** Agrees anew: another version of a working agreement. */
export const reviseAgreement = z.strictObject({ type: z.literal('revise-agreement'), agreement: id, ...agreed });

/** Ends a working agreement. */
export const endAgreement = z.strictObject({
  type: z.literal('end-agreement'),
  agreement: id,
  reason: typed(2_000).optional(),
});

/** Writes to everybody in the working group; with a day, it invites them to come together then. */
export const writeToWorkingGroup = z.strictObject({
  type: z.literal('write-to-working-group'),
  text: typed(2_000),
  on: z.iso.date().optional(),
});

/** Ends the workpackage. */
export const closeWorkpackage = z.strictObject({ type: z.literal('close-workpackage'), reason: typed(2_000) });

/** Every command that a person may send to a workpackage that there is. */
export const workpackageChange = z.discriminatedUnion('type', [
  rewriteWorkpackage,
  appointOwner,
  makeAgreement,
  reviseAgreement,
  endAgreement,
  writeToWorkingGroup,
  closeWorkpackage,
]);

/** Every command that a person may send to a workpackage. */
export const workpackageCommand = z.discriminatedUnion('type', [createWorkpackage, ...workpackageChange.options]);

/** What a person may ask of a workpackage. */
export type PersonWorkpackageCommand = z.infer<typeof workpackageCommand>;

/** Gives a workpackage that stands in the directory already its question; sent by a service, for nobody in particular. */
export const foundWorkpackage = z.strictObject({
  type: z.literal('found-workpackage'),
  workpackage: id,
  ...text,
  owner: id.optional(),
});

/** Everything that a workpackage's inbox may hold, besides the clock's and refresh. */
export type WorkpackageCommand = PersonWorkpackageCommand | z.infer<typeof foundWorkpackage>;
