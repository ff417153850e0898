import { DateTime } from 'luxon';
import { type Happened } from '../engine/instant.js';
import { capitalised, type Language } from '../messages/words/language.js';
import { sayHappened } from '../messages/words/dates.js';
import { exportWords } from '../messages/words/exports.js';
import { metaOf, type About } from './about.js';
import { type Cell, type ExportDocument, type Section } from './document.js';

/** A line of a history, as the API shows it to the one who reads. */
export interface TimelineLine {
  /** The event's number; null for who was told what. */
  seq: number | null;
  type: string;
  sentence: string;
  happened: string;
  /** „ingevoerd op …”, where that was another day. */
  recorded?: string | undefined;
  at: { happened: Happened; recorded: string };
  /** The phase in which it happened, by its word on the screen. */
  phase?: string | null | undefined;
}

/** The story of a process as a document: by phase, or by month where no phase is known, in the order of its lines. */
export function timelineDocument(
  story: About & { lines: TimelineLine[]; asItWasOn?: string | undefined },
): ExportDocument {
  const { language, lines } = story;
  const words = exportWords(language);
  return {
    title: `${words.timeline}: ${story.title ?? words.untitled}`,
    language,
    meta: metaOf(story, story.asItWasOn),
    sections:
      lines.length === 0
        ? [{ heading: words.what, blocks: [{ kind: 'paragraph', text: words.nothingHappened }] }]
        : groupsOf(lines, story).map(({ heading, lines: together }) => sectionOf(heading, together, language)),
  };
}

/** Lines that follow each other and belong together: the order of the history stays as it is. */
function groupsOf(lines: TimelineLine[], about: About): { heading: string; lines: TimelineLine[] }[] {
  const groups: { heading: string; lines: TimelineLine[] }[] = [];
  for (const line of lines) {
    const heading = capitalised(line.phase ?? monthOf(line.at.happened, about));
    const last = groups.at(-1);
    if (last?.heading === heading) last.lines.push(line);
    else groups.push({ heading, lines: [line] });
  }
  return groups;
}

function monthOf(happened: Happened, { language, timeZone }: About): string {
  if (happened.precision === 'season') return sayHappened(happened, language, timeZone);
  return DateTime.fromISO(happened.value, { zone: timeZone, locale: language }).toFormat('MMMM yyyy');
}

function sectionOf(heading: string, lines: TimelineLine[], language: Language): Section {
  const words = exportWords(language);
  const rows = lines.map(({ happened, recorded, sentence }): Cell[] => [
    { text: happened, ...(recorded !== undefined && { small: [recorded] }) },
    { text: sentence },
  ]);
  return { heading, blocks: [{ kind: 'table', head: [words.when, words.what], shares: [32, 68], rows }] };
}
