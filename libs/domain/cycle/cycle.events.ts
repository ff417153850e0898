import { type DeadlineEvent } from './events/deadlines.js';
import { type DecisionEvent } from './events/decisions.js';
import { type EvaluationEvent } from './events/evaluation.js';
import { type HypothesisEvent } from './events/hypothesis.js';
import { type PartyEvent } from './events/parties.js';
import { type PlanEvent } from './events/plan.js';
import { type PracticeEvent } from './events/practice.js';
import { type TeamEvent } from './events/teams.js';

/**
 * Everything that can have happened to a cycle. Texts are references, persons and teams are ids; who, when and on what
 * grounds stands in the envelope. Once written, an event is understood for ever: what was added to one later is optional.
 */
export type CycleEvent =
  | PlanEvent
  | HypothesisEvent
  | DecisionEvent
  | TeamEvent
  | PracticeEvent
  | EvaluationEvent
  | PartyEvent
  | DeadlineEvent;
