import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { writeLetter } from '../letters/write-letter.js';
import { mailFor } from './mails.js';
import { type MailedMessage, type MailNames } from './mails/mailing.js';

const LINK = 'https://leerlus.example/cycles/1';
/** What mail programmes know the end of a letter by. */
const SIGNED = '-- ';
const CHOOSE = 'https://leerlus.example/account';

function aMail(more: Partial<MailedMessage> = {}, language: 'nl' | 'en' = 'nl', names: Partial<MailNames> = {}) {
  const letter = mailFor({
    message: {
      what: 'team-finished:team-wopit',
      step: '14-days-before',
      until: '2021-03-12T23:00:00.000Z',
      role: 'coordinator',
      team: 'team-wopit',
      ...more,
    },
    names: { team: () => 'Wopit', title: 'Gesprekken over stigma', programme: 'In de ggz', ...names },
    language,
    links: { link: LINK, choose: CHOOSE },
  });
  return { ...writeLetter(letter), letter };
}

const whats = [
  'gate:ready-to-start',
  'gate:een-eigen-besluit',
  'submission:hypothesis',
  'submission:evaluation',
  'submission:blueprint',
  'submission:een-eigen-fase',
  'amendment:1',
  'supplement',
  'late-lock:ready-to-start',
  'usability',
  'review:blueprint',
  'edit:blueprint',
  'team-ready:team-wopit',
  'team-finished:team-wopit',
  'agreement:workpackage-1.a1',
  'entry-term:zn',
  'pledge-sign:team:wopit',
  'pledge-renew:organisation:zn',
  'party-out:zn',
  'condition:programme-1.c1',
  'coordinator:team-wopit',
  'meeting-answer',
  'more-time:team-finished:team-wopit',
  'embedding:team-wopit',
  'something-new',
];
const steps = [
  ...['14-days-before', '3-working-days-before', 'on-the-day', '3-working-days-after', 'asked', 'again-after'],
  ...['put-to-board', 'a-step-of-our-own'],
];
const roles = ['coordinator', 'deputy', 'alt', 'lead', 'board', 'working-group', 'facilitator', 'een-eigen-rol'];
const nexts = [null, { at: '2021-03-19T08:00:00.000Z', tell: ['deputy', 'lead', 'board'] }];

/** What can be read in HTML, without its style sheet. */
const readable = (html: string): string => html.replace(/<style>[\s\S]*<\/style>|<[^>]*>/gu, ' ');

describe.each(['nl', 'en'] as const)('a mail in %s', (language) => {
  it.each(whats)('about %s says what to do, with a link, and why you get it; never a code or an empty name', (what) => {
    for (const step of steps) {
      for (const role of roles) {
        for (const next of role === 'coordinator' || role === 'lead' ? nexts : nexts.slice(0, 1)) {
          const as = { what, step, role, next, team: role === 'coordinator' ? 'team-wopit' : null };
          const { subject, text, html } = aMail(as, language);
          expect(subject.length).toBeLessThan(120);
          // Both say the same, so it is enough to read one of them each time.
          const read = next ? readable(html) : text.replaceAll(/https:\S+/gu, '');
          const said = `${subject}\n${read}`;
          expect(said).not.toMatch(/\p{L}[-_:]\p{L}|undefined|null|\.\.|[^.!?:,]\s\.|\?\.|„”|“”| {2}\p{L}+ {2}[.,]/u);
          expect(text).toContain(`\n${LINK}\n`);
          expect(html).toContain(`href="${LINK}"`);
          expect(text).toMatch(
            language === 'nl'
              ? /\nJe krijgt deze mail van „In de ggz” omdat je .+\.\n/u
              : /\nYou get this mail from “In de ggz” because you .+\.\n/u,
          );
        }
      }
    }
  });

  it.each(whats.filter((what) => what !== 'something-new'))('has words of its own for %s', (what) => {
    const others = whats.filter((each) => each !== what).map((each) => aMail({ what: each }, language).subject);
    expect(others).not.toContain(aMail({ what }, language).subject);
  });

  it('does without a title that was erased, and without a programme', () => {
    expect(aMail({}, language, { title: '', programme: '' }).text).not.toMatch(/[„“]/u);
  });
});

