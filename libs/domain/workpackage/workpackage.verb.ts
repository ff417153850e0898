import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Verb } from '../../engine/verb.js';
import {
  mayAskOfWorkpackage,
  rolesAroundWorkpackage,
  rolesThatMayWithWorkpackage,
} from '../policies/workpackage.policy.js';
import { type PersonWorkpackageCommand, type WorkpackageCommand } from './workpackage.commands.js';
import { type Party, type WorkpackageEvent } from './workpackage.events.js';
import { type WorkpackageState } from './workpackage.state.js';

/** One thing that can be done to a workpackage. */
export type WorkpackageVerb<Type extends WorkpackageCommand['type']> = Verb<
  WorkpackageState,
  Extract<WorkpackageCommand, { type: Type }>,
  WorkpackageEvent
>;

/** Refuses what can't be done to a workpackage that has ended, or not by whoever asks. @throws Refused */
export function checkOpenAndMay(
  state: WorkpackageState,
  command: PersonWorkpackageCommand['type'],
  context: Context,
): void {
  refuseUnless(!state.closed, 'workpackage-closed');
  checkMayWithWorkpackage(state, command, context);
}

/** Refuses who neither holds a role for this around the workpackage nor owns it, where that counts. @throws Refused may-not */
export function checkMayWithWorkpackage(
  state: Pick<WorkpackageState, 'workpackage' | 'owner'>,
  command: PersonWorkpackageCommand['type'],
  { actor }: Context,
): void {
  const who = { person: actor.onBehalfOf ?? actor.person, holdings: actor.roles };
  const may = mayAskOfWorkpackage(who, state, command);
  refuseUnless(may, 'may-not', { command, roles: rolesThatMayWithWorkpackage[command] });
}

/** Somebody in a role that they hold around a workpackage, one for it before others. @throws Refused no-such-person-here */
export function partyAround(workpackage: string, person: string, { cast }: Context): Party {
  const roles = rolesAroundWorkpackage(cast, workpackage).filter((holding) => holding.person === person);
  const held = roles.find((holding) => holding.workpackage === workpackage) ?? roles[0];
  refuseUnless(held, 'no-such-person-here', { person });
  return { role: held.role, ...(held.team !== undefined && { team: held.team }), person };
}
