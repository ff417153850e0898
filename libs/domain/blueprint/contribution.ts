import { type Conclusion } from '../evaluation/conclusions.js';
import { type BlueprintPlan } from './blueprint.plan.js';

/** A factor as a cycle contributes it: what helped or hindered, with its evidence, where, and whom to ask about it. */
export interface ContributedFactor {
  id: string;
  kind: 'success' | 'barrier';
  /** Reference to the text. */
  factor: string;
  evidence: string | null;
  helpedIn: string[];
  notIn: string[];
  /** The persons to ask: who coordinated these teams, else who wrote it down. Contributions of before had nobody. */
  ask?: string[];
}

/** What a cycle brings along; what is absent was not asked yet when it was contributed. */
export interface Contribution {
  cycle: string;
  factors: ContributedFactor[];
  /** By which plan it was learnt. */
  plan?: BlueprintPlan;
  conclusion?: Conclusion | null;
  /** Whether the Action Learning Team found the outcome usable for the research; null as long as nobody said. */
  usable?: boolean | null;
}
