import { refuseUnless } from '../../../engine/refused.js';
import { isEvaluationAccepted } from '../cycle.state.js';
import { checkMay, checkTeam, type CycleVerb } from '../cycle.verb.js';

/** One count with the period it is about: from the cycle's beginning until the evaluation is accepted. */
export const recordMeasurement: CycleVerb<'record-measurement'> = {
  abouts: (state) => Object.keys(state.teams),
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkMay(state, 'record-measurement', asking);
    refuseUnless(!isEvaluationAccepted(state), 'evaluation-accepted');
    checkTeam(state, asking.about ?? '', asking);
  },
  decide(state, { type: _, ...measurement }, { process, calendar, now }) {
    const { from, until } = measurement;
    refuseUnless(from <= until, 'period-backwards', { from, until });
    refuseUnless(until <= calendar.dayOf(now), 'not-in-the-future', { happened: until });
    const { measurements, baselines } = state.counts;
    return [{ type: 'measurement-recorded', id: `${process}.m${measurements + baselines + 1}`, ...measurement }];
  },
};
