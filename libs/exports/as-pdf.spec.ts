import { beforeAll, describe, expect, it } from '@jest/globals';
import * as mupdf from 'mupdf';
import { aBlueprint, aLine, anAbout } from '../../test/support/builders/document.js';
import { asPdf } from './as-pdf.js';
import { blueprintDocument } from './blueprint.document.js';
import { type Block, type ExportDocument } from './document.js';
import { timelineDocument } from './timeline.document.js';

interface Read {
  pdf: mupdf.PDFDocument;
  root: mupdf.PDFObject;
  /** The text of each page, its lines one after another. */
  pages: string[];
}

async function read(document: ExportDocument): Promise<Read> {
  const pdf = new mupdf.PDFDocument(await asPdf(document));
  const pages = Array.from({ length: pdf.countPages() }, (_, page) =>
    pdf.loadPage(page).toStructuredText('dehyphenate=no').asText().replace(/\s+/gu, ' '),
  );
  return { pdf, root: pdf.getTrailer().get('Root'), pages };
}

/** The types of all parts of a document, in the order in which they are read out. */
function partsIn(part: mupdf.PDFObject): string[] {
  const parts: string[] = [];
  const visit = (kid: mupdf.PDFObject) => {
    if (kid.isArray()) kid.forEach(visit);
    else if (kid.isDictionary() && kid.get('S').isName()) parts.push(kid.get('S').asName(), ...partsIn(kid));
  };
  visit(part.get('K'));
  return parts;
}

const withBlocks = (...blocks: Block[]): ExportDocument => ({
  title: 'Een document',
  language: 'nl',
  meta: [],
  sections: [{ heading: 'Een kop', blocks }],
});
const numbers = Array.from({ length: 60 }, (_, place) => place + 1);

