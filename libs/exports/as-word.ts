import { Document, Packer, Paragraph, Tab, TextRun, type Table } from 'docx';
import { type Block, type ExportDocument, type Labelled } from './document.js';
import { paragraphsOf, plain } from './plain.js';
import { footerOf } from './word/footer.js';
import { listNumbering, pageOf, stylesFor } from './word/styles.js';
import { tableOf } from './word/table.js';

/**
 * A document as Word opens it: with heading styles to find one's way by, in its own language so that spelling and
 * hyphenation are right, and with tables whose head is repeated.
 */
export function asWord(document: ExportDocument): Promise<Buffer> {
  const { title, language, meta, sections } = document;
  return Packer.toBuffer(
    new Document({
      title: plain(title),
      creator: 'Leerlus',
      lastModifiedBy: 'Leerlus',
      description: meta.map(({ label, text }) => `${label}: ${plain(text)}`).join('\n'),
      styles: stylesFor(language),
      numbering: listNumbering,
      hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
      sections: [
        {
          properties: { page: pageOf() },
          footers: { default: footerOf(document) },
          children: [
            new Paragraph({ style: 'Heading1', children: [new TextRun(plain(title))] }),
            ...meta.map((line) => labelled(line, 'Meta')),
            ...sections.flatMap(({ heading, blocks }) => [
              new Paragraph({ style: 'Heading2', children: [new TextRun(plain(heading))] }),
              ...blocks.flatMap(blockOf),
            ]),
          ],
        },
      ],
    }),
  );
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphsOf(block.text).map(
        (text) => new Paragraph({ style: block.tone === 'soft' ? 'Soft' : 'BodyText', children: [new TextRun(text)] }),
      );
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ style: 'BodyText', numbering: { reference: 'list', level: 0 }, text: plain(item) }),
      );
    case 'labelled':
      return block.items.map((line) => labelled(line, 'Labelled'));
    case 'table':
      return [tableOf(block)];
  }
}

/** A label, and its text from where all texts begin. */
function labelled({ label, text }: Labelled, style: string): Paragraph {
  const [first = '', ...more] = paragraphsOf(text);
  return new Paragraph({
    style,
    children: [
      new TextRun({ text: plain(label), style: 'Label' }),
      new TextRun({ children: [new Tab(), first] }),
      ...more.map((line) => new TextRun({ text: line, break: 1 })),
    ],
  });
}
