import { mayReadPledge, mayWithPledge, rolesThatMayWithPledge } from '../pledge.policy.js';
import { looksFrom } from '../standpoint.policy.js';
import { doneIf, isKeyOf, seenIf, type Asking, type Rights } from './right.js';

const { 'make-pledge': making, ...later } = rolesThatMayWithPledge;
const makers: readonly string[] = making;

/** What one may do with the pledges of teams and organisations. */
export const pledgeRights = {
  'pledge.list': {
    may: 'list the pledges that one may read',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'pledge.begin': {
    may: 'make a pledge for a team or an organisation that one acts for',
    who: 'signed-in',
    about: 'nothing',
    commands: { 'make-pledge': making },
    judge: ({ holdings }) => {
      if (!looksFrom(holdings, 'within', 'involved')) return 'hidden';
      return doneIf(holdings.some(({ role }) => makers.includes(role)));
    },
  },
  'pledge.read': {
    may: 'read a pledge',
    who: 'signed-in',
    about: 'pledge',
    judge: (asking) => seenIf(mayRead(asking)),
  },
  'pledge.ask': {
    may: 'send a command to a pledge',
    who: 'signed-in',
    about: 'pledge',
    commands: later,
    judge: (asking: Asking) => {
      const { holdings, around, command } = asking;
      if (!around || !mayRead(asking)) return 'hidden';
      const { team, organisation } = around;
      return doneIf(!isKeyOf(later, command) || mayWithPledge(holdings, { command, team, organisation }));
    },
  },
} as const satisfies Rights;

function mayRead({ holdings, around }: Asking): boolean {
  if (!around) return false;
  const { team, organisation, organisationTeams } = around;
  const isTheirs = holdings.some((held) => held.team !== undefined && organisationTeams.includes(held.team));
  return mayReadPledge(holdings, { team, organisation }, isTheirs && organisation !== null ? [organisation] : []);
}
