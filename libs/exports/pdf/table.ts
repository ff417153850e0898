import { type Cell, type Table } from '../document.js';
import { colours, measure, paper, sizes } from '../look.js';
import { TALLEST, type Strip } from './flow.js';
import { type Pdf } from './fonts.js';
import { drawLine, linesOf, type Setting } from './lines.js';
import { drawAside, drawPart, partOf, type Part } from './structure.js';

/** The space above and below what stands in a row, and between two columns. */
const [ABOVE, BELOW, BETWEEN] = [5, 6, 14];

/** The room that a heading and the head of a table take. */
const HEADING = 110;

/** How many lines of a row that is higher than a page stay together. */
const AT_A_TIME = 8;

const settings = {
  head: { face: 'strong', size: sizes.small, colour: colours.soft },
  text: { face: 'text', size: sizes.text, colour: colours.ink },
  strong: { face: 'strong', size: sizes.text, colour: colours.ink },
  small: { face: 'text', size: sizes.small, colour: colours.soft },
} as const satisfies Record<string, Setting>;

interface Column {
  x: number;
  width: number;
}

/** A line in a cell, and the part that it belongs to. */
interface CellLine {
  line: string;
  set: Setting;
  part: Part;
}

/** A table as strips of a row each; on a further page its head is shown again, and read out once. */
export function tableStrips(doc: Pdf, parent: Part, { head, shares, rows }: Table): Strip[] {
  const columns = columnsOf(shares);
  const table = partOf(doc, parent, 'Table');
  const headRow = partOf(doc, partOf(doc, table, 'THead'), 'TR');
  const heads = head.map((words, place) => {
    const part = partOf(doc, headRow, 'TH', { scope: 'Column' });
    return cellLines(doc, { text: words }, { column: columns[place], text: settings.head, part });
  });
  const height = heightOf(heads);
  const body = partOf(doc, table, 'TBody');
  const repeated = {
    height,
    draw: (y: number) => {
      drawAside(doc, 'Pagination', () => {
        drawCells(doc, heads, {
          columns,
          y: y + ABOVE,
          draw: (_, line) => {
            line();
          },
        });
      });
      rule(doc, y + height, { colour: colours.soft, thick: 0.8 });
    },
  };
  const first: Strip = {
    height,
    above: 0,
    keepWithNext: true,
    draw(y) {
      drawCells(doc, heads, {
        columns,
        y: y + ABOVE,
        draw: (part, line) => {
          drawPart(doc, part, line);
        },
      });
      rule(doc, y + height, { colour: colours.soft, thick: 0.8 });
    },
  };
  return [first, ...rows.flatMap((row) => rowStrips(doc, row, { columns, body, head: repeated }))];
}

function columnsOf(shares: number[]): Column[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, place) => ({
    x: paper.side + (measure * shares.slice(0, place).reduce((sum, each) => sum + each, 0)) / all,
    width: (measure * share) / all - (place < shares.length - 1 ? BETWEEN : 0),
  }));
}

/** A row is one strip, unless it is higher than a page. */
function rowStrips(
  doc: Pdf,
  row: Cell[],
  { columns, body, head }: { columns: Column[]; body: Part; head: Pick<Strip, 'height' | 'draw'> },
): Strip[] {
  const part = partOf(doc, body, 'TR');
  const cells = row.map((cell, place) =>
    cellLines(doc, cell, {
      column: columns[place],
      text: cell.tone === 'strong' ? settings.strong : settings.text,
      part: partOf(doc, part, 'TD'),
    }),
  );
  const slices = slicesOf(cells);
  return slices.map((slice, place) => {
    const [above, below] = [place === 0 ? ABOVE : 0, place === slices.length - 1 ? BELOW : 0];
    const height = above + linesHeight(slice) + below;
    return {
      height,
      above: 0,
      keepWithNext: false,
      // What goes on with a row keeps its distance from the head above it.
      head: { ...head, height: head.height + (place === 0 ? 0 : ABOVE) },
      draw(y) {
        drawCells(doc, slice, {
          columns,
          y: y + above,
          draw: (each, line) => {
            drawPart(doc, each, line);
          },
        });
        if (below > 0) rule(doc, y + height, { colour: colours.line, thick: 0.6 });
      },
    };
  });
}

function cellLines(
  doc: Pdf,
  { text, small = [] }: Cell,
  cell: { column: Column | undefined; text: Setting; part: Part },
): CellLine[] {
  const width = cell.column?.width ?? 0;
  const of = (words: string, set: Setting) =>
    linesOf(doc, words, { ...set, width }).flatMap((lines) => {
      const part = partOf(doc, cell.part, 'P');
      return lines.map((line) => ({ line, set, part }));
    });
  return [...of(text, cell.text), ...small.flatMap((words) => of(words, settings.small))];
}

/** The same cells; those that would not fit on a page beneath their heading come a few lines at a time. */
function slicesOf(cells: CellLine[][]): CellLine[][][] {
  if (heightOf(cells) <= TALLEST - HEADING) return [cells];
  const count = Math.max(...cells.map(({ length }) => Math.ceil(length / AT_A_TIME)));
  return Array.from({ length: count }, (_, slice) =>
    cells.map((lines) => lines.slice(slice * AT_A_TIME, (slice + 1) * AT_A_TIME)),
  );
}

function linesHeight(cells: CellLine[][]): number {
  return Math.max(0, ...cells.map((lines) => lines.reduce((sum, { set }) => sum + set.size.line, 0)));
}

function heightOf(cells: CellLine[][]): number {
  return ABOVE + linesHeight(cells) + BELOW;
}

function drawCells(
  doc: Pdf,
  cells: CellLine[][],
  at: { columns: Column[]; y: number; draw: (part: Part, line: () => void) => void },
): void {
  cells.forEach((lines, place) => {
    const x = at.columns[place]?.x ?? paper.side;
    let { y } = at;
    for (const { line, set, part } of lines) {
      const top = y;
      at.draw(part, () => {
        drawLine(doc, line, { ...set, x, y: top });
      });
      y += set.size.line;
    }
  });
}

function rule(doc: Pdf, y: number, { colour, thick }: { colour: string; thick: number }): void {
  drawAside(doc, 'Layout', () => {
    doc
      .moveTo(paper.side, y)
      .lineTo(paper.side + measure, y)
      .lineWidth(thick)
      .strokeColor(colour)
      .stroke();
  });
}
