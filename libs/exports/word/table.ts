import {
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Cell, type Table } from '../document.js';
import { colours, measure } from '../look.js';
import { paragraphsOf, plain } from '../plain.js';
import { hex, twips } from './styles.js';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: hex(colours.line) };
const strong = { style: BorderStyle.SINGLE, size: 8, color: hex(colours.soft) };

/** A table whose head stands on top of each page it goes on to, and whose rows stay whole. */
export function tableOf({ head, shares, rows }: Table): WordTable {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => twips((measure * share) / all));
  const cell = (children: Paragraph[], column: number, more: { underlined?: true } = {}) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      borders: more.underlined ? { bottom: strong } : {},
      children,
    });
  return new WordTable({
    width: { size: twips(measure), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: twips(4), bottom: twips(5), left: 0, right: twips(14) },
    borders: { top: none, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: head.map((words, column) =>
          cell([new Paragraph({ style: 'ColumnHead', text: plain(words) })], column, { underlined: true }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((each, column) => cell(paragraphsIn(each), column)) }),
      ),
    ],
  });
}

function paragraphsIn({ text, small = [], tone }: Cell): Paragraph[] {
  const paragraphs = [
    ...paragraphsOf(text).map(
      (words) =>
        new Paragraph({
          style: 'Cell',
          children: [new TextRun({ text: words, ...(tone === 'strong' && { style: 'Strong' }) })],
        }),
    ),
    ...small.flatMap(paragraphsOf).map((words) => new Paragraph({ style: 'Small', text: words })),
  ];
  // A cell without any paragraph is a file that Word refuses.
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: 'Cell' })];
}
