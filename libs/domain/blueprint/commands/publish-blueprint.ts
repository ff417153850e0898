import { refuseUnless } from '../../../engine/refused.js';
import { type BlueprintState } from '../blueprint.state.js';
import { mayWith, type BlueprintVerb } from '../blueprint.verb.js';

const checkMay = mayWith('publish-blueprint');

/** Publishes the blueprint as it is now: a version with a digest, that others can start from. */
export const publishBlueprint: BlueprintVerb<'publish-blueprint'> = {
  check(state, asking) {
    checkMay(state, asking);
    refuseUnless(state.text.version > 0, 'blueprint-empty');
    refuseUnless(state.changed, 'already-published', { version: state.published });
  },
  decide: (state, _command, context) => [
    {
      type: 'blueprint-published',
      version: state.published + 1,
      digest: context.digest(JSON.stringify(contentOf(state))),
    },
  ],
};

/** All that is published, as lists: their order is ours, wherever the state was kept meanwhile. */
function contentOf({ title, text, factors, contributions }: BlueprintState): unknown[] {
  return [
    [title, text.purpose, text.forWhom, text.whatItTakes, text.howToBegin, text.lookOutFor],
    factors.map(({ id, kind, factor, evidence, cycles, helpedIn, notIn, ask, from }) => [
      ...[id, kind, factor, evidence],
      ...[cycles, helpedIn, notIn, ask, from],
    ]),
    contributions.map(({ cycle, conclusion, usable }) => [cycle, conclusion, usable]),
  ];
}
