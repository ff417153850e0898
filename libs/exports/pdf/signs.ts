import { type Size } from '../look.js';
import { fonts, type Pdf } from './fonts.js';

/** A piece of a line: letters, or a sign that the font lacks. */
export interface Piece {
  width(doc: Pdf, size: Size): number;
  draw(doc: Pdf, at: { x: number; y: number; size: Size; colour: string }): void;
}

const segmenter = new Intl.Segmenter();

/** What people see as one sign each, though it may be made of several. */
export function graphemesIn(text: string): Iterable<{ segment: string; index: number }> {
  return segmenter.segment(text);
}

/** The pieces of a line. What the font lacks is drawn, and told to whoever listens or copies by its own sign. */
export function piecesOf(line: string): Piece[] {
  if (isKnown(line)) return [letters(line)];
  const pieces: { text: string; known: boolean }[] = [];
  for (const { segment } of graphemesIn(line)) {
    const known = isKnown(segment);
    const last = pieces.at(-1);
    if (known && last?.known) last.text += segment;
    else pieces.push({ text: segment, known });
  }
  return pieces.map(({ text, known }) => (known ? letters(text) : drawn(text)));
}

function isKnown(text: string): boolean {
  const { has } = fonts();
  for (const sign of text) if (!has(sign.codePointAt(0) ?? 0)) return false;
  return true;
}

/** How wide a line is, in points. */
export function widthOf(doc: Pdf, line: string, size: Size): number {
  return piecesOf(line).reduce((sum, piece) => sum + piece.width(doc, size), 0);
}

function letters(text: string): Piece {
  return {
    width: (doc) => doc.widthOfString(text),
    draw: (doc, { x, y }) => doc.text(text, x, y, { lineBreak: false }),
  };
}

const TURNS: Partial<Record<string, number>> = { '→': 0, '↓': 90, '←': 180, '↑': 270 };

/** An arrow is an arrow; any other sign that the font lacks is a small empty box. */
function drawn(sign: string): Piece {
  const turn = TURNS[sign];
  return {
    width: (_, { letters: size }) => size * (turn === undefined ? 0.8 : 0.95),
    draw(doc, { x, y, size: { letters: size }, colour }) {
      doc.markContent('Span', { actual: sign }).save();
      doc.lineWidth(size * 0.08).strokeColor(colour);
      if (turn === undefined) doc.rect(x + size * 0.1, y + size * 0.35, size * 0.6, size * 0.6).stroke();
      else arrow(doc, { x: x + size * 0.48, y: y + size * 0.66, size, turn });
      // A space gives what is told a place among the letters; without one, readers leave it out.
      doc.restore().text(' ', x, y, { lineBreak: false }).endMarkedContent();
    },
  };
}

function arrow(doc: Pdf, { x, y, size, turn }: { x: number; y: number; size: number; turn: number }): void {
  const [half, head] = [size * 0.37, size * 0.2];
  doc.translate(x, y).rotate(turn);
  doc.moveTo(-half, 0).lineTo(half, 0).stroke();
  doc
    .moveTo(half - head, -head)
    .lineTo(half, 0)
    .lineTo(half - head, head)
    .stroke();
}
