import { Answer } from '../http/answer.js';
import { type Language } from '../http/language.js';
import { html, type Html } from './html.js';

/** Where the style of the pages is. */
export const STYLE_PATH = '/sign-in/style.css';

/**
 * Headers of every page, besides what the door says of what it may load. The address of a page can hold a secret and is
 * told to nobody; that a form comes from here has to be told.
 */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Referrer-Policy': 'strict-origin',
  'Cache-Control': 'no-store',
};

/** A page as it is sent. */
export function pageAnswer(page: { status?: number; language: Language; title: string; body: Html }): Answer<string> {
  const { status = 200, language, title, body } = page;
  return new Answer(status, asDocument({ language, title, body }), { ...pageHeaders, 'Content-Language': language });
}

/** A whole document around a page's body. */
export function asDocument({ language, title, body }: { language: Language; title: string; body: Html }): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Leerlus</title>
        <link rel="stylesheet" href="${STYLE_PATH}" />
      </head>
      <body>
        <header class="top">Leerlus</header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;
}
