import { mayReadMeeting, mayWithMeeting, rolesForMeetings } from '../meeting.policy.js';
import { looksFrom } from '../standpoint.policy.js';
import { doneIf, isKeyOf, seenIf, type Asking, type Rights } from './right.js';

const { 'plan-meeting': planning, ...later } = rolesForMeetings;
const planners: readonly string[] = planning;

/** What belongs to a whole programme is the board's. */
const groupOf = (workpackage: string): string | null => (workpackage === '' ? null : workpackage);

const workpackageOf = ({ around }: Asking): string | null => groupOf(around?.workpackage ?? '');

/** What one may do with the meetings of the board and of working groups. */
export const meetingRights = {
  'meeting.list': {
    may: 'list the meetings that one may read',
    who: 'signed-in',
    about: 'nothing',
    judge: () => 'allowed',
  },
  'meeting.begin': {
    may: 'plan a meeting of the board or of a working group',
    who: 'signed-in',
    about: 'nothing',
    commands: { 'plan-meeting': planning },
    judge: ({ holdings }) => {
      if (!looksFrom(holdings, 'within')) return 'hidden';
      return doneIf(holdings.some(({ role }) => planners.includes(role)));
    },
  },
  'meeting.read': {
    may: 'read when and where a meeting is, and who comes',
    who: 'signed-in',
    about: 'meeting',
    judge: (asking) => seenIf(mayReadMeeting(asking.holdings, { workpackage: workpackageOf(asking) })),
  },
  'meeting.ask': {
    may: 'send a command to a meeting',
    who: 'signed-in',
    about: 'meeting',
    commands: later,
    judge: (asking: Asking) => {
      const { person, holdings, around, command } = asking;
      const meeting = { workpackage: workpackageOf(asking), planner: around?.owner ?? null };
      if (!mayReadMeeting(holdings, meeting)) return 'hidden';
      return doneIf(!isKeyOf(later, command) || mayWithMeeting({ person, holdings }, { ...meeting, command }));
    },
  },
} as const satisfies Rights;