describe('a mail', () => {
  it('says before the date what to do and by when', () => {
    const { subject, text } = aMail();
    expect(subject).toBe('Voor vrijdag 12 maart: geef aan of team Wopit klaar is met het experiment');
    expect(text).toBe(`Beste coördinator van team Wopit,

Is team Wopit klaar met het experiment?

Het gaat om de leercyclus „Gesprekken over stigma”. Is jullie team klaar? Dan kan de evaluatie beginnen.

Het kan tot en met 12 maart 2021.
Het kost je één minuut.

Laat weten of jullie klaar zijn:
${LINK}

Lukt het niet op tijd? Laat weten wanneer het wel lukt.

Is het al gedaan? Dan hoef je niets meer te doen.

${SIGNED}
Je krijgt deze mail van „In de ggz” omdat je coördinator bent van team Wopit.
Kies hoe je deze mails krijgt:
${CHOOSE}
`);
  });

  it('says on the day that it is today, and whom a later reminder tells', () => {
    const next = { at: '2021-03-17T08:00:00.000Z', tell: ['deputy'] };
    const { subject, text } = aMail({ step: 'on-the-day', next });
    expect(subject).toMatch(/^Vandaag: /u);
    expect(text).toContain(
      '\nOp 17 maart laten we dit ook aan je vervanger weten. Heb je meer tijd nodig? Kies dan een nieuwe datum.\n',
    );
    expect(aMail({ step: 'on-the-day' }, 'en').subject).toMatch(/^Today: /u);
  });

  it('says before it goes up that it will, and to whom', () => {
    const at = '2021-03-19T08:00:00.000Z';
    const late = { step: '3-working-days-after' };
    expect(aMail({ ...late, next: { at, tell: ['lead'] } }).text).toContain(
      'Op 19 maart laten we dit ook aan de projectleider weten. Heb je meer tijd nodig? Kies dan een nieuwe datum.',
    );
    expect(aMail({ ...late, role: 'lead', team: null, next: { at, tell: ['board'] } }, 'en').text).toContain(
      '\nOn 19 March this goes on the list of the board.\n',
    );
    expect(
      aMail({ ...late, next: { at, tell: ['board', 'lead'] } }, 'nl', { labels: { board: 'kernteam' } }).text,
    ).toContain(
      'Op 19 maart laten we dit ook aan de projectleider weten. Op 19 maart komt dit op de lijst van het kernteam.',
    );
  });

  it('asks without blame when it is late', () => {
    const { subject, text } = aMail({ step: '3-working-days-after' });
    expect(subject).toBe('Nog open sinds 12 maart: is team Wopit klaar met het experiment?');
    expect(text).toContain('Het kan nog steeds.');
    expect(text).toContain('Heb je meer tijd nodig?');
  });

  it('tells those above neutrally what is open', () => {
    const { subject, text } = aMail({ step: '5-working-days-after', role: 'lead', team: null });
    expect(subject).toBe('Nog open sinds 12 maart: team Wopit heeft nog niet laten weten of het experiment klaar is');
    expect(text).toMatch(/^Beste projectleider,/u);
    expect(text).toContain('Misschien is er iets nodig om verder te kunnen.');
    expect(text).toContain('omdat je projectleider bent.\n');
  });

  it('calls people and cycles what the programme calls them', () => {
    const labels = { cycle: 'pilottraject', board: 'kerngroep', coordinator: 'destigmacoördinator' };
    const { text } = aMail({}, 'nl', { labels });
    expect(text).toMatch(/^Beste destigmacoördinator van team Wopit,/u);
    expect(text).toContain('Het gaat om het pilottraject „Gesprekken over stigma”.');
    expect(aMail({ role: 'board', team: null }, 'nl', { labels }).text).toContain('omdat je in de kerngroep zit.');
  });

  it('asks who looks after a blueprint whether it still holds, and names the blueprint', () => {
    const title = 'Zo begin je';
    const { subject, text } = aMail({ what: 'review:blueprint', role: 'facilitator', team: null }, 'nl', { title });
    expect(subject).toContain('kijk of de blauwdruk nog klopt');
    expect(text).toContain('Het gaat om de blauwdruk „Zo begin je”.');
    const late = aMail({ what: 'edit:blueprint', role: 'board', team: null, step: '10-working-days-after' });
    expect(late.text).toContain(
      'De blauwdruk is nog niet af\n\nHet gaat om de blauwdruk „Gesprekken over stigma”. De datum was 12 maart 2021.',
    );
  });

  it('asks those in a working agreement whether it still holds, with what was agreed', () => {
    const agreement = { what: 'agreement:workpackage-1.a1' };
    const { subject, text } = aMail(agreement, 'nl', { title: 'Zorgverlening', detail: 'Elke maand een overleg' });
    expect(subject).toBe('Voor vrijdag 12 maart: kijk of jullie werkafspraak nog klopt');
    expect(text).toContain('Het gaat om het werkpakket „Zorgverlening”. De afspraak: „Elke maand een overleg”. Kijk');
  });

  it('says which party a cycle has to do without, and which condition is meant', () => {
    const party = { what: 'party-out:zn', role: 'lead', team: null };
    expect(aMail(party, 'nl', { organisation: () => 'Zorgverzekeraars Nederland' }).subject).toBe(
      'Voor vrijdag 12 maart: beslis of de leercyclus verdergaat zonder Zorgverzekeraars Nederland',
    );
    expect(
      aMail({ what: 'condition:p.c1', role: 'lead', team: null }, 'en', { detail: 'A report a year.' }).text,
    ).toContain('The condition: “A report a year.” Is it done?');
  });

  it('asks a project lead who decides, before the date, like anybody who decides', () => {
    const { subject } = aMail({ what: 'gate:ready-to-start', role: 'lead', team: null });
    expect(subject).toBe('Voor vrijdag 12 maart: laat weten of je akkoord bent met „klaar om te starten”');
  });

  it('says what the hypothesis is until an adjustment is decided', () => {
    const { subject, text } = aMail({ what: 'amendment:1', role: 'alt', team: null });
    expect(subject).toBe('Voor vrijdag 12 maart: laat weten of je akkoord bent met de bijstelling van de hypothese');
    expect(text).toContain('Zolang er niet besloten is, blijft de hypothese zoals die is.');
  });

  it('says that "no" to the research holds nothing up', () => {
    expect(aMail({ what: 'usability', role: 'alt', team: null }, 'en').text).toContain('the cycle still goes on');
  });

  it('shows no id of a team or a party whose name is not known', () => {
    const nobody = { team: (id: string) => id, organisation: (id: string) => id, title: '' };
    const upward = { step: '5-working-days-after', role: 'lead', team: null };
    expect(aMail({ what: 'team-ready:team-wopit', ...upward }, 'nl', nobody).subject).toBe(
      'Nog open sinds 12 maart: een van de teams heeft nog niet laten weten of het kan starten',
    );
    expect(aMail({ what: 'party-out:zn', role: 'lead', team: null }, 'nl', nobody).subject).toMatch(
      /zonder een partij$/u,
    );
    expect(aMail({}, 'nl', { team: () => '' }).text).toMatch(/^Beste coördinator,/u);
  });

  it('asks a deputy whether they can do it', () => {
    const { text } = aMail({ step: '3-working-days-after', role: 'deputy' });
    expect(text).toContain('Kun jij het doen');
    expect(text).toContain('omdat je de coördinator van team Wopit vervangt.');
  });

  it('speaks of the day in the programme’s time zone', () => {
    const { body, facts } = mailFor({
      message: { what: 'x', step: '14-days-before', until: '2021-03-12T23:00:00.000Z', role: 'lead', team: null },
      names: { team: (id) => id, title: '' },
      language: 'en',
      links: { link: LINK, choose: CHOOSE },
      timeZone: 'UTC',
    });
    expect(facts[0]).toContain('until 12 March 2021 at 23:00');
    expect(body).toHaveLength(1);
  });
});

