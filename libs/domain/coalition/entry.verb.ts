import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Verb } from '../../engine/verb.js';
import { instantOfDeadline } from '../plan/phases.js';
import { type Deadline } from '../plan/plan.js';
import { mayWithEntry, rolesThatMayWithEntry } from '../policies/entry.policy.js';
import { type EntryCommand, type PersonEntryCommand } from './entry.commands.js';
import { type EntryEvent, type Term } from './entry.events.js';
import { comesBefore, MOST_STEPS, presentStep, type EntryState } from './entry.state.js';
import { isIn } from './entry.steps.js';
import { spanOf, type Span } from './span.js';

/** One thing that can be done to an entry. */
export type EntryVerb<Type extends EntryCommand['type']> = Verb<
  EntryState,
  Extract<EntryCommand, { type: Type }>,
  EntryEvent
>;

/** Refuses who may not do this for this organisation. @throws Refused may-not */
export function checkMayWithEntry(organisation: string, command: PersonEntryCommand['type'], { actor }: Context): void {
  const roles = rolesThatMayWithEntry[command];
  refuseUnless(mayWithEntry(actor.roles, { command, organisation }), 'may-not', { command, roles });
}

/** When something happened, as it is told; it comes after all that is known. @throws Refused step-came-later, steps-full */
export function spanAtEnd(state: EntryState, context: Context): Span {
  const span = spanOf(context.happened, context);
  refuseUnless(!comesBefore(state, span), 'step-came-later');
  checkRoom(state);
  return span;
}

/** Refuses more steps than anybody takes. @throws Refused steps-full */
export function checkRoom({ steps }: EntryState): void {
  refuseUnless(steps.length < MOST_STEPS, 'steps-full', { most: MOST_STEPS });
}

/** Refuses what only an organisation does that has not signed. @throws Refused entered-already */
export function checkNotIn(state: EntryState): void {
  const now = presentStep(state);
  refuseUnless(!isIn(now) && now !== 'paused', 'entered-already', { entry: now });
}

/** The next term, which has yet to pass. @throws Refused date-is-past */
export function nextTerm(state: EntryState, until: Deadline, { now, calendar }: Context): Term {
  const passes = instantOfDeadline(until, calendar);
  refuseUnless(passes !== null && passes > now, 'date-is-past', {});
  return { term: state.terms + 1, until, passes };
}
