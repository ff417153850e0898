import { type Context } from '../../../engine/context.js';
import { refuseUnless } from '../../../engine/refused.js';
import { mayAppoint } from '../../policies/programme.policy.js';
import { type ProgrammeEvent } from '../programme.events.js';
import { checkOpen, type ProgrammeVerb } from '../programme.verb.js';
import { roleOf, type RoleOf } from '../roles.js';

/** Appoints a team's coordinator or deputy: by the team itself, its organisation or the project lead. */
export const appointCoordinator: ProgrammeVerb<'appoint-coordinator'> = {
  check: checkOpen,
  decide(_state, { team, coordinator, deputy, organisation, workpackage }, context) {
    const may = mayAppoint(context.actor.roles, { team, organisation });
    refuseUnless(may, 'may-not-appoint', { team });
    const of = { organisation: organisation ?? null, workpackage: workpackage ?? null, team };
    const events = [
      ...appointed({ ...of, role: 'coordinator', person: coordinator }, context),
      ...appointed({ ...of, role: 'deputy', person: deputy }, context),
    ];
    refuseUnless(events.length > 0, 'already-appointed', { team });
    return events;
  },
};

/** Whoever held the role for the team no longer does, and somebody else does from now on. */
function appointed(
  { person, ...of }: Omit<RoleOf, 'person'> & { person: string | undefined },
  { cast, now }: Context,
): ProgrammeEvent[] {
  if (person === undefined) return [];
  const held = cast.filter(({ role, team }) => role === of.role && team === of.team);
  const ended = held
    .filter((each) => each.person !== person)
    .map((each) => ({ type: 'role-ended' as const, ...roleOf(each), until: now }));
  if (held.some((each) => each.person === person)) return ended;
  return [...ended, { type: 'role-given', ...of, person, from: now, until: null }];
}
