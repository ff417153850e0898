import { paper } from '../look.js';
import { type Pdf } from './fonts.js';

/** A strip of a page that is never cut: a line, a row of a table, a heading. */
export interface Strip {
  height: number;
  /** The space above it, which the top of a page does not need. */
  above: number;
  draw(y: number): void;
  /** Whether the next strip has to stand on the same page. */
  keepWithNext: boolean;
  /** What is repeated above it where it begins a page: the head of its table. */
  head?: Pick<Strip, 'height' | 'draw'>;
}

const END = paper.height - paper.bottom;

/** How high a strip can be: a page, less the head of a table. */
export const TALLEST = END - paper.top - 40;

/** Puts strips on pages, one below the other, and what belongs together on one page. */
export function flow(doc: Pdf, strips: Strip[]): void {
  let y: number = paper.top;
  for (const group of groupsOf(strips)) {
    const [first] = group;
    if (y > paper.top && first && y + heightOf(group) > END) {
      doc.addPage();
      y = paper.top;
      if (first.head) {
        first.head.draw(y);
        y += first.head.height;
      }
    }
    for (const strip of group) {
      if (y > paper.top) y += strip.above;
      strip.draw(y);
      y += strip.height;
    }
  }
}

/** Strips that stand on one page; what would not fit on any page is left apart. */
function groupsOf(strips: Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  let group: Strip[] = [];
  for (const strip of strips) {
    if (heightOf([...group, strip]) > TALLEST && group.length > 0) {
      groups.push(group);
      group = [];
    }
    group.push(strip);
    if (strip.keepWithNext) continue;
    groups.push(group);
    group = [];
  }
  return [...groups, group];
}

function heightOf(strips: Strip[]): number {
  return strips.reduce((sum, { above, height }) => sum + above + height, 0);
}
