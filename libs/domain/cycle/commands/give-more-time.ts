import { openRequest } from '../asking.js';
import { type CycleEvent } from '../cycle.events.js';
import { checkGoesOn, checkMay, type CycleVerb } from '../cycle.verb.js';
import { requestsOpen } from '../cycle.dues.js';
import { moveDate } from './move-date.js';
import { planTeam } from './plan-team.js';

/** Gives the time that was asked: the date of the phase moves, or the team gets one of its own. */
export const giveMoreTime: CycleVerb<'give-more-time'> = {
  abouts: requestsOpen,
  aboutOf: ({ what }) => what,
  check(state, asking) {
    checkMay(state, 'give-more-time', asking);
    checkGoesOn(state);
    openRequest(state, asking);
  },
  decide(state, { what, reason }, context) {
    const request = openRequest(state, { about: what });
    const until = { precision: 'day' as const, value: request.until };
    const why = reason ?? request.reason ?? undefined;
    const team = /^team-finished:(.+)$/.exec(what)?.[1];
    const moved: CycleEvent[] =
      team === undefined
        ? moveDate.decide(
            state,
            { type: 'move-date', phase: state.phase, until, ...(why !== undefined && { reason: why }) },
            context,
          )
        : planTeam.decide(state, { type: 'plan-team', team, ...fromOf(state.teams[team]?.from), until }, context);
    return [{ type: 'more-time-given', what, until: request.until, deadline: request.deadline }, ...moved];
  },
};

/** A team keeps its first day. */
function fromOf(from: string | undefined): { from?: string } {
  return from === undefined ? {} : { from };
}
