import { type BlueprintState } from '../../blueprint/blueprint.state.js';
import { type Known } from '../../../engine/context.js';
import { checkStay, type CycleVerb } from '../cycle.verb.js';

/** Records to which blueprint the cycle's factors went; one that was published meanwhile is heard at once. */
export const linkBlueprint: CycleVerb<'link-blueprint'> = {
  check: () => undefined,
  decide(state, { entered, blueprint, factors }, context) {
    checkStay(state, entered);
    const published = publishedVersion(context.others[blueprint]);
    const isNew = state.blueprint?.process !== blueprint;
    return [
      { type: 'blueprint-linked', blueprint, factors, by: 'service' },
      ...(isNew && published > 0
        ? [{ type: 'blueprint-published-heard' as const, blueprint, version: published }]
        : []),
    ];
  },
};

function publishedVersion(known: Known | undefined): number {
  return known ? (known.state as BlueprintState).published : 0;
}
