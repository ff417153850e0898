import { approverOf } from '../../gate/gate.js';
import { type PhaseKind } from '../../plan/plan.js';
import { gateStateOf, type CycleState } from '../cycle.state.js';
import { withExpert } from '../../plan/quorums.js';
import { type DecisionEvent } from '../events/decisions.js';
import { accepted, backToWriting, newRound, withGate, type Changes } from './changes.js';

/** What events at gates make of the state. */
export const decisionChanges: Changes<DecisionEvent> = {
  'approvals-opened': (state, { gate, entered, asked }) => withGate(state, gate, { asked, openedFor: entered }),
  'deciders-short': (state, { gate, role }) => withGate(state, gate, { short: role }),
  'deciders-found': (state, { gate }) => withGate(state, gate, { short: null }),
  approved: (state, { gate, role }, { actor, onBehalfOf }) =>
    withGate(state, gate, {
      approvals: [...gateStateOf(state, gate).approvals, { ...approverOf({ person: actor, onBehalfOf }), role }],
    }),
  'gate-waits': (state, { gate, missing }) => withGate(state, gate, { waits: missing }),
  rejected: (state, { gate }, { recorded }) => ({ ...newRound(state, gate), ...rewritten(state, gate, recorded) }),
  'gate-passed': (state, { gate, parties }) => ({
    ...withGate(state, gate, { passed: true, waits: [] }),
    ...(parties && { relied: parties.filter(({ waived }) => !waived) }),
    ...(kindOf(state, gate) === 'evaluation' && { evaluation: accepted(state.evaluation) }),
  }),
  'criterion-ticked': (state, { gate, criterion, met }) => {
    const others = (gateStateOf(state, gate).met ?? []).filter((each) => each !== criterion);
    return withGate(state, gate, { met: met ? [...others, criterion].sort((one, other) => one - other) : others });
  },
  'expert-asked': (state, { gate, planVersion }) => ({ ...state, plan: withExpert(state.plan, gate), planVersion }),
};

function kindOf(state: CycleState, gate: string): PhaseKind | undefined {
  return state.plan.phases.find((phase) => phase.gate.name === gate)?.kind;
}

/** What was rejected goes back to its writers. */
function rewritten(
  state: CycleState,
  gate: string,
  since: string,
): Partial<Pick<CycleState, 'hypothesis' | 'evaluation' | 'amendment'>> {
  if (gate === 'amendment') return { amendment: null };
  const kind = gate === 'supplement' ? 'evaluation' : kindOf(state, gate);
  const { hypothesis, evaluation } = state;
  if (kind === 'hypothesis' && hypothesis && !hypothesis.locked)
    return { hypothesis: backToWriting(hypothesis, since) };
  if (kind === 'evaluation' && evaluation) return { evaluation: backToWriting(evaluation, since) };
  return {};
}
