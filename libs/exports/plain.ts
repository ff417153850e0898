/**
 * A typed text as paragraphs, without what no document can hold: control characters and halves of a sign would make a
 * file that Word refuses to open.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)
    .map(plain)
    .filter((paragraph) => paragraph !== '');
}

/** A typed text on one line. */
export function plain(text: string): string {
  return text
    .replace(/(?![\s\u0085])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}
