import { type Rights } from './right.js';

/** What one may do with what is one's own, and what anybody may. */
export const accountRights = {
  'self.read': {
    may: 'read who one is here, what one has to do, and all that is kept of one',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'self.correct': {
    may: 'correct what is known of oneself',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'self.choose': {
    may: 'look at another programme that one takes part in',
    who: 'signed-in',
    about: 'nothing',
    strength: 'remembered',
    judge: () => 'allowed',
  },
  'self.visit': {
    may: 'say that one is here, and hear since when one was away',
    who: 'signed-in',
    about: 'nothing',
    strength: 'remembered',
    judge: () => 'allowed',
  },
  'self.messages': {
    may: 'choose how messages come to one, and send oneself one to try',
    who: 'signed-in',
    about: 'nothing',
    strength: 'remembered',
    judge: () => 'allowed',
  },
  'live.hear': {
    may: 'hear that something changed that one may read',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'self.erase': {
    may: 'be erased',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'self.sessions': {
    may: 'see where one is signed in, and end all of that elsewhere',
    who: 'signed-in',
    about: 'nothing',
    strength: 'remembered',
    judge: () => 'allowed',
  },
  'self.end-session': {
    may: 'end a session of one’s own',
    who: 'signed-in',
    about: 'own',
    strength: 'remembered',
    judge: () => 'allowed',
  },
  'self.tokens': {
    may: 'see one’s own tokens of the API, and make one',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'self.revoke-token': {
    may: 'revoke a token of one’s own',
    who: 'signed-in',
    about: 'own',
    strength: 'remembered',
    judge: () => 'allowed',
  },
  'sign-in.use': {
    may: 'sign in and out, by mail or with a work account',
    who: 'anybody',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'self.calendar': {
    may: 'make and revoke the secret address of one’s own calendar',
    who: 'signed-in',
    about: 'nothing',
    strength: 'remembered',
    judge: () => 'allowed',
  },
  'calendar.read': {
    may: 'read a calendar by its secret address: what its person may read',
    who: 'anybody',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'mail-link.use': {
    may: 'do by the button of a mail what one is asked there; what it does asks the rights of its person',
    who: 'anybody',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'health.read': {
    may: 'see whether Leerlus lives and can serve, and where to report a leak',
    who: 'anybody',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'sample.use': {
    may: 'choose who to be in the sample, on the machine that it runs on',
    who: 'anybody',
    about: 'nothing',
    judge: () => 'allowed',
  },
} as const satisfies Rights;
