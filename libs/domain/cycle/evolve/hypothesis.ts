import { phaseOfKind, phaseWorkedFor, type CycleState, type Written } from '../cycle.state.js';
import { type HypothesisEvent } from '../events/hypothesis.js';
import { newRound, withAuthor, type Changes } from './changes.js';

/** What events about the hypothesis make of the state. */
export const hypothesisChanges: Changes<HypothesisEvent> = {
  'hypothesis-drafted': (state, { version, hypothesis }, { actor, recorded }) => ({
    ...withdrawn(state, 'hypothesis', state.hypothesis),
    hypothesis: {
      version,
      content: hypothesis,
      authors: withAuthor(state.hypothesis?.authors, actor),
      submitted: null,
      since: recorded,
      locked: null,
    },
  }),
  'hypothesis-submitted': (state, { version, authors }, { recorded }) => ({
    ...state,
    hypothesis: state.hypothesis && { ...state.hypothesis, submitted: version, authors, since: recorded },
  }),
  'hypothesis-locked': (state, { version, digest }) =>
    state.hypothesis ? { ...state, hypothesis: { ...state.hypothesis, locked: { version, digest } } } : state,
  'amendment-proposed': (state, { type: _, ...amendment }, { recorded }) => ({
    ...newRound(state, 'amendment'),
    amendments: amendment.number,
    amendment: { ...amendment, since: recorded },
  }),
  'amendment-withdrawn': (state) => ({ ...newRound(state, 'amendment'), amendment: null }),
  'hypothesis-amended': (state, { number, version, hypothesis, material, digest }) => ({
    // What was approved of an evaluation was approved of another hypothesis.
    ...(material ? withdrawn(state, 'evaluation', state.evaluation) : state),
    amendments: number,
    amendment: null,
    hypothesis: state.hypothesis && {
      ...state.hypothesis,
      version,
      submitted: version,
      content: hypothesis,
      locked: { version, digest },
    },
  }),
};

/** What was submitted and is written anew withdraws the approvals that it had. */
export function withdrawn(state: CycleState, kind: 'hypothesis' | 'evaluation', written: Written | null): CycleState {
  const phase = kind === 'evaluation' ? phaseWorkedFor(state, kind) : phaseOfKind(state, kind);
  const gate = phase?.gate.name;
  return gate !== undefined && written?.submitted ? newRound(state, gate) : state;
}
