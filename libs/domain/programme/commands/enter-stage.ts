import { refuseUnless } from '../../../engine/refused.js';
import { checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';
import { needsReason, stagesAfter } from '../stages.js';

/** Goes to the next stage, or from closing back to running with a reason. */
export const enterStage: ProgrammeVerb<'enter-stage'> = {
  abouts: ({ stage }) => [...stagesAfter[stage]],
  aboutOf: ({ stage }) => stage,
  check(state, { about, context }) {
    checkOpenAndMay(state, 'enter-stage', context);
    const next = stagesAfter[state.stage];
    refuseUnless(
      next.some((stage) => stage === about),
      'stage-not-next',
      { stage: state.stage, next },
    );
  },
  decide({ stage: from, entered }, { stage, reason = null }) {
    refuseUnless(reason !== null || !needsReason(from, stage), 'reason-required', { command: 'enter-stage' });
    return [{ type: 'stage-entered', stage, entered: entered + 1, reason }];
  },
};
