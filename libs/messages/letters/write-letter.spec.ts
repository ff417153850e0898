import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import { createTransport } from 'nodemailer';
import { type Letter } from './letter.js';
import { writeLetter } from './write-letter.js';

const aLetter: Letter = {
  language: 'nl',
  subject: 'Voor vrijdag 12 maart: geef aan of team Wopit klaar is',
  from: 'In de ggz',
  greeting: 'Beste coördinator van team Wopit,',
  heading: 'Is team Wopit klaar?',
  body: ['Het gaat om de leercyclus „Gesprekken”.'],
  facts: ['Het kan tot en met 12 maart 2021.', 'Het kost je één minuut.'],
  button: { label: 'Laat het weten', link: 'https://leerlus.example/cycles/1?a=1&b=2' },
  after: ['Is het al gedaan? Dan hoef je niets meer te doen.'],
  reason: 'Je krijgt deze mail omdat je coördinator bent.',
  ways: [{ label: 'Kies hoe je deze mails krijgt', link: 'https://leerlus.example/account' }],
};

/** What a mail server is handed, and what whoever reads it is shown. */
async function sent(letter: Letter): Promise<{ raw: string; mail: ParsedMail }> {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail({
    from: 'Leerlus <leerlus@example.org>',
    to: 'somebody@example.org',
    ...writeLetter(letter),
  });
  if (!Buffer.isBuffer(message)) throw new TypeError('it was asked for as a whole');
  return { raw: message.toString('utf8'), mail: await simpleParser(message) };
}

const HEADERS = ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'];

/** Names as nobody should have them, and as some do. */
const aName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '\u2028',
          '\u0085',
          '\0',
          '\t',
          '\u202E',
          '\u200F',
          '\uD83D',
          '=?utf-8?B?QQ==?=',
        ),
        fc.constantFrom(
          'Bcc: x@example.org',
          '\r\n\r\n<script>',
          '--',
          '</style>',
          '👩‍👩‍👧‍👦',
          'מֹשֶׁה',
          'Zoë',
          '"',
          '<b>',
          '&amp;',
          'ﬁ',
          '\\',
        ),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('a letter', () => {
  it('says the same as text and as HTML', async () => {
    const { mail } = await sent(aLetter);
    const html = String(mail.html).replace(/&amp;/gu, '&');
    for (const said of [aLetter.heading, aLetter.greeting, ...aLetter.body, ...aLetter.facts, ...aLetter.after]) {
      expect(mail.text).toContain(said);
      expect(html).toContain(said);
    }
    for (const link of [aLetter.button?.link ?? '', ...aLetter.ways.map((way) => way.link)]) {
      expect(mail.text).toContain(`\n${link}\n`);
      expect(html).toContain(`href="${link}"`);
    }
  });

  it('is HTML with a language, one heading and one button, that fetches and runs nothing', () => {
    const { html } = writeLetter({ ...aLetter, language: 'en' });
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/u);
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(html.match(/class="button"/gu)).toHaveLength(1);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/<script|<img|<link|src=|url\(|@import|@font-face|http-equiv/u);
  });

  it('lists matters under headings, each with its link', () => {
    const section = {
      heading: 'Wat nog openstaat',
      matters: [{ title: 'Beslis', detail: 'Tot 3 mei', link: 'https://x.nl/1' }],
    };
    const { text, html } = writeLetter({ ...aLetter, sections: [section], button: null });
    expect(text).toContain('\nWat nog openstaat:\n\n* Beslis\n  Tot 3 mei\n  https://x.nl/1\n');
    expect(html).toMatch(/<h2[^>]*>Wat nog openstaat<\/h2>/u);
    expect(html).toMatch(/<li[^>]*>\s*<a [^>]*href="https:\/\/x.nl\/1"[^>]*>Beslis<\/a>/u);
  });

  it('cuts a subject that nobody would read to its end, after a word', () => {
    const { subject } = writeLetter({ ...aLetter, subject: `Vandaag: ${'lees en beslis '.repeat(40)}` });
    expect(subject).toMatch(/beslis…$|lees…$|en…$/u);
    expect(subject.length).toBeLessThanOrEqual(180);
  });

  it('keeps words that look like an encoded header as they are written', async () => {
    const { mail } = await sent({ ...aLetter, subject: 'Vandaag: =?utf-8?B?QQ==?=' });
    expect(mail.subject).toBe('Vandaag: = ?utf-8?B?QQ== ?=');
  });

  it('keeps signs whole that are made of several', () => {
    expect(writeLetter({ ...aLetter, subject: '👩‍👩‍👧‍👦'.repeat(40) }).subject).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });

  it('is read with the same subject, and with no header or element of its own making, whatever stands in a name', async () => {
    await fc.assert(
      fc.asyncProperty(aName, aName, async (name, title) => {
        const letter: Letter = {
          ...aLetter,
          subject: `Vandaag: ${name}`,
          from: name,
          greeting: `Beste ${name},`,
          heading: title,
          body: [`Het gaat om ${title}.`],
          sections: [{ heading: name, matters: [{ title, detail: name, link: 'https://x.nl' }] }],
          reason: title,
        };
        const { raw, mail } = await sent(letter);
        expect(mail.subject).toBe(writeLetter(letter).subject);
        expect([...mail.headers.keys()].sort()).toEqual(HEADERS);
        expect(mail.attachments).toEqual([]);
        expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/imu);
        const html = String(mail.html);
        const elements = (of: string) => [...of.matchAll(/<\/?[a-z][^\s>]*/giu)].map(([element]) => element);
        expect(elements(html)).toEqual(elements(writeLetter({ ...letter, ...plainNames }).html));
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

const plainNames = {
  subject: 'x',
  from: 'x',
  greeting: 'x',
  heading: 'x',
  body: ['x'],
  sections: [{ heading: 'x', matters: [{ title: 'x', detail: 'x', link: 'https://x.nl' }] }],
  reason: 'x',
} satisfies Partial<Letter>;
