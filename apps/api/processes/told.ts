import { type DataSource } from 'typeorm';
import { type Recorded } from '../../../libs/engine/event.js';
import { type Message } from '../../../libs/engine/rules.js';
import { directoryAt, readFormerNames } from '../../../libs/ledger/read/former-names.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { type Placed } from '../../../libs/ledger/read/history.js';
import { phaseAt, type PhaseEntry } from '../../../libs/ledger/read/phase-entries.js';
import { readTexts } from '../../../libs/ledger/read/texts.js';
import { readTitles } from '../../../libs/ledger/read/titles.js';
import { type Seen } from '../../../libs/ledger/read/seen.js';
import { placeOf } from '../../../libs/ledger/read/timeline.js';
import { isMessageTold } from '../../../libs/messages/message-told.js';
import { sayDay, sayHappened } from '../../../libs/messages/words/dates.js';
import { tell } from '../../../libs/messages/words/history.js';
import { groupOf } from '../../../libs/messages/words/history/groups.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { type HistoryLine } from './lines.js';
import { namesFrom } from './names.js';

/** A line of a history, with the event and the names that it is told of. */
export interface Told {
  line: HistoryLine;
  recorded: Placed;
  names: Names;
}

/** To whom it is told: in which language, with which names, and what of it they may read. */
export interface Hearer {
  programme: string;
  directory: Directory;
  language: Language;
  timeZone: string;
  seen: Seen;
  /** When the cycle that it is about entered which phase; empty for anything else. */
  entries?: PhaseEntry[];
}

/** Tells what happened, with the names as they were then, in as many queries however much it is. */
export async function tellEvents(dataSource: DataSource, events: Placed[], hearer: Hearer): Promise<Told[]> {
  const { programme, directory, language, seen } = hearer;
  const readable = events.filter(seen);
  const first = events.map(({ recorded }) => recorded).sort()[0];
  const [texts, titles, former] = await Promise.all([
    readTexts(dataSource, readable),
    readTitles(dataSource, readable),
    first === undefined ? [] : readFormerNames(dataSource, { programme, since: first }),
  ]);
  const all = new Map([...texts, ...titles.texts]);
  return events.map((recorded) => {
    const then = directoryAt(directory, former, recorded.recorded);
    const names = namesFrom({ directory: then, texts: all, language, titles: titles.references });
    return { line: lineOf(recorded, hearer, names), recorded, names };
  });
}

function lineOf(recorded: Placed, { language, timeZone, seen, entries = [] }: Hearer, names: Names): HistoryLine {
  const { seq, event, happened } = recorded;
  const said = sayHappened(happened, language, timeZone);
  const recordedOn = sayDay(recorded.recorded, language, timeZone);
  const unread = isUnread(recorded, seen) ? { unread: true as const } : {};
  const phase = phaseAt(entries, recorded);
  return {
    seq: isMessageTold(event) ? null : seq,
    place: String(placeOf(recorded)),
    type: event.type,
    group: groupOf(event.type),
    sentence: tell({ recorded, language, names, timeZone, ...unread }),
    ...unread,
    ...(phase && { phase: { name: phase.phase, kind: phase.kind, label: names.phase(phase.phase) } }),
    happened: said,
    ...(said !== recordedOn && {
      recorded: language === 'nl' ? `ingevoerd op ${recordedOn}` : `recorded on ${recordedOn}`,
    }),
    at: { happened, recorded: recorded.recorded },
  };
}

function isUnread(recorded: Recorded<Message>, seen: Seen): boolean {
  // What people were told holds nothing that anybody typed.
  return !isMessageTold(recorded.event) && !seen(recorded);
}
