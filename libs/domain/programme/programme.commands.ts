import { z } from 'zod';
import { typed } from '../../engine/typed.js';
import { directoryChanges } from './directory.commands.js';
import { programmeSettings, settingsChanges } from './programme.settings.js';
import { role } from './roles.js';
import { stage } from './stages.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);

/** A day, which counts as a whole, or an instant. */
const moment = z.union([z.iso.date(), z.iso.datetime({ precision: 3 })]);

/** A role that somebody gets: for which part of the programme, from when and until when. */
export const rolePart = z.strictObject({
  role,
  organisation: id.optional(),
  workpackage: id.optional(),
  team: id.optional(),
  from: moment.optional(),
  until: moment.optional(),
});
/** See the schema `rolePart`. */
export type RolePart = z.infer<typeof rolePart>;

/** Writes the aim or the approach anew; what is not named stays. */
export const rewriteProgramme = z.strictObject({
  type: z.literal('rewrite-programme'),
  aim: typed(2_000).optional(),
  approach: typed(4_000).optional(),
  reason: typed(2_000).optional(),
});

/** Changes some of the settings: for cycles that begin from now on, or also for those that run. */
export const changeSettings = z.strictObject({
  type: z.literal('change-settings'),
  changes: settingsChanges,
  appliesTo: z.enum(['new-cycles', 'running-too']).default('new-cycles'),
  reason: typed(2_000).optional(),
});

/** Goes to another stage: begins, winds up, goes on after all, or closes. */
export const enterStage = z.strictObject({
  type: z.literal('enter-stage'),
  stage,
  reason: typed(2_000).optional(),
});

/** Writes down a condition of the funder; or, where one is named, writes that one anew. */
export const setCondition = z.strictObject({
  type: z.literal('set-condition'),
  condition: id.optional(),
  text: typed(1_000),
  dueOn: z.iso.date().optional(),
  owner: id.optional(),
  waivable: z.boolean().default(true),
});

/** Says that a condition is met, and by what that can be seen. */
export const meetCondition = z.strictObject({
  type: z.literal('meet-condition'),
  condition: id,
  evidence: typed(2_000),
});

/** Lets a condition go, with a reason. */
export const waiveCondition = z.strictObject({
  type: z.literal('waive-condition'),
  condition: id,
  reason: typed(2_000),
});

/** Gives somebody who takes part a role. Held already, it holds as long as is said now. */
export const giveRole = z.strictObject({ type: z.literal('give-role'), person: id, ...rolePart.shape });

/** Ends a role, now or at a moment that is to come. */
export const endRole = z.strictObject({
  type: z.literal('end-role'),
  person: id,
  ...rolePart.omit({ from: true }).shape,
});

/** Invites somebody into the programme with roles; they hear of it by mail. */
export const invitePerson = z.strictObject({
  type: z.literal('invite-person'),
  person: id,
  roles: z.array(rolePart).min(1).max(10),
});

/**
 * Appoints who coordinates a team, or who stands in; whoever did so until now no longer does. The team's organisation and
 * workpackage are written in by whoever receives it, as the directory has them.
 */
export const appointCoordinator = z.strictObject({
  type: z.literal('appoint-coordinator'),
  team: id,
  coordinator: id.optional(),
  deputy: id.optional(),
  organisation: id.optional(),
  workpackage: id.optional(),
});

/** Leaves the programme; without a person, oneself. */
export const leaveProgramme = z.strictObject({ type: z.literal('leave-programme'), person: id.optional() });

/** Every command that a person may send to a programme about what there is already: whom one invites is found first. */
export const programmeChange = z.discriminatedUnion('type', [
  rewriteProgramme,
  changeSettings,
  enterStage,
  setCondition,
  meetCondition,
  waiveCondition,
  giveRole,
  endRole,
  appointCoordinator,
  ...directoryChanges,
]);

/** Every command that a person may send to a programme. */
export const programmeCommand = z.discriminatedUnion('type', [
  ...programmeChange.options,
  invitePerson,
  leaveProgramme,
]);

/** What a person may ask of a programme. */
export type PersonProgrammeCommand = z.infer<typeof programmeCommand>;

/** Begins a programme as a process: a new one with who leads it, or one that stands there already; sent by a service. */
export const foundProgramme = z.strictObject({
  type: z.literal('found-programme'),
  programme: id,
  aim: typed(2_000).optional(),
  approach: typed(4_000).optional(),
  settings: programmeSettings,
  stage: stage.default('preparing'),
  lead: id.optional(),
});

/** Everything that a programme's inbox may hold, besides the clock's and refresh. */
export type ProgrammeCommand = PersonProgrammeCommand | z.infer<typeof foundProgramme>;
