import { checkMayWithBlueprint, type BlueprintVerb } from '../blueprint.verb.js';

/** Writes the blueprint's text; what was published stays as it was until the next version. */
export const editBlueprint: BlueprintVerb<'edit-blueprint'> = {
  check: (state, { context }) => {
    checkMayWithBlueprint(state.workpackage, 'edit-blueprint', context);
  },
  decide: (state, { title, purpose, howToBegin, lookOutFor }) => [
    {
      type: 'blueprint-edited',
      version: state.text.version + 1,
      title,
      purpose,
      howToBegin,
      lookOutFor: lookOutFor ?? null,
    },
  ],
};
