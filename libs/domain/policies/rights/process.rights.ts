import { mayReadDraft } from '../blueprint.policy.js';
import { mayReadAgreements } from '../workpackage.policy.js';
import { blueprintRights } from './blueprint.rights.js';
import { coalitionRights } from './coalition.rights.js';
import { cycleRights } from './cycle.rights.js';
import { meetingRights } from './meeting.rights.js';
import { pledgeRights } from './pledge.rights.js';
import { programmeRights } from './programme.rights.js';
import { isKeyOf, seenIf, type Asking, type Rights, type Verdict } from './right.js';
import { workpackageRights } from './workpackage.rights.js';

type Judge = (asking: Asking) => Verdict;

/** What every kind of process has: to read it, and to read how people work in it. */
const ofKind: Record<string, Record<'read' | 'work', Judge>> = {
  entry: { read: coalitionRights['entry.read'].judge, work: coalitionRights['entry.read'].judge },
  meeting: { read: meetingRights['meeting.read'].judge, work: meetingRights['meeting.read'].judge },
  pledge: { read: pledgeRights['pledge.read'].judge, work: pledgeRights['pledge.read'].judge },
  programme: {
    read: programmeRights['programme.read'].judge,
    work: programmeRights['programme.read-work'].judge,
  },
  cycle: { read: cycleRights['cycle.read'].judge, work: cycleRights['cycle.read-work'].judge },
  blueprint: {
    read: blueprintRights['blueprint.read'].judge,
    work: ({ holdings, around }) => seenIf(around !== undefined && mayReadDraft(holdings, around.workpackage)),
  },
  workpackage: {
    read: workpackageRights['workpackage.read'].judge,
    work: (asking) => seenIf(asking.around !== undefined && mayReadAgreements(asking, asking.around)),
  },
};

/** What one may do with a process of any kind, as the rights of its kind say; a kind that nobody knows is hidden. */
export const processRights = {
  'process.read': {
    may: 'read what happened, and what one may do now',
    who: 'signed-in',
    about: 'process',
    judge: (asking) => judge('read', asking),
  },
  'process.read-work': {
    may: 'see who hears of what and when, and what they will read',
    who: 'signed-in',
    about: 'process',
    judge: (asking) => judge('work', asking),
  },
  'process.mark': {
    may: 'say whom the texts are about that one wrote oneself, that are about oneself, or that one leads',
    who: 'signed-in',
    about: 'process',
    // Whose text it is, is known once the line is looked up.
    judge: (asking) => judge('read', asking),
  },
  'sent-command.read': {
    may: 'read what came of a command that one sent, as long as one may read what it was sent to',
    who: 'signed-in',
    about: 'sent-command',
    // What would have begun a process that never began is about nothing else.
    judge: (asking) => (asking.around ? judge('read', asking) : 'allowed'),
  },
} as const satisfies Rights;

/** The kinds of process that can be asked for. */
export const kindsWithRights: readonly string[] = Object.keys(ofKind);

function judge(what: 'read' | 'work', asking: Asking): Verdict {
  const kind = asking.around?.kind;
  return (isKeyOf(ofKind, kind) ? ofKind[kind]?.[what](asking) : undefined) ?? 'hidden';
}
