import PDFDocument from 'pdfkit';
import { exportWords } from '../messages/words/exports.js';
import { type ExportDocument } from './document.js';
import { colours, measure, paper, sizes } from './look.js';
import { blockStrips, metaStrips } from './pdf/blocks.js';
import { flow, type Strip } from './pdf/flow.js';
import { registerFonts, type Pdf } from './pdf/fonts.js';
import { drawLine, linesOf } from './pdf/lines.js';
import { widthOf } from './pdf/signs.js';
import { drawAside, partOf, type Part } from './pdf/structure.js';
import { textStrips } from './pdf/text.js';
import { plain } from './plain.js';

/**
 * A document as a PDF that a screen reader can read and that looks the same everywhere: tagged (PDF/UA), with its
 * language, bookmarks, and fonts of its own.
 */
export function asPdf(document: ExportDocument): Promise<Buffer> {
  const doc = begun(document);
  const written = bytesOf(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  flow(doc, stripsOf(doc, root, document));
  footers(doc, document);
  doc.end();
  return written;
}

function begun({ title, language }: ExportDocument): Pdf {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: withoutMarkup(plain(title)), Author: 'Leerlus', Creator: 'Leerlus' },
    size: [paper.width, paper.height],
    margins: { top: paper.top, bottom: 0, left: paper.side, right: paper.side },
    bufferPages: true,
    // No standard font: those are not embedded.
    font: '',
  });
  // The library's own subset `PDF/UA` lists the signs of a font wrongly (ISO 14289-1, 7.21.4.2): so it is claimed here.
  doc.appendXML(
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  );
  registerFonts(doc);
  return doc;
}

/** The library writes the title into XML as it is. */
function withoutMarkup(title: string): string {
  return title.replace(/&/gu, '+').replace(/</gu, '‹').replace(/>/gu, '›');
}

function bytesOf(doc: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    doc.on('error', reject);
  });
}

function stripsOf(doc: Pdf, root: Part, { title, meta, sections }: ExportDocument): Strip[] {
  const chapters = doc.outline.addItem(plain(title), { expanded: true });
  const name = { face: 'strong', size: sizes.title, colour: colours.ink, indent: 0, width: measure, above: 0 } as const;
  return [
    ...together(textStrips(doc, root, plain(title), { ...name, type: 'H1' })),
    underline(doc),
    ...metaStrips(doc, root, meta),
    ...sections.flatMap(({ heading, blocks }) => {
      const part = partOf(doc, root, 'Sect');
      const set = { ...name, size: sizes.heading, colour: colours.accent, above: 20, type: 'H2' };
      const [first, ...more] = together(textStrips(doc, part, plain(heading), set));
      if (!first) return [];
      const marked = {
        ...first,
        draw: (y: number) => {
          chapters.addItem(plain(heading));
          first.draw(y);
        },
      };
      return [marked, ...more, ...blocks.flatMap((block) => blockStrips(doc, part, block))];
    }),
  ];
}

/** A heading stands on one page with what follows it. */
function together(strips: Strip[]): Strip[] {
  return strips.map((strip) => ({ ...strip, keepWithNext: true }));
}

/** The line below the title, in the colour of the product. */
function underline(doc: Pdf): Strip {
  return {
    height: 1.5,
    above: 7,
    keepWithNext: true,
    draw(y) {
      drawAside(doc, 'Layout', () => {
        doc.rect(paper.side, y, measure, 1.5).fill(colours.accent);
      });
    },
  };
}

/** The foot of each page, once it is known how many there are. */
function footers(doc: Pdf, { title, language }: ExportDocument): void {
  const set = { face: 'text', size: sizes.small, colour: colours.soft } as const;
  const y = paper.height - 44;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const number = exportWords(language).page(page + 1, count);
    const [[name = ''] = []] = linesOf(doc, title, { ...set, width: measure - 110 });
    const width = widthOf(doc, number, set.size);
    drawAside(doc, 'Pagination', () => {
      drawLine(doc, name, { ...set, x: paper.side, y });
      drawLine(doc, number, { ...set, x: paper.side + measure - width, y });
    });
  }
}
