import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Asking, type Verb } from '../../engine/verb.js';
import { mayAskOfBlueprint, rolesThatMayWithBlueprint } from '../policies/blueprint.policy.js';
import { type BlueprintCommand, type PersonBlueprintCommand } from './blueprint.commands.js';
import { type BlueprintEvent } from './blueprint.events.js';
import { type BlueprintState } from './blueprint.state.js';

/** One thing that can be done to a blueprint. */
export type BlueprintVerb<Type extends BlueprintCommand['type']> = Verb<
  BlueprintState,
  Extract<BlueprintCommand, { type: Type }>,
  BlueprintEvent
>;

/** Refuses who neither holds a role for this around the blueprint's workpackage nor looks after it, where that counts. @throws Refused may-not */
export function checkMayWithBlueprint(
  around: { workpackage: string; owner: string | null },
  command: PersonBlueprintCommand['type'],
  { actor }: Context,
): void {
  const who = { person: actor.onBehalfOf ?? actor.person, holdings: actor.roles };
  refuseUnless(mayAskOfBlueprint(who, around, command), 'may-not', {
    command,
    roles: rolesThatMayWithBlueprint[command],
  });
}

/** Refuses once the blueprint is withdrawn: it can only be read. @throws Refused blueprint-withdrawn */
export function checkInUse({ withdrawn }: BlueprintState): void {
  refuseUnless(!withdrawn, 'blueprint-withdrawn');
}

/** The guard of a command that only asks a role and a blueprint that is in use. @throws Refused */
export function mayWith(command: PersonBlueprintCommand['type']): (state: BlueprintState, asking: Asking) => void {
  return (state, { context }) => {
    checkInUse(state);
    checkMayWithBlueprint({ workpackage: state.workpackage, owner: state.owner?.person ?? null }, command, context);
  };
}
