import { refuseUnless } from '../../../engine/refused.js';
import { isEvaluationAccepted, teamsOf } from '../cycle.state.js';
import { checkRole, checkTeam, type CycleVerb } from '../cycle.verb.js';
import { supplementFor } from '../supplementing.js';

/**
 * One count with the period it is about, from the cycle's beginning on. What comes in after the evaluation was accepted,
 * even after the cycle was shared, is late: it opens a supplement to the evaluation.
 */
export const recordMeasurement: CycleVerb<'record-measurement'> = {
  abouts: teamsOf,
  aboutOf: ({ team }) => team,
  check(state, asking) {
    refuseUnless(!state.closed || isEvaluationAccepted(state), 'closed');
    checkRole(state, 'record-measurement', asking);
    checkTeam(state, asking.about ?? '', asking);
  },
  decide(state, { type: _, ...measurement }, { process, calendar, now }) {
    const { from, until } = measurement;
    refuseUnless(from <= until, 'period-backwards', { from, until });
    refuseUnless(until <= calendar.dayOf(now), 'not-in-the-future', { happened: until });
    const { measurements, baselines } = state.counts;
    const isLate = isEvaluationAccepted(state);
    return [
      {
        type: 'measurement-recorded',
        id: `${process}.m${measurements + baselines + 1}`,
        ...measurement,
        ...(isLate && { late: true }),
      },
      ...supplementFor(state),
    ];
  },
};
