import { stringify } from 'csv-stringify/sync';

/**
 * Rows as a table that opens right in a Dutch or English Excel: UTF-8 with its mark, semicolons between cells, Windows'
 * line ends. A text that a spreadsheet would take for a formula gets an apostrophe in front, so that nobody's note can
 * make another's computer do something (CWE-1236).
 */
export function asCsv(rows: (string | number)[][]): Buffer {
  return Buffer.from(
    stringify(rows, {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
      escape_formulas: true,
      quoted_match: /[\r\n]/,
    }),
  );
}
