import { openRequest } from '../asking.js';
import { requestsOpen } from '../cycle.dues.js';
import { checkGoesOn, checkMay, type CycleVerb } from '../cycle.verb.js';

/** Leaves the date as it is, with a reason; what would go upward waits no longer. */
export const declineMoreTime: CycleVerb<'decline-more-time'> = {
  abouts: requestsOpen,
  aboutOf: ({ what }) => what,
  check(state, asking) {
    checkMay(state, 'decline-more-time', asking);
    checkGoesOn(state);
    openRequest(state, asking);
  },
  decide: (_state, { what, reason }) => [{ type: 'more-time-declined', what, reason }],
};
