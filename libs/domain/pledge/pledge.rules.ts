import { refuseUnless } from '../../engine/refused.js';
import { type DueCommand, type Rules, type Standing } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb, type Verbs } from '../../engine/verb.js';
import { makePledge } from './commands/make-pledge.js';
import { renewPledge } from './commands/renew-pledge.js';
import { signPledge } from './commands/sign-pledge.js';
import { withdrawPledge } from './commands/withdraw-pledge.js';
import { pledgeCommand, type PledgeCommand } from './pledge.commands.js';
import { duesOfPledge } from './pledge.dues.js';
import { type PledgeEvent } from './pledge.events.js';
import { evolvePledge } from './pledge.evolve.js';
import { type PledgeState } from './pledge.state.js';

type Later = Exclude<PledgeCommand, { type: 'make-pledge' }>;

const verbs: Verbs<PledgeState, Later, PledgeEvent> = {
  'sign-pledge': signPledge,
  'renew-pledge': renewPledge,
  'withdraw-pledge': withdrawPledge,
};

/** The rules of a pledge: a promise of a team or an organisation, signed, for a period, renewed or taken back. */
export const pledgeRules: Rules<PledgeState, PledgeCommand, PledgeEvent> = {
  kind: 'pledge',
  version: 1,
  command: pledgeCommand,
  decide(state, command, context) {
    if (command.type === 'make-pledge') return makePledge(state, command, context);
    refuseUnless(state, 'does-not-exist');
    if (command.type === 'refresh') return [];
    if (command.type === 'due') return serve(state, command);
    const verb = verbs[command.type] as Verb<PledgeState, Later, PledgeEvent>;
    return carryOut(verb, { state, command, context });
  },
  evolve: evolvePledge,
  standing(state) {
    const { status, term } = state;
    return { phase: status, kind: 'pledge', entered: term, ...nextMoment(state), missing: [], closed: false };
  },
  dues: duesOfPledge,
  allowed: (state, context) => allowedBy(verbs, state, context),
  versionOf: () => undefined,
  textsOf: () => [],
  needs: () => [],
  tells: () => [],
  announces: () => undefined,
  isSeenAround: () => true,
};

/** The first day of its period, where that still lies ahead, or its end. */
function nextMoment({ status, ahead, begins, ends }: PledgeState): Pick<Standing, 'wakeAt' | 'wakeFor'> {
  if (status !== 'signed') return {};
  if (ahead && begins !== null) return { wakeAt: begins, wakeFor: 'begins' };
  return ends === null ? {} : { wakeAt: ends, wakeFor: 'ends' };
}

function serve({ status, ends }: PledgeState, { what }: DueCommand): PledgeEvent[] {
  if (status !== 'signed') return [];
  if (what === 'begins') return [{ type: 'pledge-began' }];
  return ends === null ? [] : [{ type: 'pledge-expired', until: ends }];
}
