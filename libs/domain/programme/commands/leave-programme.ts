import { refuseUnless } from '../../../engine/refused.js';
import { leads } from '../../policies/programme.policy.js';
import { missingCoordinators } from '../missing-coordinators.js';
import { type ProgrammeEvent } from '../programme.events.js';
import { actingIn, type ProgrammeVerb } from '../programme.verb.js';
import { checkStaysLed } from '../staying-led.js';

/** Leaves the programme: all roles end at once, and the history keeps the name. Oneself, or sent by the project lead. */
export const leaveProgramme: ProgrammeVerb<'leave-programme'> = {
  check: () => undefined,
  decide(state, { person = '' }, context) {
    const self = actingIn(context);
    const leaving = person === '' ? self : person;
    const may = leaving === self || leads(context.actor.roles);
    refuseUnless(may, 'may-not', { command: 'leave-programme', roles: ['lead'] });
    const isHere = [...context.cast, ...state.coming].some((held) => held.person === leaving);
    refuseUnless(isHere || leaving === self, 'no-such-person-here', { person: leaving });
    const events: ProgrammeEvent[] = [{ type: 'person-left', person: leaving }];
    checkStaysLed(state, events, context);
    const teams = context.cast.flatMap(({ person: each, role, team }) =>
      each === leaving && role === 'coordinator' ? (team ?? []) : [],
    );
    return [...events, ...missingCoordinators(state, { teams, without: leaving }, context)];
  },
};
