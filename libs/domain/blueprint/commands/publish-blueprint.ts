import { refuseUnless } from '../../../engine/refused.js';
import { checkMayWithBlueprint, type BlueprintVerb } from '../blueprint.verb.js';

/** Publishes the blueprint as it is now: a version with a digest, that others can start from. */
export const publishBlueprint: BlueprintVerb<'publish-blueprint'> = {
  check(state, { context }) {
    checkMayWithBlueprint(state.workpackage, 'publish-blueprint', context);
    refuseUnless(state.text.version > 0, 'blueprint-empty');
    refuseUnless(state.changed, 'already-published', { version: state.published });
  },
  decide: (state, _command, context) => [
    {
      type: 'blueprint-published',
      version: state.published + 1,
      digest: context.digest(JSON.stringify([state.title, state.text, state.factors])),
    },
  ],
};
