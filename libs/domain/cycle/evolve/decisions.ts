import { gateStateOf, type CycleState, type Written } from '../cycle.state.js';
import { withExpert } from '../../plan/quorums.js';
import { type DecisionEvent } from '../events/decisions.js';
import { newRound, withGate, type Changes } from './changes.js';

/** What events at gates make of the state. */
export const decisionChanges: Changes<DecisionEvent> = {
  'approvals-opened': (state, { gate, entered, asked }) => withGate(state, gate, { asked, openedFor: entered }),
  'deciders-short': (state, { gate, role }) => withGate(state, gate, { short: role }),
  'deciders-found': (state, { gate }) => withGate(state, gate, { short: null }),
  approved: (state, { gate, role }, { actor, onBehalfOf }) =>
    withGate(state, gate, {
      approvals: [...gateStateOf(state, gate).approvals, { person: onBehalfOf ?? actor ?? '', role }],
    }),
  'gate-waits': (state, { gate, missing }) => withGate(state, gate, { waits: missing }),
  rejected: (state, { gate }, { recorded }) => ({ ...newRound(state, gate), ...rewritten(state, gate, recorded) }),
  'gate-passed': (state, { gate, parties }) => ({
    ...withGate(state, gate, { passed: true, waits: [] }),
    ...(parties && { relied: parties.filter(({ waived }) => !waived) }),
  }),
  'criterion-ticked': (state, { gate, criterion, met }) => {
    const others = (gateStateOf(state, gate).met ?? []).filter((each) => each !== criterion);
    return withGate(state, gate, { met: met ? [...others, criterion].sort((one, other) => one - other) : others });
  },
  'expert-asked': (state, { gate, planVersion }) => ({ ...state, plan: withExpert(state.plan, gate), planVersion }),
};

/** What was rejected goes back to its writers. */
function rewritten(
  state: CycleState,
  gate: string,
  since: string,
): Partial<Pick<CycleState, 'hypothesis' | 'evaluation' | 'amendment'>> {
  if (gate === 'amendment') return { amendment: null };
  const kind = gate === 'supplement' ? 'evaluation' : state.plan.phases.find((each) => each.gate.name === gate)?.kind;
  const { hypothesis, evaluation } = state;
  if (kind === 'hypothesis' && hypothesis && !hypothesis.locked)
    return { hypothesis: backToWriting(hypothesis, since) };
  if (kind === 'evaluation' && evaluation) return { evaluation: backToWriting(evaluation, since) };
  return {};
}

function backToWriting<Some extends Written>(written: Some, since: string): Some {
  return { ...written, submitted: null, since };
}
