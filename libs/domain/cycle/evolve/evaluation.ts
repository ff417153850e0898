import { type EvaluationEvent } from '../events/evaluation.js';
import { accepted, newRound, withAuthor, type Changes } from './changes.js';
import { withdrawn } from './hypothesis.js';

/** What events about the evaluation, and about what was learnt, make of the state. */
export const evaluationChanges: Changes<EvaluationEvent> = {
  'prediction-laid-beside-data': (state, { entered, figures }) => ({ ...state, laid: { entered, figures } }),
  'evaluation-written': (state, event, { actor, recorded }) => ({
    // The gate that accepted the version before has passed for good; a supplement is decided beside it.
    ...(event.supplement ? newRound(state, 'supplement') : withdrawn(state, 'evaluation', state.evaluation)),
    evaluation: {
      version: event.version,
      conclusion: event.conclusion,
      followUp: event.followUp,
      results: event.results,
      texts: [event.summary, ...(event.reason ? [event.reason] : [])],
      authors: withAuthor(state.evaluation?.authors, actor),
      submitted: null,
      since: recorded,
      accepted: false,
    },
  }),
  'evaluation-submitted': (state, { version, authors }, { recorded }) => ({
    ...state,
    evaluation: state.evaluation && { ...state.evaluation, submitted: version, authors, since: recorded },
  }),
  'minority-view-added': (state, { view }, { actor }) => ({
    ...state,
    minority: [...state.minority.filter(({ person }) => person !== actor), { person: actor ?? '', view }],
  }),
  'usability-judged': (state, { usable, reason }, { actor }) => ({
    ...state,
    usable: { usable, reason, person: actor ?? '' },
  }),
  'supplement-opened': (state) => ({ ...newRound(state, 'supplement'), supplement: state.evaluation?.version ?? 0 }),
  'supplement-accepted': (state) => ({
    ...newRound(state, 'supplement'),
    supplement: null,
    evaluation: accepted(state.evaluation),
  }),
  'blueprint-linked': (state, { blueprint }, { recorded }) =>
    state.blueprint?.process === blueprint
      ? state
      : { ...state, blueprint: { process: blueprint, published: null, since: recorded } },
  'blueprint-published-heard': (state, { blueprint, version }, { recorded }) => ({
    ...state,
    blueprint: { process: blueprint, published: version, since: recorded },
  }),
  'blueprint-withdrawn-heard': (state) => ({
    ...state,
    startedFrom: state.startedFrom && { ...state.startedFrom, withdrawn: true },
  }),
};
