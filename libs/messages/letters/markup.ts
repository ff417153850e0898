import { Html, html } from '../html.js';
import { type Letter, type Section, type Way } from './letter.js';
import { inline, sheet } from './style.js';

/**
 * A letter as HTML that needs nothing from elsewhere: no image, no font, no script. Tables stand around it for mail
 * programmes that know no other way to set a width; to a screen reader they are not there.
 */
export function asHtml(letter: Letter): string {
  const { language, subject, from, heading, greeting, body, facts, sections = [], button, after } = letter;
  return html`<!doctype html>
    <html lang="${language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        <style>
          ${new Html(sheet)}
        </style>
      </head>
      <body class="body" style="${inline.body}">
        <table class="outer" role="presentation" cellspacing="0" cellpadding="0" border="0" style="${inline.outer}">
          <tr>
            <td class="pane" align="center" style="padding:28px 16px 36px;">
              <table role="presentation" cellspacing="0" cellpadding="0" border="0" style="${inline.sheet}">
                <tr>
                  <td class="soft" style="${inline.from}">${from === '' ? 'Leerlus' : `${from} · Leerlus`}</td>
                </tr>
                <tr>
                  <td class="card" style="${inline.card}">
                    <h1 class="h1" style="${inline.h1}">${heading}</h1>
                    ${[greeting, ...body].map(paragraph)} ${factsOf(facts)} ${sections.map(sectionOf)}
                    ${button ? buttonOf(button) : undefined} ${after.map(paragraph)}
                  </td>
                </tr>
                <tr>
                  <td class="soft" style="${inline.foot}">${footOf(letter)}</td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`.text
    .replace(/\n\s*/gu, '\n')
    .concat('\n');
}

function paragraph(said: string): Html {
  return html`<p style="${inline.p}">${said}</p>`;
}

/** Each fact on a line of its own; none, where there is none. */
function factsOf(facts: string[]): Html | undefined {
  if (facts.length === 0) return undefined;
  const lines = facts.map((fact, place) => html`${place === 0 ? undefined : new Html('<br />')}${fact}`);
  return html`<p class="facts" style="${inline.facts}">${lines}</p>`;
}

function sectionOf({ heading, matters }: Section): Html {
  const lines = matters.map(
    ({ title, detail, link }) =>
      html`<li class="matter" style="${inline.matter}">
        <a class="title" href="${link}" style="${inline.title}">${title}</a>
        <span class="soft" style="${inline.detail}">${detail}</span>
      </li>`,
  );
  return html`<h2 class="h2" style="${inline.h2}">${heading}</h2>
    <ul role="list" style="${inline.list}">
      ${lines}
    </ul>`;
}

function buttonOf({ label, link }: Way): Html {
  return html`<p style="${inline.press}"><a class="button" href="${link}" style="${inline.button}">${label}</a></p>`;
}

function footOf({ reason, ways }: Letter): Html {
  const leading = ways.map(
    ({ label, link }) =>
      html`<p style="${inline.small}"><a class="soft" href="${link}" style="${inline.way}">${label}</a></p>`,
  );
  return html`<p style="${inline.small}">${reason}</p>
    ${leading}`;
}
