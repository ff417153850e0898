import { type Instant } from '../../engine/instant.js';
import { type Addressee } from '../../engine/rules.js';
import { type Leading } from './leads.js';
import { type ProgrammeSettings } from './programme.settings.js';
import { type RoleOf } from './roles.js';
import { type Stage } from './stages.js';

/** Where a programme stands. Texts are references; who holds which role now is read from the rows, and not kept here. */
export interface ProgrammeState {
  /** The id that everybody knows it by. */
  programme: string;
  /** The process: what the ids of its conditions begin with. */
  process: string;
  stage: Stage;
  entered: number;
  text: { version: number; aim: string | null; approach: string | null };
  settings: ProgrammeSettings;
  settingsVersion: number;
  /** The conditions that are still to be met, by their number; and how many there ever were. */
  conditions: Record<string, OpenCondition>;
  conditionsSet: number;
  /** Who leads all of it, now or later. */
  leads: Leading[];
  /** Roles that begin later. */
  coming: (RoleOf & { from: Instant })[];
  /** When dated roles begin or end; with the team that may lose its coordinator then. */
  moments: { at: Instant; team: string | null }[];
  /** The teams that nobody coordinates, and until when the lead is to see to it; and how often that happened. */
  gaps: Record<string, { since: Instant; until: Instant; occurrence: number }>;
  gapsEver: number;
  /** How many organisations and teams were ever written down here: their ids are counted. */
  organisationsAdded: number;
  teamsAdded: number;
}

/** A condition that is still to be met. */
export interface OpenCondition {
  version: number;
  since: Instant;
  until: Instant | null;
  owner: Addressee | null;
  waivable: boolean;
}

/** The id of an organisation that was written down in a programme. */
export function organisationId(process: string, number: number): string {
  return `${process}.o${number}`;
}

/** The id of a team that was written down in a programme. */
export function teamId(process: string, number: number): string {
  return `${process}.t${number}`;
}

/** The id of a condition. */
export function conditionId(process: string, number: number | string): string {
  return `${process}.c${number}`;
}

/** The number of a condition within its programme; undefined for what is no condition of this process. */
export function conditionNumber(process: string, id: string): number | undefined {
  const number = id.startsWith(`${process}.c`) ? /\.c([1-9]\d{0,8})$/.exec(id)?.[1] : undefined;
  return number === undefined || conditionId(process, number) !== id ? undefined : Number(number);
}

/** The ids of the conditions that are still to be met. */
export function openConditions({ process, conditions }: ProgrammeState): string[] {
  return Object.keys(conditions).map((number) => conditionId(process, number));
}
