import { type CycleEvent } from '../../../domain/cycle/cycle.events.js';
import { dutchDeadlines } from './cycle/deadlines.nl.js';
import { dutchDecisions } from './cycle/decisions.nl.js';
import { dutchEvaluation } from './cycle/evaluation.nl.js';
import { dutchHypothesis } from './cycle/hypothesis.nl.js';
import { dutchParties } from './cycle/parties.js';
import { dutchPlan } from './cycle/plan.nl.js';
import { dutchPractice } from './cycle/practice.nl.js';
import { dutchTeams } from './cycle/teams.nl.js';
import { type Sentences } from './telling.js';

/** What happened to a cycle, in Dutch. */
export const dutchCycle: Sentences<CycleEvent> = {
  ...dutchPlan,
  ...dutchHypothesis,
  ...dutchDecisions,
  ...dutchTeams,
  ...dutchPractice,
  ...dutchEvaluation,
  ...dutchParties,
  ...dutchDeadlines,
};