describe('the words of mails', () => {
  it('are there for everything that the rules say is due', () => {
    const known = new Set(whats.map((what) => what.split(':')[0]));
    const kinds = new Set(rulesThatSayWhatIsDue().flatMap((text) => [...text.matchAll(DUE)].map(([, kind]) => kind)));
    expect(kinds.size).toBeGreaterThan(8);
    expect([...kinds].filter((kind) => !known.has(kind))).toEqual([]);
  });

  it('ask who is only asked after the date without saying that there is time before it', () => {
    const { subject } = aMail({ step: 'asked', due: '2021-03-15T08:00:00.000Z' });
    expect(subject).toMatch(/^Nog open sinds 12 maart: /u);
    expect(aMail({ step: 'asked', due: '2021-03-11T08:00:00.000Z' }).subject).toMatch(/^Voor vrijdag 12 maart: /u);
  });

  it('tell whoever something is put to what is open, also before its date', () => {
    const board = { step: 'put-to-board', role: 'board', team: null };
    expect(aMail(board).subject).toMatch(/^Nog open sinds 12 maart: team Wopit heeft nog niet laten weten/u);
    const { subject, text } = aMail({ ...board, due: '2021-03-08T08:00:00.000Z' });
    expect(subject).toMatch(/^Voor vrijdag 12 maart: team Wopit heeft nog niet laten weten/u);
    expect(text).toContain('De datum is 12 maart 2021.');
  });
});

/** How something that is due is named in the rules: `what: 'usability'`, ``what: `gate:…` ``, `ofTeams(state, 'team-ready'`. */
const DUE = /(?:what: |ofTeams\(state, )['`]([a-z]+(?:-[a-z]+)*)(?=[:'`])/gu;

function rulesThatSayWhatIsDue(): string[] {
  const folder = 'libs/domain';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .filter((text) => /import \{[^}]*\bDue\b[^}]*\}/u.test(text));
}
