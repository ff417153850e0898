import { isAddressed } from '../../engine/addressed.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Due } from '../../engine/rules.js';
import { type Asking } from '../../engine/verb.js';
import { datedDues } from './cycle.dues.js';
import { type CycleState, type MoreTime } from './cycle.state.js';
import { rolesOfActor } from './cycle.verb.js';

/** Something that is asked now and has a date. */
export type Dated = Due & { until: string };

/** What is asked now and has a date, by its codes. */
export function datedAsks(state: CycleState): string[] {
  return datedDues(state).map(({ what }) => what);
}

/** Something that is asked now and has a date. @throws Refused nothing-asked */
export function datedAsk(state: CycleState, { about = '' }: Pick<Asking, 'about'>): Dated {
  const due = datedDues(state).find(({ what }) => what === about);
  refuseUnless(due, 'nothing-asked');
  return due;
}

/** Whether something is asked of whoever asks: in one of its roles, or as the deputy of the team that must act. */
export function isAskedOf(state: CycleState, due: Due, asking: Asking): boolean {
  const roles = rolesOfActor(state, asking);
  return due.who.some((addressee) =>
    roles.some(
      (held) =>
        isAddressed(held, addressee) ||
        (held.role === 'deputy' && addressee.team !== undefined && held.team === addressee.team),
    ),
  );
}

/** The request for more time that waits for an answer. @throws Refused no-more-time-asked */
export function openRequest(state: CycleState, { about = '' }: Pick<Asking, 'about'>): NonNullable<MoreTime['open']> {
  const open = openRequestAbout(
    state,
    datedDues(state).find(({ what }) => what === about),
  );
  refuseUnless(open, 'no-more-time-asked');
  return open;
}

/** The request for more time about something that is asked, where one waits for an answer. */
export function openRequestAbout(state: CycleState, due: Due | undefined): MoreTime['open'] {
  const known = due && state.moreTime[due.what];
  return known?.occurrence === due?.occurrence ? (known?.open ?? null) : null;
}
