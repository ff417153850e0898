import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Asking, type Verb } from '../../engine/verb.js';
import { mayAskOfProgramme, rolesThatMayWithProgramme } from '../policies/programme.policy.js';
import { type PersonProgrammeCommand, type ProgrammeCommand } from './programme.commands.js';
import { type ProgrammeEvent } from './programme.events.js';
import { conditionNumber, type OpenCondition, type ProgrammeState } from './programme.state.js';

/** One thing that can be done to a programme. */
export type ProgrammeVerb<Type extends ProgrammeCommand['type']> = Verb<
  ProgrammeState,
  Extract<ProgrammeCommand, { type: Type }>,
  ProgrammeEvent
>;

/** Refuses what can't be done to a programme that has closed. @throws Refused programme-closed */
export function checkOpen({ stage }: ProgrammeState): void {
  refuseUnless(stage !== 'closed', 'programme-closed');
}

/** Refuses once the programme is closed, and refuses who holds no role for this in it. @throws Refused programme-closed, may-not */
export function checkOpenAndMay(
  state: ProgrammeState,
  command: PersonProgrammeCommand['type'],
  { actor }: Context,
): void {
  checkOpen(state);
  refuseUnless(mayAskOfProgramme(actor.roles, command), 'may-not', {
    command,
    roles: rolesThatMayWithProgramme[command],
  });
}

/** Who acts: the person themself, or the one they act for. */
export function actingIn({ actor }: Context): string {
  return actor.onBehalfOf ?? actor.person ?? '';
}

/** A condition that is still to be met. @throws Refused no-such-condition, condition-settled */
export function openCondition(state: ProgrammeState, { about = '' }: Pick<Asking, 'about'>): OpenCondition {
  const number = conditionNumber(state.process, about);
  refuseUnless(number !== undefined && number <= state.conditionsSet, 'no-such-condition');
  const condition = state.conditions[number];
  refuseUnless(condition, 'condition-settled');
  return condition;
}
