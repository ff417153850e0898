import { type EntityManager } from 'typeorm';
import { blueprintRules } from '../domain/blueprint/blueprint.rules.js';
import { entryRules } from '../domain/coalition/entry.rules.js';
import { comingIn } from '../domain/cycle/cycle.coming.js';
import { cycleRules } from '../domain/cycle/cycle.rules.js';
import { meetingRules } from '../domain/meeting/meeting.rules.js';
import { pledgeRules } from '../domain/pledge/pledge.rules.js';
import { programmeRules } from '../domain/programme/programme.rules.js';
import { workpackageRules } from '../domain/workpackage/workpackage.rules.js';
import { type Calendar } from '../engine/context.js';
import { type Recorded } from '../engine/event.js';
import { type AnyRules, type Due, type Message, type Standing } from '../engine/rules.js';
import { projectBlueprint } from './projections/blueprint.projection.js';
import { projectCycle } from './projections/cycle.projection.js';
import { projectEntry } from './projections/entry.projection.js';
import { projectMeeting } from './projections/meeting.projection.js';
import { projectPledge } from './projections/pledge.projection.js';
import { projectProgramme } from './projections/programme.projection.js';
import { projectWorkpackage } from './projections/workpackage.projection.js';

/** Makes the typed rows that lists read from the events of one turn, in the turn's transaction. */
export type Projection = (
  manager: EntityManager,
  decided: { process: string; events: Recorded<Message>[]; state: unknown; standing: Standing },
) => Promise<void>;

/** A kind of process: its rules, and what is read from it. */
export interface Kind {
  rules: AnyRules;
  project: Projection;
  /** What it will ask later, as far as it is known: it stands in people's calendars already. */
  coming?(state: unknown, calendar: Calendar): Due[];
  /** Each of its decisions may change who may take the next one: they are taken in turns of their own. */
  oneAtATime?: true;
}

/** The kinds of process by name; a new process is registered here. */
export type Kinds = ReadonlyMap<string, Kind>;

/** Every kind that the product knows. */
export const kinds: Kinds = new Map<string, Kind>([
  ['cycle', { rules: cycleRules, project: projectCycle, coming: comingIn }],
  ['blueprint', { rules: blueprintRules, project: projectBlueprint }],
  ['programme', { rules: programmeRules, project: projectProgramme, oneAtATime: true }],
  ['workpackage', { rules: workpackageRules, project: projectWorkpackage }],
  ['entry', { rules: entryRules, project: projectEntry }],
  ['meeting', { rules: meetingRules, project: projectMeeting }],
  ['pledge', { rules: pledgeRules, project: projectPledge }],
]);

/** The kind of a process, by the prefix of its id; undefined when there is none. */
export function kindOf(process: string): string | undefined {
  return /^([a-z]+)-[0-9a-f]{8}-[0-9a-f-]{27}$/.exec(process)?.[1];
}
