import { StreamableFile } from '@nestjs/common';
import { type ExportDocument } from '../../../libs/exports/document.js';
import { attachmentNamed, fileNameOf } from '../../../libs/exports/file-name.js';

/** What each format is to a browser, and to whoever looks at the file. */
export const formats = {
  word: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  pdf: { type: 'application/pdf', extension: 'pdf' },
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv' },
  json: { type: 'application/json; charset=utf-8', extension: 'json' },
} as const;

/** A format that something can be taken along in. */
export type Format = keyof typeof formats;

/** Bytes as a file to save, under a name that says what it is. */
export function fileOf(bytes: Buffer, format: Format, title: string): StreamableFile {
  const { type, extension } = formats[format];
  return new StreamableFile(bytes, { type, disposition: attachmentNamed(fileNameOf(title, extension)) });
}

/** A document as Word or PDF. What writes them is read when the first is asked for: it is much, and asked for seldom. */
export async function written(document: ExportDocument, format: 'word' | 'pdf'): Promise<Buffer> {
  if (format === 'word') return (await import('../../../libs/exports/as-word.js')).asWord(document);
  return (await import('../../../libs/exports/as-pdf.js')).asPdf(document);
}

/** What the API shows, as JSON that can be read. */
export function asJson(shown: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(shown, null, 2)}\n`);
}
