/** The most octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** Every way to end a line that somebody may have typed or pasted. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Signs that no calendar can hold: control characters, and halves of a pair. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Surrogate}/gu;

/** A line of a calendar file, folded; its name, parameters and value have to be what such a line can hold. */
export function contentLine(nameAndParameters: string, value: string): string {
  return folded(`${nameAndParameters}:${value}`);
}

/** A text as the value of a line: whatever is in it stays one text (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return fit(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A text as somebody who reads the file gets it back: each end of a line is one, and unfit signs are gone. */
export function fit(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNFIT, '');
}

/** A name as the value of a parameter, quoted: on one line, with single quotation marks (RFC 5545, 3.2). */
export function quotedParameter(text: string): string {
  return `"${fit(text).replaceAll('"', "'").replace(/\s+/gu, ' ').trim()}"`;
}

function folded(line: string): string {
  const lines: string[] = [];
  let [from, place, octets] = [0, 0, 0];
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets + size > LONGEST) {
      lines.push(line.slice(from, place));
      [from, octets] = [place, 1]; // the space that a continued line begins with
    }
    place += sign.length;
    octets += size;
  }
  return `${[...lines, line.slice(from)].join('\r\n ')}\r\n`;
}

/** How many octets a sign takes in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
