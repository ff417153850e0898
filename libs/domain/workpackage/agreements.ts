import { type Context } from '../../engine/context.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Asking } from '../../engine/verb.js';
import { type WorkpackageCommand } from './workpackage.commands.js';
import { type Agreement } from './workpackage.events.js';
import { agreementNumber, type WorkpackageState } from './workpackage.state.js';
import { partyAround } from './workpackage.verb.js';

type Agreed = Extract<WorkpackageCommand, { type: 'make-agreement' | 'revise-agreement' }>;

/**
 * A working agreement as it is agreed on now: everybody in it in the role that they hold, each once.
 *
 * @throws Refused no-such-person-here, period-backwards
 */
export function agreementOf(
  { workpackage }: WorkpackageState,
  { what, who, since, reviewOn }: Agreed,
  context: Context,
): Omit<Agreement, 'agreement' | 'version'> {
  refuseUnless(reviewOn === undefined || reviewOn >= since, 'period-backwards');
  return {
    what,
    who: [...new Set(who)].map((person) => partyAround(workpackage, person, context)),
    since,
    reviewOn: reviewOn ?? null,
    until: reviewOn === undefined ? null : context.calendar.endOf(reviewOn),
  };
}

/** Refuses an agreement that was never made here, or that has ended. @throws Refused no-such-agreement, agreement-over */
export function checkAgreementHolds(state: WorkpackageState, { about = '' }: Pick<Asking, 'about'>): void {
  const number = agreementNumber(state.process, about);
  refuseUnless(number !== undefined && number <= state.made, 'no-such-agreement');
  refuseUnless(state.agreements[number], 'agreement-over', { number });
}
