import { beforeAll, describe, expect, it } from '@jest/globals';
import { aLine, anAbout } from '../../test/support/builders/document.js';
import { unzip } from '../../test/support/unzip.js';
import { asWord } from './as-word.js';
import { type Block, type ExportDocument } from './document.js';
import { timelineDocument } from './timeline.document.js';

const partsOf = async (document: ExportDocument) => unzip(await asWord(document));
const bodyOf = async (...blocks: Block[]): Promise<string> => {
  const sections = [{ heading: 'Kop', blocks }];
  const parts = await partsOf({ title: 'T', language: 'nl', meta: [], sections });
  return parts.get('word/document.xml') ?? '';
};
const textIn = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);

describe('a timeline in Word', () => {
  const lines = [aLine(1), aLine(2, { recorded: 'ingevoerd op 7 juni 2026' })];
  const document = timelineDocument({ ...anAbout(), lines });
  let parts: Map<string, string>;
  let body: string;
  beforeAll(async () => {
    parts = await partsOf(document);
    body = parts.get('word/document.xml') ?? '';
  });

  it('has headings that one can find one’s way by', () => {
    const styled = [...body.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<\/w:p>/g)];
    expect(styled.map(([paragraph, style]) => [style, ...textIn(paragraph)])).toEqual([
      ['Heading1', 'Tijdlijn: Stigma bespreekbaar maken'],
      ['Heading2', 'Januari 2026'],
    ]);
    expect(parts.get('word/styles.xml')).toMatch(/w:styleId="Heading1"[^>]*><w:name w:val="heading 1"/i);
  });

  it('is in its own language, so that spelling is checked in it', async () => {
    const dutch = parts.get('word/styles.xml') ?? '';
    expect(dutch).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="nl-NL"/s);
    const english = await partsOf(timelineDocument({ ...anAbout({ language: 'en' }), lines }));
    expect(english.get('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="en-GB"/s);
    expect(parts.get('word/settings.xml')).toContain('<w:autoHyphenation');
  });

  it('tells its title among its properties', () => {
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Tijdlijn: Stigma bespreekbaar maken</dc:title>');
  });

  it('repeats the head of its table, and cuts no row', () => {
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => [row.includes('<w:cantSplit/>'), row.includes('<w:tblHeader/>')])).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
    expect(body).toMatch(/<w:tblLook [^>]*w:firstRow="(1|true)"/);
  });

  it('holds every text, and the number of each page', () => {
    const texts = textIn(body);
    for (const { label, text } of document.meta) expect(texts).toEqual(expect.arrayContaining([label, text]));
    for (const { sentence } of lines) expect(texts).toContain(sentence);
    expect(texts).toContain('ingevoerd op 7 juni 2026');
    const footer = [...parts].find(([name]) => name.includes('footer') && !name.endsWith('.rels'))?.[1];
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
  });
});

describe('a document in Word', () => {
  it('makes a paragraph of each line that somebody typed', async () => {
    expect(textIn(await bodyOf({ kind: 'paragraph', text: 'een\r\ntwee\n\ndrie' }))).toEqual([
      'T',
      'Kop',
      'een',
      'twee',
      'drie',
    ]);
  });

  it('has real lists, and labels before their texts', async () => {
    const body = await bodyOf(
      { kind: 'list', items: ['een', 'twee'] },
      { kind: 'labelled', items: [{ label: 'als', text: 'elk overleg\nzo begint' }] },
    );
    expect(body.match(/<w:numPr>/g)).toHaveLength(2);
    expect(textIn(body).slice(-3)).toEqual(['als', 'elk overleg', 'zo begint']);
  });

  it('opens, whatever somebody typed', async () => {
    const body = await bodyOf({ kind: 'paragraph', text: 'a\u0000\u0008b \ud800 & <w:p> \uffff c' });
    expect(textIn(body).at(-1)).toBe('ab &amp; &lt;w:p&gt; c');
  });

  it('has something in every cell, as Word demands', async () => {
    const body = await bodyOf({ kind: 'table', head: ['A'], shares: [1], rows: [[{ text: ' ' }]] });
    expect(body.match(/<w:tc>.*?<\/w:tc>/gs)?.every((cell) => cell.includes('<w:p>'))).toBe(true);
  });
});
