import { type Instant } from '../../engine/instant.js';
import { type Addressee } from '../../engine/rules.js';
import { type DirectoryEvent } from './directory.events.js';
import { type Leading } from './leads.js';
import { type ProgrammeSettings } from './programme.settings.js';
import { type RoleOf } from './roles.js';
import { type Stage } from './stages.js';

/** A condition of the funder in one of its versions. Days are `YYYY-MM-DD`. */
export interface Condition {
  /** Its id: `<process>.c1`. */
  condition: string;
  version: number;
  text: string;
  dueOn: string | null;
  /** When its day has passed, in the programme's time zone. */
  until: Instant | null;
  /** Who sees to it, in the role that they held when it was written. */
  owner: (Addressee & { person: string }) | null;
  /** Whether the board may let it go. */
  waivable: boolean;
}

/** Everything that can have happened to a programme. Texts are references; null is what was not said, or stayed. */
export type ProgrammeEvent =
  | DirectoryEvent
  | {
      type: 'programme-founded';
      /** The id that everybody knows it by. */
      programme: string;
      aim: string | null;
      approach: string | null;
      settings: ProgrammeSettings;
      stage: Stage;
      /** Who led it already. */
      leads: Leading[];
    }
  | {
      type: 'programme-rewritten';
      version: number;
      aim: string | null;
      approach: string | null;
      reason: string | null;
    }
  | {
      type: 'settings-changed';
      version: number;
      /** Only what is different now. */
      changes: Record<string, unknown>;
      appliesTo: 'new-cycles' | 'running-too';
      reason: string | null;
    }
  | { type: 'stage-entered'; stage: Stage; entered: number; reason: string | null }
  | ({ type: 'condition-set' } & Condition)
  | ({ type: 'condition-revised' } & Condition)
  | { type: 'condition-met'; condition: string; evidence: string }
  | { type: 'condition-waived'; condition: string; reason: string }
  | { type: 'person-invited'; person: string; roles: string[] }
  | ({ type: 'role-given'; from: Instant; until: Instant | null } & RoleOf)
  | ({ type: 'role-ended'; until: Instant } & RoleOf)
  /** Roles with a date began or ended. */
  | { type: 'roles-turned'; at: Instant }
  /** Nobody coordinates the team: the project lead is asked to see to it until a moment. */
  | { type: 'coordinator-missing'; team: string; until: Instant }
  | { type: 'person-left'; person: string };