describe('a timeline of many pages', () => {
  const lines = numbers.map((seq) => aLine(seq, { recorded: 'ingevoerd op 7 juni 2026' }));
  const document = timelineDocument({ ...anAbout(), lines });
  let told: Read;
  beforeAll(async () => {
    told = await read(document);
  });

  it('is tagged, in its language, with its title in the bar of the window', () => {
    const { pdf, root } = told;
    expect(root.get('MarkInfo', 'Marked').asBoolean()).toBe(true);
    expect(root.get('Lang').asString()).toBe('nl');
    expect(root.get('ViewerPreferences', 'DisplayDocTitle').asBoolean()).toBe(true);
    expect(pdf.getMetaData('info:Title')).toBe('Tijdlijn: Stigma bespreekbaar maken');
    expect(root.get('Metadata').readStream().asString()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('is read out as headings, paragraphs and one table with a head', () => {
    const [first, ...parts] = partsIn(told.root.get('StructTreeRoot'));
    expect(first).toBe('Document');
    expect(parts.slice(0, 8)).toEqual(['H1', 'P', 'P', 'P', 'Sect', 'H2', 'Table', 'THead']);
    expect(parts.filter((part) => part === 'TH')).toHaveLength(2);
    expect(parts.filter((part) => part === 'TR')).toHaveLength(1 + lines.length);
    expect(parts.filter((part) => part === 'TD')).toHaveLength(2 * lines.length);
  });

  it('has a bookmark for the whole and for each part', () => {
    const [whole, ...more] = told.pdf.loadOutline() ?? [];
    expect(more).toEqual([]);
    expect(whole?.title).toBe(document.title);
    expect(whole?.down?.map(({ title, page }) => [title, page])).toEqual([['Januari 2026', 0]]);
  });

  it('holds every text', () => {
    const all = told.pages.join(' ');
    for (const { label, text } of document.meta) for (const words of [label, text]) expect(all).toContain(words);
    for (const { sentence } of lines) expect(all).toContain(sentence);
    expect(all.match(/ingevoerd op 7 juni 2026/g)).toHaveLength(lines.length);
  });

  it('cuts no row, and repeats its head and the number of the page', () => {
    expect(told.pages.length).toBeGreaterThan(2);
    for (const { seq, sentence } of lines) {
      expect([seq, told.pages.filter((page) => page.includes(sentence))]).toEqual([seq, [expect.any(String)]]);
    }
    told.pages.forEach((page, place) => {
      expect(page).toContain('Wanneer');
      expect(page).toContain('Wat er gebeurde');
      expect(page).toContain(`Pagina ${place + 1} van ${told.pages.length}`);
    });
  });

  it('brings its fonts along', () => {
    const fonts: [string, boolean][] = [];
    told.pdf
      .findPage(0)
      .get('Resources', 'Font')
      .forEach((font) => {
        const descriptor = font.get('DescendantFonts', 0, 'FontDescriptor');
        fonts.push([descriptor.get('FontName').asName(), descriptor.get('FontFile2').isStream()]);
      });
    expect(fonts).toEqual([
      [expect.stringMatching(/Roboto/), true],
      [expect.stringMatching(/Roboto/), true],
    ]);
  });
});

describe('a blueprint', () => {
  it('fits on two pages in its standard form', async () => {
    const { pages } = await read(blueprintDocument({ ...anAbout(), ...aBlueprint() }));
    expect(pages.length).toBeLessThanOrEqual(2);
    const all = pages.join(' ');
    for (const words of ['Zo begin je', 'Plan een startbijeenkomst van een uur.', 'Hielp bij Dimence en GGnet']) {
      expect(all).toContain(words);
    }
  });
});

describe('a PDF', () => {
  it('shows the signs of Dutch, and tells those that its font lacks', async () => {
    const { pages } = await read(withBlocks({ kind: 'paragraph', text: '„Coördinatie” – één idee → 🙂 “ok”' }));
    expect(pages[0]).toContain('„Coördinatie” – één idee → 🙂 “ok”');
  });

  it('breaks a word only where it is wider than its column, and loses nothing of it', async () => {
    const word = 'ervaringsdeskundigheidsvertegenwoordiging'.repeat(8);
    const { pages } = await read(withBlocks({ kind: 'paragraph', text: `Zie ${word} verder.` }));
    expect(pages.join('').replace(/\s/g, '')).toContain(`Zie${word}verder.`);
  });

  it('never leaves a heading alone at the end of a page', async () => {
    const sections = numbers.map((n) => ({
      heading: `Kop ${n}.`,
      blocks: [{ kind: 'paragraph' as const, text: `Tekst ${n}.` }],
    }));
    const { pages } = await read({ ...withBlocks(), sections });
    for (const page of pages) expect(page.match(/Kop \d+\./g)).toHaveLength(page.match(/Tekst \d+\./g)?.length ?? 0);
  });

  it('goes on with a row that is higher than a page, beneath a repeated head', async () => {
    const text = numbers.map((n) => `Alinea ${n} van een heel lange tekst.`).join('\n');
    const rows = [[{ text }, { text: 'kort' }]];
    const { pages, root } = await read(withBlocks({ kind: 'table', head: ['Links', 'Rechts'], shares: [1, 1], rows }));
    for (const page of pages) expect(page).toContain('Links');
    for (const n of numbers) expect(pages.join(' ')).toContain(`Alinea ${n} van`);
    expect(partsIn(root).filter((part) => part === 'TR')).toEqual([]);
    expect(partsIn(root.get('StructTreeRoot')).filter((part) => part === 'TR')).toHaveLength(2);
  });

  it('reads out a list as a list, with a label for each dot', async () => {
    const { root } = await read(withBlocks({ kind: 'list', items: ['een', 'twee'] }));
    expect(partsIn(root.get('StructTreeRoot')).slice(-9)).toEqual([
      'L',
      ...['LI', 'Lbl', 'LBody', 'P', 'LI', 'Lbl', 'LBody', 'P'],
    ]);
  });

  it('has a title that XML can hold', async () => {
    const { pdf, root } = await read({ ...withBlocks(), title: 'Hulp & <nood>' });
    expect(pdf.getMetaData('info:Title')).toBe('Hulp + ‹nood›');
    expect(root.get('Metadata').readStream().asString()).not.toMatch(/&|<nood/);
  });
});
