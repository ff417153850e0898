import { type Pdf } from './fonts.js';

/** A part of what a screen reader finds its way by: a heading, a paragraph, a list, a table, a cell. */
export type Part = ReturnType<Pdf['struct']>;

/** What is said of a part: of which cells a head is the head. (The library takes it; its types know the rest alone.) */
interface Said {
  scope?: 'Column';
  title?: string;
}

/** A new part at the end of another. */
export function partOf(doc: Pdf, parent: Part, type: string, said: Said = {}): Part {
  const part = doc.struct(type, said);
  parent.add(part);
  return part;
}

/** Draws what belongs to a part. A part may be drawn in pieces, also on several pages. */
export function drawPart(doc: Pdf, part: Part, draw: () => void): void {
  const content = doc.markStructureContent('P');
  draw();
  doc.endMarkedContent();
  part.add(content);
}

/** Draws what is for the eye alone, and is not read out: rules, repeated heads, the foot of a page. */
export function drawAside(doc: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}
