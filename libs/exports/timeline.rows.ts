import { exportWords } from '../messages/words/exports.js';
import { type Language } from '../messages/words/language.js';
import { type TimelineLine } from './timeline.document.js';

/** The lines of a history as rows of a table, its head first: in words for people, and as dates that can be sorted. */
export function timelineRows(lines: TimelineLine[], language: Language): (string | number)[][] {
  const { when, what, columns } = exportWords(language);
  const { number, recorded, type, happenedOn, recordedAt } = columns;
  return [
    [number, when, recorded, what, type, happenedOn, recordedAt],
    ...lines.map((line) => [
      line.seq ?? '',
      line.happened,
      line.recorded ?? '',
      line.sentence,
      line.type,
      line.at.happened.value,
      line.at.recorded,
    ]),
  ];
}
