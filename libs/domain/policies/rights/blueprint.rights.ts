import { mayAskOfBlueprint, mayReadBlueprint, rolesThatMayWithBlueprint } from '../blueprint.policy.js';
import { doneIf, isKeyOf, seenIf, type Asking, type Rights } from './right.js';

const { 'create-blueprint': creating, ...later } = rolesThatMayWithBlueprint;

/** What one may do with blueprints. */
export const blueprintRights = {
  'blueprint.list': {
    may: 'list the blueprints that one may read',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'blueprint.begin': {
    may: 'begin a blueprint of a workpackage',
    who: 'signed-in',
    about: 'workpackage-in-body',
    commands: { 'create-blueprint': creating },
    judge: ({ person, holdings, around }) =>
      doneIf(!around || mayAskOfBlueprint({ person, holdings }, around, 'create-blueprint')),
  },
  'blueprint.read': {
    may: 'read a blueprint as it was published',
    who: 'signed-in',
    about: 'blueprint',
    judge: ({ holdings, around }) => seenIf(around !== undefined && mayReadBlueprint(holdings, around)),
  },
  'blueprint.ask': {
    may: 'send a command to a blueprint',
    who: 'signed-in',
    about: 'blueprint',
    commands: later,
    judge: ({ person, holdings, around, command }: Asking) => {
      if (!around || !mayReadBlueprint(holdings, around)) return 'hidden';
      return doneIf(!isKeyOf(later, command) || mayAskOfBlueprint({ person, holdings }, around, command));
    },
  },
} as const satisfies Rights;
