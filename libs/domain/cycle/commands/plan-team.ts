import { refuseUnless } from '../../../engine/refused.js';
import { instantOfDeadline, lastDayOf } from '../../plan/phases.js';
import { teamDates } from '../team-dates.js';
import { teamsOf } from '../cycle.state.js';
import { activeTeam, checkMay, checkTeam, type CycleVerb } from '../cycle.verb.js';

/** Gives a team dates of its own; without one, the phase's date counts for it again. */
export const planTeam: CycleVerb<'plan-team'> = {
  abouts: teamsOf,
  aboutOf: ({ team }) => team,
  check(state, asking) {
    checkMay(state, 'plan-team', asking);
    const team = asking.about ?? '';
    checkTeam(state, team, asking);
    const { state: now } = activeTeam(state, team);
    refuseUnless(now !== 'finished', 'team-not-active', { team, state: now });
  },
  decide(state, { team, from, until }, { calendar, now }) {
    const deadline = instantOfDeadline(until, calendar);
    refuseUnless(deadline === null || deadline > now, 'date-is-past', { team });
    const inOrder = from === undefined || until === undefined || from <= lastDayOf(until, calendar);
    refuseUnless(inOrder, 'dates-backwards', { team });
    return [{ type: 'team-planned', ...teamDates({ team, from, until, calendar }) }];
  },
};
