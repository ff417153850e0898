import { describe, expect, it } from '@jest/globals';
import { aLine } from '../../test/support/builders/document.js';
import { asCsv } from './as-csv.js';
import { timelineRows } from './timeline.rows.js';

const cell = (text: string) =>
  asCsv([[text]])
    .toString('utf8')
    .slice(1, -2);

describe('a table for a spreadsheet', () => {
  it('opens in a Dutch Excel: marked as UTF-8, with semicolons and the line ends of Windows', () => {
    const bytes = asCsv([
      ['Nr.', 'Wat'],
      [1, 'Coördinator – „ja”'],
    ]);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.subarray(3).toString('utf8')).toBe('Nr.;Wat\r\n1;Coördinator – „ja”\r\n');
  });

  it.each([
    ['a;b', '"a;b"'],
    ['zij zei "ja"', '"zij zei ""ja"""'],
    ['twee\nregels', '"twee\nregels"'],
    ['een, twee', 'een, twee'],
    ['', ''],
  ])('quotes %j only where it has to', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it.each(['=1+1', '+31', '-5 mensen', '@SOM(A1)', '\tx'])('never lets %j become a formula', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  it('quotes what would be a formula as well, where it has to', () => {
    expect(cell('=HYPERLINK("x";"y")')).toBe(`"'=HYPERLINK(""x"";""y"")"`);
  });
});

describe('a timeline for a spreadsheet', () => {
  it('has a row per line, in words and with dates that can be sorted', () => {
    const [head, row] = timelineRows(
      [aLine(7, { sentence: 'Zo ging het.', recorded: 'ingevoerd op 7 juni 2026' })],
      'nl',
    );
    expect(head).toEqual([
      ...['Nr.', 'Wanneer', 'Ingevoerd', 'Wat er gebeurde', 'Soort', 'Gebeurd (datum)', 'Ingevoerd (tijdstip)'],
    ]);
    expect(row).toEqual([
      ...[7, '5 januari 2026', 'ingevoerd op 7 juni 2026', 'Zo ging het.', 'note-added'],
      ...['2026-01-05', '2026-01-05T09:00:00.000Z'],
    ]);
  });
});
