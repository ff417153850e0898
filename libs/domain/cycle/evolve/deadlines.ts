import { type CycleState, type MoreTime } from '../cycle.state.js';
import { type DeadlineEvent } from '../events/deadlines.js';
import { type Changes } from './changes.js';

/** What events about dates make of the state. */
export const deadlineChanges: Changes<DeadlineEvent> = {
  'more-time-asked': (state, { what, occurrence, until, deadline, answerBy, reason }, { recorded, actor }) => {
    const known = state.moreTime[what];
    const before = known?.occurrence === occurrence ? known.holds : [];
    return withMoreTime({ ...state, moreTimeAsked: state.moreTimeAsked + 1 }, what, {
      occurrence,
      holds: [...before, { from: recorded, until: answerBy }],
      open: { until, deadline, answerBy, reason, since: recorded, by: actor ?? '', time: state.moreTimeAsked + 1 },
    });
  },
  'more-time-given': (state, { what }) => answered(state, what),
  'more-time-declined': (state, { what }, { recorded }) => {
    const known = state.moreTime[what];
    const holds = (known?.holds ?? []).map((hold, place, all) =>
      place === all.length - 1 && hold.until > recorded ? { ...hold, until: recorded } : hold,
    );
    return known ? withMoreTime(state, what, { ...known, holds, open: null }) : state;
  },
  'put-to': (state, { what, occurrence, to, bySelf }, { recorded }) => {
    const known = state.putTo[what];
    const before = known?.occurrence === occurrence ? known.to : [];
    const now = { occurrence, to: [...before, { to, since: recorded, bySelf }] };
    return { ...state, putTo: { ...state.putTo, [what]: now } };
  },
  'embedding-reported': (state, { team, months }) => ({
    ...state,
    embedding: state.embedding && {
      ...state.embedding,
      reported: { ...state.embedding.reported, [team]: months },
    },
  }),
};

function answered(state: CycleState, what: string): CycleState {
  const known = state.moreTime[what];
  return known ? withMoreTime(state, what, { ...known, open: null }) : state;
}

function withMoreTime(state: CycleState, what: string, moreTime: MoreTime): CycleState {
  return { ...state, moreTime: { ...state.moreTime, [what]: moreTime } };
}
