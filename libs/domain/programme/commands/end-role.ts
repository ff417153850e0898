import { refuseUnless } from '../../../engine/refused.js';
import { checkMayGive } from '../giving.js';
import { missingCoordinators } from '../missing-coordinators.js';
import { endOf } from '../periods.js';
import { type Instant, latest } from '../../../engine/instant.js';
import { actingIn, type ProgrammeVerb } from '../programme.verb.js';
import { isSameRole, roleOf, type RoleOf } from '../roles.js';
import { checkStaysLed } from '../staying-led.js';

/** Ends a role, held or to come: one's own, or one that one may give. It stays possible when the programme has closed. */
export const endRole: ProgrammeVerb<'end-role'> = {
  check: () => undefined,
  decide(state, command, context) {
    const { person, role, until } = command;
    if (person !== actingIn(context)) checkMayGive(role, context);
    const held = [...context.cast.map(roleOf), ...state.coming.map(withoutDate)].filter((each) =>
      isMeant(each, command),
    );
    refuseUnless(held.length > 0, 'role-not-held', { role });
    const ends = until === undefined ? context.now : latest(context.now, endOf(until, context));
    const ended = held.filter((each, place) => held.findIndex((other) => isSameRole(each, other)) === place);
    const events = ended.map((each) => ({ type: 'role-ended' as const, ...each, until: ends }));
    checkStaysLed(state, events, context);
    const left = role === 'coordinator' && ends === context.now ? ended.flatMap(({ team }) => team ?? []) : [];
    return [...events, ...missingCoordinators(state, { teams: left, without: person }, context)];
  },
};

/** Whether a role is the one that is to end: of the same person, and for the part that was named, if any was. */
function isMeant(each: RoleOf, meant: Parameters<typeof endRole.decide>[1]): boolean {
  const parts = ['organisation', 'workpackage', 'team'] as const;
  const isPart = parts.every((part) => meant[part] === undefined || meant[part] === each[part]);
  return each.person === meant.person && each.role === meant.role && isPart;
}

function withoutDate({ from: _from, ...role }: RoleOf & { from: Instant }): RoleOf {
  return role;
}
