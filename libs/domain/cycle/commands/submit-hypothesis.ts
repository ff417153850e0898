import { refuseUnless } from '../../../engine/refused.js';
import { authorsTogether, authorsNamed, checkMay, type CycleVerb } from '../cycle.verb.js';

/** Puts the hypothesis to its deciders; who wrote it is fixed here. */
export const submitHypothesis: CycleVerb<'submit-hypothesis'> = {
  check(state, asking) {
    checkMay(state, 'submit-hypothesis', asking);
    const { hypothesis } = state;
    refuseUnless(hypothesis, 'no-hypothesis');
    refuseUnless(!hypothesis.locked, 'hypothesis-locked');
    refuseUnless(hypothesis.submitted !== hypothesis.version, 'already-submitted');
  },
  decide(state, command, context) {
    const authors = authorsTogether(
      state.hypothesis?.authors ?? [],
      authorsNamed(state, command.authors, context),
      context.actor.person,
    );
    return [{ type: 'hypothesis-submitted', version: state.hypothesis?.version ?? 0, authors }];
  },
};
