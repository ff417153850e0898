import { html, type Html } from '../../html.js';
import { type Language } from '../language.js';

/** A mail as text and as HTML, with the same words. */
export interface WrittenMail {
  subject: string;
  text: string;
  html: string;
}

/** A piece of a mail: sentences, an address to open, or six digits to copy. */
export type Piece = string | { link: string; button: string } | { code: string };

/** Writes a mail about an account: the same pieces as text and as HTML, with nothing in it that is fetched or run. */
export function writePlainMail(mail: { language: Language; subject: string; pieces: Piece[] }): WrittenMail {
  const { language, subject, pieces } = mail;
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body>
        ${pieces.map(asHtml)}
      </body>
    </html>`;
  return { subject, text: `${pieces.map(asText).join('\n\n')}\n`, html: document.text };
}

function asText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'link' in piece ? piece.link : spaced(piece.code);
}

function asHtml(piece: Piece): Html {
  if (typeof piece === 'string') return html`<p>${piece}</p>`;
  if ('link' in piece) return html`<p><a href="${piece.link}">${piece.button}</a></p>`;
  return html`<p><strong>${spaced(piece.code)}</strong></p>`;
}

function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
