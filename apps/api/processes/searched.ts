import { type HistoryLine } from './lines.js';

/** How many events are looked through for one page, at most; the page after it goes on from there. */
export const LOOKED_THROUGH = 5_000;

/** How many are read at a time. */
export const AT_A_TIME = 500;

/** Whether a line, as its reader is told it, holds all of these words: whatever their case and accents. */
export function holdsWords(line: Pick<HistoryLine, 'sentence'>, search: string): boolean {
  const sentence = plain(line.sentence);
  return plain(search)
    .split(/\s+/u)
    .every((word) => sentence.includes(word));
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
