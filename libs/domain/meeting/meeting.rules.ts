import { refuseUnless } from '../../engine/refused.js';
import { type Rules } from '../../engine/rules.js';
import { allowedBy, carryOut, type Verb, type Verbs } from '../../engine/verb.js';
import { answerMeeting } from './commands/answer-meeting.js';
import { cancelMeeting } from './commands/cancel-meeting.js';
import { moveMeeting } from './commands/move-meeting.js';
import { planMeeting } from './commands/plan-meeting.js';
import { meetingCommand, type MeetingCommand } from './meeting.commands.js';
import { duesOfMeeting } from './meeting.dues.js';
import { type MeetingEvent } from './meeting.events.js';
import { evolveMeeting } from './meeting.evolve.js';
import { type MeetingState } from './meeting.state.js';

type Later = Exclude<MeetingCommand, { type: 'plan-meeting' }>;

const verbs: Verbs<MeetingState, Later, MeetingEvent> = {
  'move-meeting': moveMeeting,
  'cancel-meeting': cancelMeeting,
  'answer-meeting': answerMeeting,
};

/** The rules of a meeting of the board or of a working group: planned, moved, called off, answered, held. */
export const meetingRules: Rules<MeetingState, MeetingCommand, MeetingEvent> = {
  kind: 'meeting',
  version: 1,
  command: meetingCommand,
  decide(state, command, context) {
    if (command.type === 'plan-meeting') return planMeeting(state, command, context);
    refuseUnless(state, 'does-not-exist');
    if (command.type === 'refresh') return [];
    if (command.type === 'due') return state.status === 'planned' ? [{ type: 'meeting-held' }] : [];
    const verb = verbs[command.type] as Verb<MeetingState, Later, MeetingEvent>;
    return carryOut(verb, { state, command, context });
  },
  evolve: evolveMeeting,
  standing({ status, times, until }) {
    const isToCome = status === 'planned';
    return {
      ...{ phase: status, kind: 'meeting', entered: times, missing: [], closed: !isToCome },
      ...(isToCome && { wakeAt: until, wakeFor: 'ends' }),
    };
  },
  dues: duesOfMeeting,
  allowed: (state, context) => allowedBy(verbs, state, context),
  versionOf: () => undefined,
  textsOf: () => [],
  needs: () => [],
  tells: () => [],
  announces: () => undefined,
};
