import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { statusOf, type BlueprintState } from '../blueprint.state.js';
import { mayWith, type BlueprintVerb } from '../blueprint.verb.js';

/** Points to the blueprint that is used instead of this one; it has to be published and in use itself. */
export const replaceBlueprint: BlueprintVerb<'replace-blueprint'> = {
  check: mayWith('replace-blueprint'),
  decide(state, { by }, context) {
    refuseUnless(by !== context.process, 'replaces-itself');
    const other = blueprintNamed(by, context);
    refuseUnless(other, 'no-such-blueprint', { blueprint: by });
    refuseUnless(statusOf(other) === 'published', 'not-published', { blueprint: by });
    return state.replacedBy === by ? [] : [{ type: 'blueprint-replaced', by }];
  },
};

function blueprintNamed(id: string, { others }: Context): BlueprintState | undefined {
  const known = id.startsWith('blueprint-') && Object.hasOwn(others, id) ? others[id] : undefined;
  return known?.state as BlueprintState | undefined;
}
