import { z } from 'zod';

/** Characters that turn the direction of writing around for what comes after them, in the reader's own sentence too. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
const BREAKING = / *[\p{Cc}\u2028\u2029]+ */gu;
/** Control characters but tab and line feed. */
const UNSEEN = /(?![\t\n])\p{Cc}/gu;
/** Something to see: a text of blanks, marks and characters without a shape shows nothing. */
const VISIBLE = /[^\p{C}\p{Z}\p{M}]/u;

/** A text as it reads for everybody: with its lines, without what turns or hides them; empty where there is nothing to see. */
export function plainText(text: string): string {
  return seen(text.replace(/\r\n?/gu, '\n').replace(UNSEEN, ''));
}

/** A text on one line. */
export function plainLine(text: string): string {
  return seen(text.replace(BREAKING, ' '));
}

/** What somebody or something is called: one line that reads as it is written, with something to see. */
export function named(longest: number) {
  return z.string().overwrite(plainLine).trim().min(1).max(longest);
}

function seen(text: string): string {
  return VISIBLE.test(text) ? text.replace(TURNING, '') : '';
}
