import { type MeetingEvent } from '../../../domain/meeting/meeting.events.js';
import { label } from '../labels.js';
import { type Sentences, type Telling } from './telling.js';

type Planned = Extract<MeetingEvent, { type: 'meeting-planned' }>;

/** What happened to a meeting, in Dutch. */
export const dutchMeeting: Sentences<MeetingEvent> = {
  'meeting-planned': (event, telling) => {
    const whose = event.workpackage === null ? 'de stuurgroep' : 'de werkgroep';
    const what = `een bijeenkomst van ${whose} op ${telling.deadline(event.from)}`;
    const done = telling.did(`plande ${what}`, `er is ${what} gepland`);
    return `${telling.withText(done, telling.quote(event.title))}${whereAndWhat(event, telling, ['Plaats', 'Agenda'])}`;
  },
  'meeting-moved': ({ from, place }, { did, deadline, aside }) => {
    const to = deadline(from);
    return `${did(`verzette de bijeenkomst naar ${to}`, `de bijeenkomst is verzet naar ${to}`)}.${aside('Plaats', place)}`;
  },
  'meeting-cancelled': ({ reason }, { did, aside }) =>
    `${did('zegde de bijeenkomst af', 'de bijeenkomst is afgezegd')}.${aside('De reden', reason)}`,
  'meeting-answered': ({ answer }, { did }) => {
    const said = label('nl', 'meetingAnswer', answer);
    return `${did(`liet weten: ${said}`, `er kwam een antwoord: ${said}`)}.`;
  },
  'meeting-held': () => 'de bijeenkomst is geweest.',
};

/** What happened to a meeting, in English. */
export const englishMeeting: Sentences<MeetingEvent> = {
  'meeting-planned': (event, telling) => {
    const whose = event.workpackage === null ? 'the board' : 'the working group';
    const what = `a meeting of ${whose} on ${telling.deadline(event.from)}`;
    const done = telling.did(`planned ${what}`, `${what} was planned`);
    return `${telling.withText(done, telling.quote(event.title))}${whereAndWhat(event, telling, ['Place', 'Agenda'])}`;
  },
  'meeting-moved': ({ from, place }, { did, deadline, aside }) => {
    const to = deadline(from);
    return `${did(`moved the meeting to ${to}`, `the meeting was moved to ${to}`)}.${aside('Place', place)}`;
  },
  'meeting-cancelled': ({ reason }, { did, aside }) =>
    `${did('called the meeting off', 'the meeting was called off')}.${aside('The reason', reason)}`,
  'meeting-answered': ({ answer }, { did }) => {
    const said = label('en', 'meetingAnswer', answer);
    return `${did(`said: ${said}`, `an answer came: ${said}`)}.`;
  },
  'meeting-held': () => 'the meeting has been held.',
};

function whereAndWhat({ place, agenda }: Planned, { aside }: Telling, [where, what]: [string, string]): string {
  return `${aside(where, place)}${aside(what, agenda)}`;
}
