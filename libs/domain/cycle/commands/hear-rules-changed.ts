import { type Context } from '../../../engine/context.js';
import { gateStateOf, presentGate, type CycleState } from '../cycle.state.js';
import { type CycleEvent } from '../cycle.events.js';
import { type CycleVerb } from '../cycle.verb.js';
import { withQuorum } from '../../plan/quorums.js';
import { type RulesOfDecision } from '../../programme/rules-of-decision.js';
import { after } from '../unfolding.js';

/**
 * The programme changed rules of decision for cycles that run as well. A gate that is open or has passed keeps its
 * deciders: these were asked already.
 */
export const hearRulesChanged: CycleVerb<'hear-rules-changed'> = {
  check: () => undefined,
  decide(state, { settingsVersion, rules, reason }, context) {
    if (state.closed) return [];
    const different = differentRules(state, rules);
    const gates = quorumsChanged(state, rules, context);
    if (gates.length === 0 && Object.keys(different).length === 0) return [];
    return [{ type: 'rules-changed', settingsVersion, ...different, reason }, ...gates];
  },
};

function differentRules(
  state: CycleState,
  { teamsToStart, leastMeasurements, aloneBelow }: RulesOfDecision,
): Pick<CycleState, 'aloneBelow'> & Partial<Pick<CycleState, 'teamsToStart' | 'leastMeasurements'>> {
  const teams = Object.keys(state.teams).length;
  const toStart = teamsToStart === 'all' ? teams : Math.min(teamsToStart ?? state.teamsToStart, teams);
  return {
    ...(toStart !== state.teamsToStart && teamsToStart !== undefined && { teamsToStart: toStart }),
    ...(leastMeasurements !== undefined && leastMeasurements !== state.leastMeasurements && { leastMeasurements }),
    ...(aloneBelow !== undefined && aloneBelow !== state.aloneBelow && { aloneBelow }),
  };
}

function quorumsChanged(state: CycleState, { quorums = [] }: RulesOfDecision, context: Context): CycleEvent[] {
  const events: CycleEvent[] = [];
  let now = state;
  for (const { gate, quorum } of quorums) {
    const before = now.plan.phases.find((phase) => phase.gate.name === gate)?.gate;
    const isToCome =
      before?.decidedBy === 'approvals' && presentGate(now).name !== gate && !gateStateOf(now, gate).passed;
    if (!isToCome || JSON.stringify(before.quorum) === JSON.stringify(quorum)) continue;
    const event: CycleEvent = {
      type: 'plan-changed',
      planVersion: now.planVersion + 1,
      plan: withQuorum(now.plan, gate, quorum),
      change: { what: 'quorum-set', gate, from: before.quorum, to: quorum },
    };
    events.push(event);
    now = after(now, event, context);
  }
  return events;
}
