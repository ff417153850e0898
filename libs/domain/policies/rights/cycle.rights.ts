import { mayAskOfCycle, mayReadCycle, mayReadWork, rolesThatMay } from '../cycle.policy.js';
import { doneIf, isKeyOf, seenIf, type Asking, type Rights } from './right.js';

const { 'create-cycle': creating, ...later } = rolesThatMay;

/** What one may do with cycles. */
export const cycleRights = {
  'cycle.list': {
    may: 'list the cycles that one may read',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'cycle.begin': {
    may: 'begin a cycle in a workpackage',
    who: 'signed-in',
    about: 'workpackage-in-body',
    commands: { 'create-cycle': creating },
    judge: ({ holdings, around }) =>
      doneIf(!around || mayAskOfCycle(holdings, { ...around, teams: [] }, 'create-cycle')),
  },
  'cycle.read': {
    may: 'read where a cycle stands, its locked hypothesis and its accepted evaluation',
    who: 'signed-in',
    about: 'cycle',
    judge: ({ holdings, around }) => seenIf(around !== undefined && mayReadCycle(holdings, around)),
  },
  'cycle.read-work': {
    may: 'read the work in a cycle: shared lines from practice, factors, reminders, how its plan changed',
    who: 'signed-in',
    about: 'cycle',
    judge: ({ holdings, around }) => seenIf(around !== undefined && mayReadWork(holdings, around)),
  },
  'cycle.ask': {
    may: 'send a command to a cycle',
    who: 'signed-in',
    about: 'cycle',
    commands: later,
    judge: ({ holdings, around, command }: Asking) => {
      if (!around || !mayReadCycle(holdings, around)) return 'hidden';
      return doneIf(!isKeyOf(later, command) || mayAskOfCycle(holdings, around, command));
    },
  },
} as const satisfies Rights;
