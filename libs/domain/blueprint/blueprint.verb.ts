import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Asking, type Verb } from '../../engine/verb.js';
import { rolesAroundBlueprint, rolesThatMayWithBlueprint } from '../policies/blueprint.policy.js';
import { type BlueprintCommand, type PersonBlueprintCommand } from './blueprint.commands.js';
import { type BlueprintEvent } from './blueprint.events.js';
import { type BlueprintState } from './blueprint.state.js';

/** One thing that can be done to a blueprint. */
export type BlueprintVerb<Type extends BlueprintCommand['type']> = Verb<
  BlueprintState,
  Extract<BlueprintCommand, { type: Type }>,
  BlueprintEvent
>;

/** Refuses who holds no role for this around the blueprint's workpackage. @throws Refused may-not */
export function checkMayWithBlueprint(
  workpackage: string,
  command: PersonBlueprintCommand['type'],
  context: Context,
): void {
  const roles: readonly string[] = rolesThatMayWithBlueprint[command];
  const may = rolesAroundBlueprint(context.actor.roles, workpackage).some(({ role }) => roles.includes(role));
  refuseUnless(may, 'may-not', { command, roles });
}

/** Refuses once the blueprint is withdrawn: it can only be read. @throws Refused blueprint-withdrawn */
export function checkInUse({ withdrawn }: BlueprintState): void {
  refuseUnless(!withdrawn, 'blueprint-withdrawn');
}

/** The guard of a command that only asks a role and a blueprint that is in use. @throws Refused */
export function mayWith(command: PersonBlueprintCommand['type']): (state: BlueprintState, asking: Asking) => void {
  return (state, { context }) => {
    checkInUse(state);
    checkMayWithBlueprint(state.workpackage, command, context);
  };
}
