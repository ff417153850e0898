import { aMeeting, MeetingLife } from '../../support/builders/meeting.js';
import { done, refused, type Row } from '../table.js';

const nothing = () => new MeetingLife();
const planned = () => new MeetingLife().planned();
const ofGroup = () => new MeetingLife().planned({ workpackage: 'zorgverlening' });
const cancelled = () => planned().does('lead', cancel);
const held = () => planned().until('2026-06-11T08:00:00.000Z');

const group = { ...aMeeting, workpackage: 'zorgverlening' };
const move = { type: 'move-meeting', from: '2026-06-12T12:00:00.000Z', until: '2026-06-12T14:00:00.000Z' };
const cancel = { type: 'cancel-meeting', reason: 'er kunnen te weinig mensen' };
const answer = (said = 'yes') => ({ type: 'answer-meeting', answer: said });

/** What is done with meetings. */
export const meetings: Row[] = [
  done('of the board', nothing, 'lead', aMeeting, ['meeting-planned']),
  done('of the board, by itself', nothing, 'board-1', aMeeting, ['meeting-planned']),
  done('of a working group', nothing, 'coordinator-ggnet', group, ['meeting-planned']),
  refused(
    'of the board, by a coordinator',
    nothing,
    'coordinator-ggnet',
    aMeeting,
    'may-not',
    'Een bijeenkomst plannen kan hier alleen de stuurgroep of de projectleider. Vraag het aan de stuurgroep of de projectleider.',
    'Only the board or the project lead can plan a meeting here. Ask the board or the project lead.',
  ),
  refused(
    'of a working group, by somebody of another one',
    nothing,
    'coordinator-elsewhere',
    group,
    'may-not',
    'Een bijeenkomst plannen kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider of de coördinator. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider of de coördinator.',
    'Only the project lead, the Action Learning Team, the facilitator or the coordinator can plan a meeting here. Ask the project lead, the Action Learning Team, the facilitator or the coordinator.',
  ),
  refused(
    'that ends before it begins',
    nothing,
    'lead',
    { ...aMeeting, until: '2026-06-10T11:00:00.000Z' },
    'meeting-backwards',
    'De bijeenkomst eindigt voordat ze begint. Kies een later einde.',
    'The meeting ends before it begins. Choose a later end.',
  ),
  done('to another day', planned, 'lead', move, ['meeting-moved']),
  done('by whoever planned it', () => ofGroup(), 'lead', move, ['meeting-moved']),
  refused(
    'by somebody who only comes',
    ofGroup,
    'board-1',
    move,
    'may-not',
    'De bijeenkomst verzetten kan hier alleen de projectleider, het Action Learning Team, de procesbegeleider of de coördinator. Vraag het aan de projectleider, het Action Learning Team, de procesbegeleider of de coördinator.',
    'Only the project lead, the Action Learning Team, the facilitator or the coordinator can move the meeting here. Ask the project lead, the Action Learning Team, the facilitator or the coordinator.',
  ),
  done('with a reason', planned, 'board-1', cancel, ['meeting-cancelled']),
  refused(
    'that was called off before',
    cancelled,
    'lead',
    cancel,
    'meeting-over',
    'Deze bijeenkomst is afgezegd. Plan een nieuwe.',
    'This meeting was called off. Plan a new one.',
  ),
  done('by somebody of the board', planned, 'board-2', answer(), ['meeting-answered']),
  done('by somebody of the working group', ofGroup, 'coordinator-ggnet', answer('maybe'), ['meeting-answered']),
  done('otherwise than before', () => planned().does('board-1', answer('no')), 'board-1', answer(), [
    'meeting-answered',
  ]),
  refused(
    'by somebody who was not invited',
    planned,
    'coordinator-ggnet',
    answer(),
    'may-not',
    'Laten weten of je komt, kan hier alleen de stuurgroep. Vraag het aan de stuurgroep.',
    'Only the board can say whether you come here. Ask the board.',
  ),
  refused(
    'when it has been held',
    held,
    'board-1',
    answer(),
    'meeting-over',
    'Deze bijeenkomst is al geweest. Plan een nieuwe.',
    'This meeting has been held. Plan a new one.',
  ),
];
