import { mayReadCoalition, mayReadEntry, mayWithEntry, rolesThatMayWithEntry } from '../entry.policy.js';
import { doneIf, isKeyOf, seenIf, type Asking, type Rights } from './right.js';

const { 'begin-entry': beginning, ...later } = rolesThatMayWithEntry;

const mayRead = ({ holdings, around }: Asking): boolean => mayReadEntry(holdings, around?.organisation ?? '');

/** What one may do with the entries of organisations into the coalition. */
export const coalitionRights = {
  'coalition.read': {
    may: 'read how far each party is with entering the coalition',
    who: 'signed-in',
    about: 'programme',
    judge: ({ holdings }) => seenIf(mayReadCoalition(holdings)),
  },
  'entry.begin': {
    may: 'begin the entry of an organisation',
    who: 'signed-in',
    about: 'nothing',
    commands: { 'begin-entry': beginning },
    judge: ({ holdings }) => {
      if (!mayReadCoalition(holdings)) return 'hidden';
      return doneIf(mayWithEntry(holdings, { command: 'begin-entry', organisation: '' }));
    },
  },
  'entry.read': {
    may: 'read an entry whole: its steps, their reasons and documents, what was noted',
    who: 'signed-in',
    about: 'entry',
    judge: (asking) => seenIf(mayRead(asking)),
  },
  'entry.ask': {
    may: 'send a command to an entry',
    who: 'signed-in',
    about: 'entry',
    commands: later,
    judge: (asking: Asking) => {
      const { holdings, around, command } = asking;
      if (!mayRead(asking)) return 'hidden';
      const organisation = around?.organisation ?? '';
      return doneIf(!isKeyOf(later, command) || mayWithEntry(holdings, { command, organisation }));
    },
  },
} as const satisfies Rights;
