import { type Context } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Verb } from '../../engine/verb.js';
import { instantOfDeadline } from '../plan/phases.js';
import { type Deadline } from '../plan/plan.js';
import { mayWithPledge, rolesThatMayWithPledge, type PledgeAround } from '../policies/pledge.policy.js';
import { type PledgeCommand } from './pledge.commands.js';
import { type PledgeEvent, type Signatory } from './pledge.events.js';
import { type PledgeState } from './pledge.state.js';

/** One thing that can be done to a pledge. */
export type PledgeVerb<Type extends PledgeCommand['type']> = Verb<
  PledgeState,
  Extract<PledgeCommand, { type: Type }>,
  PledgeEvent
>;

/** Refuses who may not do this for this team or organisation. @throws Refused may-not */
export function checkMayWithPledge(by: PledgeState['by'], command: PledgeCommand['type'], { actor }: Context): void {
  const roles = rolesThatMayWithPledge[command];
  refuseUnless(mayWithPledge(actor.roles, { command, ...around(by) }), 'may-not', { command, roles });
}

/** Refuses what can't be done to a pledge that was taken back. @throws Refused pledge-withdrawn */
export function checkHolds({ status }: PledgeState): void {
  refuseUnless(status !== 'withdrawn', 'pledge-withdrawn');
}

/** Refuses a signatory who takes no part; a typed name is taken as it is. @throws Refused no-such-person-here */
export function checkSignatory(signatory: Signatory | undefined, { cast }: Context): void {
  if (!signatory || 'name' in signatory) return;
  refuseUnless(
    cast.some(({ person }) => person === signatory.person),
    'no-such-person-here',
    { person: signatory.person },
  );
}

/** When a period that lies ahead has passed. @throws Refused date-is-past */
export function endOfPeriod(until: Deadline | undefined, { now, calendar }: Context): Instant | null {
  const ends = instantOfDeadline(until, calendar);
  refuseUnless(ends === null || ends > now, 'date-is-past');
  return ends;
}

function around(by: PledgeState['by']): PledgeAround {
  return 'team' in by ? { team: by.team, organisation: null } : { team: null, organisation: by.organisation };
}
