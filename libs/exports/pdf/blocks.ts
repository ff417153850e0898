import { type Block, type Labelled } from '../document.js';
import { colours, labelWidth, measure, sizes } from '../look.js';
import { plain } from '../plain.js';
import { type Strip } from './flow.js';
import { type Pdf } from './fonts.js';
import { drawLine, type Setting } from './lines.js';
import { drawPart, partOf, type Part } from './structure.js';
import { tableStrips } from './table.js';
import { labelledStrip, textStrips } from './text.js';

const text: Setting = { face: 'text', size: sizes.text, colour: colours.ink };
const soft: Setting = { ...text, colour: colours.soft };
const small: Setting = { ...soft, size: sizes.small };

/** Lines of prose are no longer than one reads with ease. */
const PROSE = Math.min(measure, 430);

/** How far the text of a list stands from its dots. */
const DOT = 14;

/** A block of a section as strips. */
export function blockStrips(doc: Pdf, section: Part, block: Block): Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return textStrips(doc, section, block.text, {
        ...(block.tone === 'soft' ? soft : text),
        indent: 0,
        width: PROSE,
        above: 4,
      });
    case 'list':
      return listStrips(doc, section, block.items);
    case 'labelled':
      return block.items.map((item) =>
        labelledStrip(doc, section, item, { label: soft, text, at: labelWidth, width: measure, above: 4 }),
      );
    case 'table':
      return tableStrips(doc, section, block);
  }
}

/** What stands beneath the title, small. */
export function metaStrips(doc: Pdf, parent: Part, meta: Labelled[]): Strip[] {
  const set = { label: small, text: { ...small, colour: colours.ink }, at: labelWidth, width: measure };
  return meta.map((item, place) => labelledStrip(doc, parent, item, { ...set, above: place === 0 ? 10 : 2 }));
}

function listStrips(doc: Pdf, section: Part, items: string[]): Strip[] {
  const list = partOf(doc, section, 'L');
  return items.flatMap((item) => {
    const entry = partOf(doc, list, 'LI');
    const dot = partOf(doc, entry, 'Lbl');
    const body = partOf(doc, entry, 'LBody');
    const strips = textStrips(doc, body, plain(item), { ...text, indent: DOT, width: PROSE - DOT, above: 3 });
    return strips.map((strip, place) => (place > 0 ? strip : { ...strip, draw: withDot(doc, dot, strip) }));
  });
}

function withDot(doc: Pdf, dot: Part, strip: Strip): Strip['draw'] {
  return (y) => {
    drawPart(doc, dot, () => {
      drawLine(doc, '•', { ...soft, x: doc.page.margins.left, y });
    });
    strip.draw(y);
  };
}
