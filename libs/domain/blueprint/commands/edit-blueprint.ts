import { mayWith, type BlueprintVerb } from '../blueprint.verb.js';

/** Writes the blueprint's text; what was published stays as it was until the next version. */
export const editBlueprint: BlueprintVerb<'edit-blueprint'> = {
  check: mayWith('edit-blueprint'),
  decide: (state, { title, purpose, forWhom, whatItTakes, howToBegin, lookOutFor }) => [
    {
      type: 'blueprint-edited',
      version: state.text.version + 1,
      title,
      purpose,
      forWhom: forWhom ?? null,
      whatItTakes: whatItTakes ?? null,
      howToBegin,
      lookOutFor: lookOutFor ?? null,
    },
  ],
};
