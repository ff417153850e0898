import { type Holding } from '../../engine/context.js';
import { type MeetingCommand } from '../meeting/meeting.commands.js';
import { WORKING_GROUP_MEMBERS } from '../workpackage/working-group.js';

/** A meeting, as far as rights depend on it: the workpackage whose working group meets; null for the board. */
export interface MeetingAround {
  workpackage: string | null;
  /** Who planned it. */
  planner?: string | null;
}

/** Who meets. */
const MEMBERS = { board: ['board'], group: WORKING_GROUP_MEMBERS } as const;

/** Who plans a meeting, and may move it or call it off. */
const PLANNING = { board: ['board', 'lead'], group: ['lead', 'alt', 'facilitator', 'coordinator'] } as const;

/** The roles that may plan a meeting of somebody, and the roles that meet, for a command. */
export function rolesThatMayWithMeeting(command: MeetingCommand['type'], around: MeetingAround): readonly string[] {
  const whose = around.workpackage === null ? 'board' : 'group';
  return command === 'answer-meeting' ? MEMBERS[whose] : PLANNING[whose];
}

/** Every role that may send a command to some meeting. */
export const rolesForMeetings = {
  'plan-meeting': ['board', 'lead', 'alt', 'facilitator', 'coordinator'],
  'move-meeting': ['board', 'lead', 'alt', 'facilitator', 'coordinator'],
  'cancel-meeting': ['board', 'lead', 'alt', 'facilitator', 'coordinator'],
  'answer-meeting': ['board', 'coordinator', 'deputy'],
} as const satisfies Record<MeetingCommand['type'], readonly string[]>;

/** Whether somebody may send a command to a meeting: by their role, or as the one who planned it. */
export function mayWithMeeting(
  { person, holdings }: { person: string | null; holdings: readonly Holding[] },
  asked: MeetingAround & { command: MeetingCommand['type'] },
): boolean {
  const { command, planner = null } = asked;
  if (command !== 'answer-meeting' && planner !== null && planner === person) return true;
  return holds(holdings, rolesThatMayWithMeeting(command, asked), asked);
}

/** Whether somebody reads a meeting: who meets, who may plan it, and the project lead. */
export function mayReadMeeting(holdings: readonly Holding[], around: MeetingAround): boolean {
  const reading = [
    ...rolesThatMayWithMeeting('answer-meeting', around),
    ...rolesThatMayWithMeeting('plan-meeting', around),
  ];
  return holds(holdings, reading, around);
}

function holds(holdings: readonly Holding[], roles: readonly string[], { workpackage }: MeetingAround): boolean {
  return holdings.some(
    (held) =>
      roles.includes(held.role) &&
      (workpackage === null ? held.workpackage === undefined : (held.workpackage ?? workpackage) === workpackage),
  );
}
