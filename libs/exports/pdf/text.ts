import { paper, type Size } from '../look.js';
import { type Pdf } from './fonts.js';
import { type Strip } from './flow.js';
import { drawLine, linesOf, type Setting } from './lines.js';
import { drawPart, partOf, type Part } from './structure.js';

/** Where a text stands among the others. */
export interface Place {
  /** From the left edge of the text, in points. */
  indent: number;
  width: number;
  above: number;
}

/**
 * A text as strips of a line each, one part per paragraph. No page begins with the last line of a paragraph or ends with
 * its first.
 */
export function textStrips(doc: Pdf, parent: Part, text: string, set: Setting & Place & { type?: string }): Strip[] {
  return linesOf(doc, text, set).flatMap((lines) => {
    const part = partOf(doc, parent, set.type ?? 'P');
    return lines.map((line, place) => ({
      height: set.size.line,
      above: place === 0 ? set.above : 0,
      keepWithNext: place < lines.length - 1 && (place === 0 || place === lines.length - 2),
      draw(y) {
        drawPart(doc, part, () => {
          drawLine(doc, line, { ...set, x: paper.side + set.indent, y });
        });
      },
    }));
  });
}

/** A text beside a smaller one that names it: both begin at the same height and are never apart. */
export function labelledStrip(
  doc: Pdf,
  parent: Part,
  texts: { label: string; text: string },
  set: { label: Setting; text: Setting; at: number; width: number; above: number },
): Strip {
  const part = partOf(doc, parent, 'P');
  const label = linesOf(doc, texts.label, { ...set.label, width: set.at - 12 }).flat();
  const text = linesOf(doc, texts.text, { ...set.text, width: set.width - set.at }).flat();
  return {
    height: Math.max(label.length * set.label.size.line, text.length * set.text.size.line),
    above: set.above,
    keepWithNext: false,
    draw(y) {
      drawPart(doc, part, () => {
        const spaced = label.map((line, place) => (place === label.length - 1 ? `${line} ` : line));
        drawLines(doc, spaced, { ...set.label, x: paper.side, y });
        drawLines(doc, text, { ...set.text, x: paper.side + set.at, y });
      });
    },
  };
}

/** Draws lines below each other. */
export function drawLines(doc: Pdf, lines: string[], at: Setting & { x: number; y: number; size: Size }): void {
  lines.forEach((line, place) => {
    drawLine(doc, line, { ...at, y: at.y + place * at.size.line });
  });
}
