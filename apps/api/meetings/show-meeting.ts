import { type MeetingState } from '../../../libs/domain/meeting/meeting.state.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { type Meeting } from '../../../libs/persistence/entities/meeting.entity.js';
import { type ReadBy } from '../processes/noun.js';
import { type MeetingLines, type MeetingView } from './meeting.view.js';

/** A meeting in a list, in the words of the one who reads. */
export function showMeetingLine(
  row: Pick<Meeting, 'id' | 'title' | 'workpackage' | 'from' | 'until' | 'place' | 'state'>,
  { directory, texts, language }: { directory: Directory; texts: Texts; language: Language },
): MeetingLines['meetings'][number] {
  const { id, title, workpackage, from, until, place, state } = row;
  return {
    id,
    title: textOf(texts, title),
    workpackage:
      workpackage === null ? null : { id: workpackage, name: directory.workpackages.get(workpackage) ?? workpackage },
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    place: textOf(texts, place),
    state: { code: state, label: label(language, 'meeting', state) },
  };
}

/** A meeting as its page shows it to somebody: everybody who reads it sees who comes. */
export function showMeeting(
  read: ReadProcess,
  { language, directory, acting }: ReadBy,
  reason: string | null,
): MeetingView {
  const { id, texts, seq, parked } = read;
  const state = read.state as MeetingState;
  const person = (who: string) => ({ id: who, name: sayPerson(who, { ...directory, language }) });
  return {
    ...showMeetingLine({ ...state, id, state: state.status }, { directory, texts, language }),
    seq,
    agenda: textOf(texts, state.agenda),
    planner: state.planner === null ? null : person(state.planner),
    reason,
    answers: Object.entries(state.answers).map(([who, answer]) => ({
      person: person(who),
      answer: { code: answer, label: label(language, 'meetingAnswer', answer) },
    })),
    yours: state.answers[acting.person] ?? null,
    parked,
  };
}
