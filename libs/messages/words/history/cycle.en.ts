import { type CycleEvent } from '../../../domain/cycle/cycle.events.js';
import { englishDeadlines } from './cycle/deadlines.en.js';
import { englishDecisions } from './cycle/decisions.en.js';
import { englishEvaluation } from './cycle/evaluation.en.js';
import { englishHypothesis } from './cycle/hypothesis.en.js';
import { englishParties } from './cycle/parties.js';
import { englishPlan } from './cycle/plan.en.js';
import { englishPractice } from './cycle/practice.en.js';
import { englishTeams } from './cycle/teams.en.js';
import { type Sentences } from './telling.js';

/** What happened to a cycle, in English. */
export const englishCycle: Sentences<CycleEvent> = {
  ...englishPlan,
  ...englishHypothesis,
  ...englishDecisions,
  ...englishTeams,
  ...englishPractice,
  ...englishEvaluation,
  ...englishParties,
  ...englishDeadlines,
};
