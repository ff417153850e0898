import { givenRole } from '../giving.js';
import { type ProgrammeEvent } from '../programme.events.js';
import { checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';
import { checkStaysLed } from '../staying-led.js';

/** Gives somebody a role, from now on or later, for good or until a day. */
export const giveRole: ProgrammeVerb<'give-role'> = {
  check: (state, { context }) => {
    checkOpenAndMay(state, 'give-role', context);
  },
  decide(state, { type: _give, person, ...part }, context) {
    const events: ProgrammeEvent[] = [givenRole(person, part, context)];
    checkStaysLed(state, events, context);
    return events;
  },
};
