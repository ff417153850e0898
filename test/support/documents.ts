import * as mupdf from 'mupdf';
import { unzip } from './unzip.js';

/** What somebody reads in a PDF, page after page, with one space wherever there is room. */
export function textOfPdf(pdf: Buffer): string {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf');
  const pages = Array.from({ length: document.countPages() }, (_, page) =>
    document.loadPage(page).toStructuredText('').asText(),
  );
  return pages.join(' ').replace(/\s+/gu, ' ');
}

/** The pieces of text of a Word document, in order. */
export function textsOfWord(docx: Buffer): string[] {
  const written = (unzip(docx).get('word/document.xml') ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
  return [...written].map(([, text = '']) => text);
}

/** The rows of a CSV file as spreadsheets here read it: semicolons between its fields, quotes around those that need them. */
export function rowsOfCsv(csv: Buffer): string[][] {
  const text = csv.toString().replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.some((field) => field !== ''));
}
