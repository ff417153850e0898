import { type Instant } from '../../engine/instant.js';
import { type Conclusion } from '../evaluation/conclusions.js';
import { type BlueprintPlan } from './blueprint.plan.js';

/** Where a blueprint stands. */
export type BlueprintStatus = 'draft' | 'published' | 'replaced' | 'withdrawn';

/** A factor of a blueprint: contributed by one cycle, or merged from several. Texts are references. */
export interface ListedFactor {
  id: string;
  kind: 'success' | 'barrier';
  factor: string;
  evidence: string | null;
  cycles: string[];
  helpedIn: string[];
  notIn: string[];
  ask: string[];
  /** The factors it was merged from, those that they were merged from included. */
  from: string[];
}

/** What became of a cycle that contributed. */
export interface Contributed {
  cycle: string;
  conclusion: Conclusion | null;
  usable: boolean | null;
}

/** Where a blueprint stands. Texts are references. */
export interface BlueprintState {
  workpackage: string;
  title: string;
  /** The text as it is now, and how often it was written; version 0 before. */
  text: {
    version: number;
    purpose: string | null;
    forWhom: string | null;
    whatItTakes: string | null;
    howToBegin: string | null;
    lookOutFor: string | null;
  };
  factors: ListedFactor[];
  /** How often factors were merged. */
  merges: number;
  contributions: Contributed[];
  /** The plan of the cycle that contributed first, which others can begin with; null as long as none brought one. */
  plan: BlueprintPlan | null;
  /** The last published version; 0 as long as there is none. */
  published: number;
  /** Whether something was added or rewritten since it was published. */
  changed: boolean;
  owner: { person: string; role: string } | null;
  review: {
    /** The day on which it is looked at next, and its end; null where none was agreed on. */
    on: string | null;
    until: Instant | null;
    /** Since when that has been asked, and how often a review was agreed on. */
    since: Instant | null;
    occurrence: number;
    /** When it was last looked at. */
    last: Instant | null;
  };
  /** The blueprint that is used instead. */
  replacedBy: string | null;
  withdrawn: { reason: string } | null;
}

/** Where a blueprint stands, in one word. Also of a state that older rules made. */
export function statusOf(
  state: Pick<BlueprintState, 'published'> & Partial<Pick<BlueprintState, 'replacedBy' | 'withdrawn'>>,
): BlueprintStatus {
  if (state.withdrawn) return 'withdrawn';
  if (state.replacedBy) return 'replaced';
  return state.published > 0 ? 'published' : 'draft';
}
