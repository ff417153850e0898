import {
  mayAskOfWorkpackage,
  mayReadAgreements,
  mayReadWorkpackage,
  rolesThatMayWithWorkpackage,
} from '../workpackage.policy.js';
import { doneIf, isKeyOf, seenIf, type Asking, type Rights } from './right.js';

const { 'create-workpackage': creating, ...later } = rolesThatMayWithWorkpackage;

/** What one may do with workpackages. */
export const workpackageRights = {
  'workpackage.list': {
    may: 'list the workpackages that one may read',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'workpackage.begin': {
    may: 'begin a workpackage',
    who: 'signed-in',
    about: 'nothing',
    commands: { 'create-workpackage': creating },
    judge: (asking) => doneIf(mayAskOfWorkpackage(asking, { workpackage: '', owner: null }, 'create-workpackage')),
  },
  'workpackage.read': {
    may: 'read what a workpackage is about, and its cycles as far as one may read them',
    who: 'signed-in',
    about: 'workpackage',
    judge: ({ holdings, around }) => seenIf(around !== undefined && mayReadWorkpackage(holdings, around.workpackage)),
  },
  'workpackage.read-group': {
    may: 'see who is in the working group of a workpackage',
    who: 'signed-in',
    about: 'workpackage',
    judge: (asking) => seenIf(asking.around !== undefined && mayReadAgreements(asking, asking.around)),
  },
  'workpackage.ask': {
    may: 'send a command to a workpackage',
    who: 'signed-in',
    about: 'workpackage',
    commands: later,
    judge: (asking: Asking) => {
      const { holdings, around, command } = asking;
      if (!around || !mayReadWorkpackage(holdings, around.workpackage)) return 'hidden';
      return doneIf(!isKeyOf(later, command) || mayAskOfWorkpackage(asking, around, command));
    },
  },
} as const satisfies Rights;
