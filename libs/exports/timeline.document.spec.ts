import { describe, expect, it } from '@jest/globals';
import { aLine, anAbout } from '../../test/support/builders/document.js';
import { type ExportDocument } from './document.js';
import { timelineDocument, type TimelineLine } from './timeline.document.js';

const inMonth = (seq: number, value: string) =>
  aLine(seq, { at: { happened: { precision: 'month', value }, recorded: '2026-06-01T09:00:00.000Z' } });
const documentOf = (lines: TimelineLine[], more: object = {}) => timelineDocument({ ...anAbout(), lines, ...more });
const headings = ({ sections }: ExportDocument) => sections.map(({ heading }) => heading);
const rowsOf = ({ sections }: ExportDocument) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));

describe('a timeline as a document', () => {
  it('says what it is about, when it was made, and as of when it is told', () => {
    const { title, meta } = documentOf([], { asItWasOn: '1 oktober 2026' });
    expect(title).toBe('Tijdlijn: Stigma bespreekbaar maken');
    expect(meta).toEqual([
      { label: 'Programma', text: 'In de ggz' },
      { label: 'Werkpakket', text: 'Zorgverlening' },
      { label: 'Stand', text: 'zoals het was op 1 oktober 2026' },
      { label: 'Gemaakt op', text: '23 november 2026' },
    ]);
  });

  it('goes by phase where phases are known', () => {
    const lines = ['hypothese', 'hypothese', 'experiment'].map((phase, seq) => aLine(seq, { phase }));
    expect(headings(documentOf(lines))).toEqual(['Hypothese', 'Experiment']);
  });

  it('goes by month where they are not, and by season where no more is known', () => {
    const season = {
      happened: { precision: 'season', value: '2025-winter' },
      recorded: '2026-06-01T09:00:00.000Z',
    } as const;
    const lines = [aLine(1, { at: season }), inMonth(2, '2026-03'), inMonth(3, '2026-03'), inMonth(4, '2027-03')];
    expect(headings(documentOf(lines))).toEqual(['Winter 2025–2026', 'Maart 2026', 'Maart 2027']);
  });

  it('counts the last hour of a month by the clock of the programme', () => {
    const happened = { precision: 'instant', value: '2026-03-31T22:30:00.000Z' } as const;
    const line = aLine(1, { at: { happened, recorded: happened.value } });
    expect(headings(documentOf([line]))).toEqual(['April 2026']);
    expect(headings(documentOf([line], { timeZone: 'UTC', language: 'en' }))).toEqual(['March 2026']);
  });

  it('keeps the order of its lines, also where a month comes back', () => {
    const lines = [inMonth(1, '2026-04'), inMonth(2, '2026-03'), inMonth(3, '2026-04')];
    const document = documentOf(lines);
    expect(headings(document)).toEqual(['April 2026', 'Maart 2026', 'April 2026']);
    expect(rowsOf(document).map(([, what]) => what?.text)).toEqual(lines.map(({ sentence }) => sentence));
  });

  it('says beneath the day when a line was entered later', () => {
    const document = documentOf([aLine(1), aLine(2, { recorded: 'ingevoerd op 7 juni 2026' })]);
    expect(rowsOf(document).map(([when]) => when)).toEqual([
      { text: '5 januari 2026' },
      { text: '5 januari 2026', small: ['ingevoerd op 7 juni 2026'] },
    ]);
  });

  it('says so when nothing has happened yet, or the title was removed', () => {
    const { title, sections } = documentOf([], { title: null });
    expect(title).toBe('Tijdlijn: zonder titel');
    expect(sections.flatMap(({ blocks }) => blocks)).toEqual([
      { kind: 'paragraph', text: 'Hier is nog niets gebeurd.' },
    ]);
  });
});
