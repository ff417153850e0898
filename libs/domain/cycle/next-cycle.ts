import { type Plan } from '../plan/plan.js';
import { phasesToCome, teamsIn, type CycleState } from './cycle.state.js';
import { type Unfolding } from './unfolding.js';

/**
 * To adapt is to try again: the accepted evaluation opens the next cycle, linked to this one; unless the plan has another
 * experiment to come, which is that.
 */
export function openNextCycle(unfolding: Unfolding): void {
  const { state, context } = unfolding;
  const isWanted = state.evaluation?.followUp === 'adapt' && goesOn(state).length > 0;
  const triesAgain = phasesToCome(state).some(({ kind }) => kind === 'experiment');
  if (!isWanted || triesAgain || state.next !== null) return;
  unfolding.add({ type: 'next-cycle-opened', cycle: context.idFor({ kind: 'cycle', key: 'next' }) });
}

/** The command that begins the next cycle: with the same teams and gates, and without dates, which are agreed on anew. */
export function nextCycleOf(process: string, state: CycleState) {
  return {
    type: 'open-next-cycle' as const,
    previous: process,
    title: state.title,
    workpackage: state.workpackage,
    teams: goesOn(state),
    plan: withoutDates(state.plan),
  };
}

function goesOn(state: CycleState): string[] {
  return teamsIn(state, 'invited', 'ready', 'running', 'finished', 'paused');
}

/** A plan as it is begun with again: its phases and gates, without the dates that they had. */
function withoutDates(plan: Plan): Plan {
  return { phases: plan.phases.map(({ until: _, ...phase }) => phase) };
}
