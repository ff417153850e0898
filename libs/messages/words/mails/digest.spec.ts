import { describe, expect, it } from '@jest/globals';
import { writeLetter } from '../../letters/write-letter.js';
import { type Way } from '../../ways.js';
import { digestFor, type DigestItem } from './digest.js';
import { testMailFor } from './test-mail.js';

const links = { todo: 'https://leerlus.example/todo', choose: 'https://leerlus.example/account' };
const names = { team: () => 'Wopit', title: 'Gesprekken over stigma', programme: 'In de ggz' };

const asked = (what: string, more: Partial<DigestItem['message']> = {}): DigestItem => ({
  message: {
    what,
    step: '14-days-before',
    until: '2026-12-12T23:00:00.000Z',
    role: 'coordinator',
    team: 'wopit',
    ...more,
  },
  names,
  link: `https://leerlus.example/cycles/${what}`,
});
const told = (role: string) => asked('team-finished:wopit', { step: '10-working-days-after', role, team: null });

const aDigest = (items: DigestItem[], language: 'nl' | 'en' = 'nl', way: Way = 'weekly') =>
  writeLetter(digestFor({ items, way, language, programme: 'In de ggz', links, timeZone: 'Europe/Amsterdam' }));

describe('a digest', () => {
  it('says how much there is, and lists it in the order in which it comes', () => {
    const { subject, text } = aDigest([asked('gate:ready-to-start'), asked('team-ready:wopit'), told('lead')]);
    expect(subject).toBe('Voor jou: twee dingen om te doen en één ding dat bij anderen nog openstaat');
    expect(text).toContain(`Wat er van je gevraagd wordt:

* Laat weten of je akkoord bent met „klaar om te starten”
  De leercyclus „Gesprekken over stigma”. Het kan tot en met 12 december 2026. Lezen en kiezen kost je ongeveer tien minuten.
  https://leerlus.example/cycles/gate:ready-to-start

* Geef aan of team Wopit klaar is om te starten
`);
    expect(text).toContain(`Wat bij anderen nog openstaat:

* Team Wopit heeft nog niet laten weten of het experiment klaar is
  De leercyclus „Gesprekken over stigma”. Open sinds 12 december.
`);
    expect(text).toContain('Je krijgt deze mail van „In de ggz” omdat je koos voor één mail per week.');
  });

  it('is a list for the board', () => {
    const { subject, text } = aDigest([told('board'), told('board')], 'en', 'at-once');
    expect(subject).toBe('For you: two things on the list of the board');
    expect(text).toContain('\nOn the list of the board:\n');
    expect(text).toContain('because you are a member of the board.');
  });

  it('asks without blame for what is late, and a deputy whether they can', () => {
    const late = { step: '3-working-days-after' };
    const { subject, text } = aDigest([
      asked('team-finished:wopit', late),
      asked('team-ready:wopit', { ...late, role: 'deputy' }),
      asked('usability', { step: 'on-the-day', role: 'alt' }),
    ]);
    expect(subject).toBe('Voor jou: drie dingen om te doen');
    expect(text).toContain('* Is team Wopit klaar met het experiment?\n');
    expect(text).toContain('* Team Wopit heeft nog niet laten weten of het kan starten\n');
    expect(text).toContain('Het kan vandaag nog: de laatste dag is zaterdag 12 december.');
  });

  it.each(['nl', 'en'] as const)('never shows a code or an empty name, in %s', (language) => {
    const whats = [
      'gate:x',
      'submission:hypothesis',
      'amendment:1',
      'edit:b',
      'condition:p.c1',
      'party-out:zn',
      'new-thing',
    ];
    for (const step of ['14-days-before', 'on-the-day', '5-working-days-after']) {
      for (const role of ['lead', 'board', 'deputy', 'coordinator']) {
        const items = whats.map((what) => asked(what, { step, role, team: null }));
        const { subject, text } = aDigest(items, language, 'daily');
        const said = `${subject}\n${text.replace(/https:\S+/gu, '')}`;
        expect(said).not.toMatch(/\p{L}[-_:]\p{L}|undefined|null|\.\.|\?\.|„”|“”/u);
      }
    }
  });
});

describe.each(['nl', 'en'] as const)('a mail to try, in %s', (language) => {
  it.each(['at-once', 'daily', 'weekly'] as const)('says that it arrived and how mails come (%s)', (way) => {
    const { subject, text } = writeLetter(testMailFor({ programme: 'In de ggz', way, language, links }));
    expect(subject).toMatch(language === 'nl' ? /kwam aan$/u : /has arrived$/u);
    expect(text).toContain(links.choose);
    const said = { 'at-once': /meteen\.|at once\./u, daily: /per dag|a day/u, weekly: /per week|a week/u }[way];
    expect(text).toMatch(said);
  });
});
