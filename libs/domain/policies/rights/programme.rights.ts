import { mayReadAudit } from '../audit.policy.js';
import {
  appointsSomewhere,
  isPutTo,
  mayAskOfProgramme,
  mayPreviewMails,
  mayReadConditions,
  mayReadProgramme,
  rolesThatMayWithProgramme,
  worksIn,
} from '../programme.policy.js';
import { doneIf, isKeyOf, seenIf, type Asking, type Rights } from './right.js';

const {
  'invite-person': inviting,
  'meet-condition': _meet,
  'end-role': _end,
  'appoint-coordinator': _appoint,
  'leave-programme': _leave,
  ...byRole
} = rolesThatMayWithProgramme;

/** Who sees to a condition, who gives up a role, who appoints whom: that takes more to know than a role. */
const otherwise = { 'meet-condition': [], 'end-role': [], 'appoint-coordinator': [] } as const;

/** What one may do with a programme, and with the people in it. */
export const programmeRights = {
  'programme.read': {
    may: 'read what a programme is and who takes part in it',
    who: 'signed-in',
    about: 'programme',
    judge: ({ holdings }) => seenIf(mayReadProgramme(holdings)),
  },
  'programme.read-work': {
    may: 'read what a programme has settled on, and what happened to it',
    who: 'signed-in',
    about: 'programme',
    judge: ({ holdings }) => seenIf(worksIn(holdings)),
  },
  'put-to.list': {
    may: 'list what was put to the project lead and the board, of what lies with one’s own roles',
    who: 'signed-in',
    about: 'nothing',
    judge: ({ holdings }) => seenIf(isPutTo(holdings)),
  },
  'programme.read-conditions': {
    may: 'read the conditions of the funder',
    who: 'signed-in',
    about: 'programme',
    judge: ({ holdings }) => seenIf(mayReadConditions(holdings)),
  },
  'programme.preview': {
    may: 'see what will go out in a programme when and to whom, before it does',
    who: 'signed-in',
    about: 'programme',
    judge: ({ holdings }) => seenIf(mayPreviewMails(holdings)),
  },
  'programme.ask': {
    may: 'send a command to a programme',
    who: 'signed-in',
    about: 'programme',
    commands: { ...byRole, ...otherwise },
    judge: ({ holdings, command }: Asking) => {
      if (!mayReadProgramme(holdings)) return 'hidden';
      return doneIf(!isKeyOf(byRole, command) || mayAskOfProgramme(holdings, command));
    },
  },
  'audit.read': {
    may: 'read who did, read or tried what in a programme',
    who: 'signed-in',
    about: 'programme',
    judge: ({ holdings }) => seenIf(mayReadAudit(holdings)),
  },
  'people.read': {
    may: 'read who takes part in a programme, as far as one may know',
    who: 'signed-in',
    about: 'programme',
    judge: ({ holdings }) => seenIf(mayReadProgramme(holdings)),
  },
  'people.invite': {
    may: 'invite somebody into a programme, with roles that one may give',
    who: 'signed-in',
    about: 'nothing',
    commands: { 'invite-person': inviting },
    judge: ({ holdings }: Asking) => {
      if (!mayReadProgramme(holdings)) return 'hidden';
      return doneIf(appointsSomewhere(holdings) || mayAskOfProgramme(holdings, 'invite-person'));
    },
  },
  'people.leave': {
    may: 'leave a programme, or let somebody leave whose roles one may end',
    who: 'signed-in',
    about: 'nothing',
    // Whose roles one may end is a question of its own.
    commands: { 'leave-programme': [] },
    judge: () => 'allowed',
  },
  'people.erase': {
    may: 'let somebody be erased who asked for it, as who leads every programme that they are in, or administers the installation',
    who: 'signed-in',
    about: 'nothing',
    // In which programmes they are is a question of its own.
    judge: () => 'allowed',
  },
  'letters.read': {
    may: 'see which mails of a programme did not arrive',
    who: 'signed-in',
    about: 'installation',
    judge: ({ administers = false }) => seenIf(administers),
  },
  'letters.send-again': {
    may: 'send mails again that did not arrive',
    who: 'signed-in',
    about: 'installation',
    judge: ({ administers = false }) => seenIf(administers),
  },
  'programme.found': {
    may: 'found a programme',
    who: 'signed-in',
    about: 'installation',
    judge: ({ administers = false }) => seenIf(administers),
  },
} as const satisfies Rights;
