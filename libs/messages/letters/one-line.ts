/** The most characters of a subject; a longer one is cut after a word. */
const LONGEST = 180;

/** What ends a line or is no sign at all, and marks that turn the direction of all that follows them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * Words on one line, whatever a name or a title brings with it: a subject stays one header, and a name can't begin a
 * paragraph of its own.
 */
export function oneLine(words: string): string {
  return words.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
}

/** How words begin that a mail programme would decode into others. */
const ENCODED = /=\?/gu;

/** A subject line: on one line, short enough to be read as one, and read as it is written. */
export function asSubject(words: string): string {
  const line = oneLine(words).replace(ENCODED, '= ?');
  if (line.length <= LONGEST) return line;
  const cut = firstSigns(line, LONGEST - 1);
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${(atWord.length > LONGEST / 2 ? atWord : cut).replace(/[\s,;:.]+$/u, '')}…`;
}

/** As many signs as fit: one that is made of several, like a family of emoji, is not torn apart. */
function firstSigns(line: string, most: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept;
}
