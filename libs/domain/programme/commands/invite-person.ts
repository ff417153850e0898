import { givenRole } from '../giving.js';
import { type ProgrammeEvent } from '../programme.events.js';
import { appointsSomewhere } from '../../policies/programme.policy.js';
import { checkOpen, checkOpenAndMay, type ProgrammeVerb } from '../programme.verb.js';
import { checkStaysLed } from '../staying-led.js';

/** Invites somebody into the programme with all their roles; a mail tells them so. */
export const invitePerson: ProgrammeVerb<'invite-person'> = {
  check: (state, { context }) => {
    checkOpen(state);
    if (!appointsSomewhere(context.actor.roles)) checkOpenAndMay(state, 'invite-person', context);
  },
  decide(state, { person, roles }, context) {
    const given: ProgrammeEvent[] = roles.map((part) => givenRole(person, part, context));
    checkStaysLed(state, given, context);
    const named = [...new Set(roles.map(({ role }) => role))];
    return [{ type: 'person-invited', person, roles: named }, ...given];
  },
};
