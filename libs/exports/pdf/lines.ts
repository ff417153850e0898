import { paragraphsOf } from '../plain.js';
import { type Size } from '../look.js';
import { type Face, type Pdf } from './fonts.js';
import { graphemesIn, piecesOf, widthOf } from './signs.js';

/** How a text is set. */
export interface Setting {
  face: Face;
  size: Size;
  colour: string;
}

/**
 * The paragraphs of a text as the lines of a column: broken at spaces and hyphens, and a word only where it is wider
 * than the column. A line keeps the space at its end, so that whoever listens hears two words.
 */
export function linesOf(doc: Pdf, text: string, set: Setting & { width: number }): string[][] {
  doc.font(set.face).fontSize(set.size.letters);
  return paragraphsOf(text).map((paragraph) => broken(doc, paragraph, set));
}

function broken(doc: Pdf, paragraph: string, set: Setting & { width: number }): string[] {
  const widthIn = (words: string) => widthOf(doc, words, set.size);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const part of paragraph.split(/(?<=[\s\u200b])|(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])/u)) {
    let rest = part;
    if (line !== '' && taken + widthIn(rest.trimEnd()) > set.width) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    while (widthIn(rest.trimEnd()) > set.width) {
      const most = longestThatFits(rest, (start) => widthIn(start) <= set.width);
      lines.push(rest.slice(0, most));
      rest = rest.slice(most);
    }
    line += rest;
    taken += widthIn(rest);
  }
  return [...lines, line];
}

function longestThatFits(word: string, fits: (start: string) => boolean): number {
  let most = 0;
  for (const { segment, index } of graphemesIn(word)) {
    if (most > 0 && !fits(word.slice(0, index + segment.length))) break;
    most = index + segment.length;
  }
  return most;
}

/** Draws a line of a text with its top at a place. */
export function drawLine(doc: Pdf, line: string, at: Setting & { x: number; y: number }): void {
  const { face, size, colour, y } = at;
  doc.font(face).fontSize(size.letters).fillColor(colour);
  const top = y + (size.line - doc.currentLineHeight()) / 2;
  let { x } = at;
  for (const piece of piecesOf(line)) {
    piece.draw(doc, { x, y: top, size, colour });
    x += piece.width(doc, size);
  }
}
