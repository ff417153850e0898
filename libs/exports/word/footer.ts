import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { exportWords } from '../../messages/words/exports.js';
import { type ExportDocument } from '../document.js';
import { measure } from '../look.js';
import { plain } from '../plain.js';
import { twips } from './styles.js';

/** What stands at the foot of each page: the title, and which page it is. */
export function footerOf({ title, language }: ExportDocument): Footer {
  const [before = '', between = '', after = ''] = exportWords(language).page('\u0000', '\u0000').split('\u0000');
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(measure) }],
        children: [
          new TextRun(shortened(plain(title))),
          new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
        ],
      }),
    ],
  });
}

/** A title that leaves room for the number of the page. */
function shortened(title: string): string {
  return title.length <= 70 ? title : `${title.slice(0, 69).trimEnd()}…`;
}
