import { describe, expect, it } from '@jest/globals';
import { mailFor } from './mails.js';
import { type MailedMessage } from './mails/mailing.js';

const LINK = 'https://leerlus.example/api/cycles/1';

function aMail(more: Partial<MailedMessage> = {}, language: 'nl' | 'en' = 'nl', title = 'Gesprekken over stigma') {
  return mailFor({
    message: {
      what: 'team-finished:team-wopit',
      step: '14-days-before',
      until: '2021-03-12T23:00:00.000Z',
      role: 'coordinator',
      team: 'team-wopit',
      ...more,
    },
    names: { team: () => 'Wopit', title },
    language,
    link: LINK,
  });
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
  'review:blueprint',
  'something-new',
];
const steps = ['14-days-before', '3-working-days-before', 'on-the-day', '3-working-days-after', 'a-step-of-our-own'];
const roles = ['coordinator', 'deputy', 'alt', 'lead', 'board', 'working-group', 'facilitator', 'een-eigen-rol'];

describe.each(['nl', 'en'] as const)('a mail in %s', (language) => {
  it.each(whats)('about %s says what to do, with a link, and why you get it; never a code', (what) => {
    for (const step of steps) {
      for (const role of roles) {
        const { subject, text } = aMail(
          { what, step, role, team: role === 'coordinator' ? 'team-wopit' : null },
          language,
        );
        expect(subject.length).toBeLessThan(120);
        expect(`${subject}\n${text.replace(LINK, '')}`).not.toMatch(/\p{L}[-_:]\p{L}|undefined|null|\.\.|\s\.|\?\./u);
        expect(text).toContain(`\n${LINK}\n`);
        expect(text.trim().split('\n').at(-1)).toMatch(
          /^(Je krijgt deze mail omdat je|You get this mail because you) .+\.$/u,
        );
      }
    }
  });

  it.each(whats.filter((what) => what !== 'something-new'))('has words of its own for %s', (what) => {
    const others = whats.filter((each) => each !== what).map((each) => aMail({ what: each }, language).subject);
    expect(others).not.toContain(aMail({ what }, language).subject);
  });

  it('does without a title that was erased', () => {
    expect(aMail({}, language, '').text).not.toMatch(/[„“]/u);
  });
});

describe('a mail', () => {
  it('says before the date what to do and by when', () => {
    const { subject, text } = aMail();
    expect(subject).toBe('Voor vrijdag 12 maart: geef aan of team Wopit klaar is met het experiment');
    expect(text).toBe(`Beste coördinator van team Wopit,

Is team Wopit klaar met het experiment? Het gaat om de leercyclus „Gesprekken over stigma”. Is jullie team klaar? Dan kan de evaluatie beginnen.

Het kan tot en met 12 maart 2021. Het kost je één minuut.

${LINK}

Lukt het niet op tijd? Laat weten wanneer het wel lukt. Is het al gedaan? Dan hoef je niets meer te doen.

Je krijgt deze mail omdat je coördinator bent van team Wopit.
`);
  });

  it('says on the day that it is today', () => {
    expect(aMail({ step: 'on-the-day' }).subject).toMatch(/^Vandaag: /u);
    expect(aMail({ step: 'on-the-day' }, 'en').subject).toMatch(/^Today: /u);
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
    expect(text).toMatch(/Je krijgt deze mail omdat je projectleider bent\.\n$/u);
  });

  it('asks who looks after a blueprint whether it still holds, and names the blueprint', () => {
    const { subject, text } = aMail({ what: 'review:blueprint', role: 'facilitator', team: null }, 'nl', 'Zo begin je');
    expect(subject).toContain('kijk of de blauwdruk nog klopt');
    expect(text).toContain('Het gaat om de blauwdruk „Zo begin je”.');
  });

  it('asks those in a working agreement whether it still holds, and names the workpackage', () => {
    const agreement = { what: 'agreement:workpackage-1.a1' };
    const { subject, text } = aMail(agreement, 'nl', 'Zorgverlening');
    expect(subject).toBe('Voor vrijdag 12 maart: kijk of jullie werkafspraak nog klopt');
    expect(text).toContain('Klopt jullie werkafspraak nog? Het gaat om het werkpakket „Zorgverlening”.');
    const late = { ...agreement, step: '5-working-days-after', role: 'lead', team: null };
    expect(aMail(late, 'en', 'Care').text).toContain(
      'The workpackage “Care”: a working agreement has not been looked at again yet.',
    );
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

  it('is about the blueprint where that is looked at again', () => {
    const { text } = aMail({ what: 'review:blueprint', role: 'lead', team: null }, 'nl', 'Beginnen met het gesprek');
    expect(text).toContain('Het gaat om de blauwdruk „Beginnen met het gesprek”.');
    const late = aMail({ what: 'edit:blueprint', role: 'board', team: null, step: '10-working-days-after' });
    expect(late.text).toContain('De blauwdruk „Gesprekken over stigma”: de blauwdruk is nog niet af.');
  });

  it('shows no id of a team whose name is not known', () => {
    const { subject } = mailFor({
      message: {
        what: 'team-ready:team-wopit',
        step: '5-working-days-after',
        until: '2021-03-12T23:00:00.000Z',
        role: 'lead',
        team: null,
      },
      names: { team: (id) => id, title: '' },
      language: 'nl',
      link: LINK,
    });
    expect(subject).toBe('Nog open sinds 12 maart: een van de teams heeft nog niet laten weten of het kan starten');
  });

  it('asks a deputy whether they can do it', () => {
    const { text } = aMail({ step: '3-working-days-after', role: 'deputy' });
    expect(text).toContain('Kun jij het doen');
    expect(text).toContain('omdat je de coördinator van team Wopit vervangt.');
  });

  it('speaks of the day in the programme’s time zone', () => {
    const mail = mailFor({
      message: { what: 'x', step: '14-days-before', until: '2021-03-12T23:00:00.000Z', role: 'lead', team: null },
      names: { team: (id) => id, title: '' },
      language: 'en',
      link: LINK,
      timeZone: 'UTC',
    });
    expect(mail.text).toContain('until 12 March 2021 at 23:00');
  });
});
