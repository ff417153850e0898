import { type CycleEvent } from '../../../../libs/domain/cycle/cycle.events.js';
import { deadlinesHappened } from './deadlines.js';
import { decisionsHappened } from './decisions.js';
import { evaluationHappened } from './evaluation.js';
import { type Examples } from './examples.js';
import { hypothesisHappened } from './hypothesis.js';
import { partiesHappened } from './parties.js';
import { planHappened } from './plan.js';
import { practiceHappened } from './practice.js';
import { teamsHappened } from './teams.js';

/** Examples of everything that can have happened to a cycle. Texts are references that begin with `ref-`. */
export const ofCycle: Examples<CycleEvent> = {
  ...planHappened,
  ...hypothesisHappened,
  ...decisionsHappened,
  ...teamsHappened,
  ...practiceHappened,
  ...evaluationHappened,
  ...partiesHappened,
  ...deadlinesHappened,
};
