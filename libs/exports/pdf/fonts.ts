import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';
import { codePointsIn } from './code-points.js';

/** A PDF while it is written. */
export type Pdf = InstanceType<typeof PDFDocument>;

/** The faces of the one font that documents are set in. */
export type Face = 'text' | 'strong';

const roboto = (weight: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`pdfmake/fonts/Roboto/Roboto-${weight}.ttf`));

let faces: { text: Buffer; strong: Buffer; has: (codePoint: number) => boolean } | undefined;

/** The font that is embedded in each document, read once; with the signs that both faces have. */
export function fonts() {
  if (faces) return faces;
  const [text, strong] = [roboto('Regular'), roboto('Medium')];
  const [inText, inStrong] = [codePointsIn(text), codePointsIn(strong)];
  const known = new Map<number, boolean>();
  const has = (codePoint: number): boolean => {
    const found = known.get(codePoint) ?? (inText(codePoint) && inStrong(codePoint));
    known.set(codePoint, found);
    return found;
  };
  return (faces = { text, strong, has });
}

/** Gives a document its fonts. */
export function registerFonts(doc: Pdf): void {
  const { text, strong } = fonts();
  doc.registerFont('text', text).registerFont('strong', strong);
}
