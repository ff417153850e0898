import { describe, expect, it } from '@jest/globals';
import { type Details } from '../../engine/refused.js';
import { sayProblem } from './problems.js';
import { refusalCodes, sayRefusal } from './refusals.js';
import { namelessIn } from './names.js';

const languages = ['nl', 'en'] as const;
const names = { ...namelessIn('nl'), team: () => 'Wopit' };

const details = {
  process: 'cycle-1',
  part: 'gate:ready-to-start',
  version: 2,
  yours: 1,
  texts: [],
  happened: '2030-01-01',
  phase: 'experiment',
  kind: 'evaluation',
  name: 'experiment',
  gate: 'evaluation-accepted',
  roles: ['alt', 'lead'],
  team: 'team-wopit',
  state: 'invited',
  command: 'draft-hypothesis',
  measurements: 6,
  needed: 10,
  blueprint: 'blueprint-1',
  entered: 3,
  line: 12,
};

/** Details in which a code can be worded otherwise: where a team stands, which phase and which command it is about. */
const variants = [
  details,
  {},
  ...['ready', 'running', 'finished', 'paused', 'dropped-out'].map((state) => ({ ...details, state })),
  ...['hypothesis', 'experiment', 'waits'].map((kind) => ({ ...details, kind })),
  ...['set-quorum', 'move-date', 'write-evaluation'].map((command) => ({ ...details, command })),
];

/** What a team, a phase or a line could be told from by an id or a number. */
const IDS = /team-wopit|blueprint-1|cycle-1|\b12\b/u;

/** A code or an id: words tied by hyphens, underscores or colons. */
const CODE = /[a-z]+[-_:][a-z0-9]|undefined|null|NaN|\{|\[/u;

describe.each(languages)('a refusal in %s', (language) => {
  it.each(refusalCodes)('says %s in sentences, without a code', (code) => {
    for (const given of variants) {
      const sentence = sayRefusal({ code, details: given, language });
      expect(sentence).not.toMatch(CODE);
      expect(sentence).not.toMatch(IDS);
      expect(sentence).toMatch(/^[\p{Lu}„“].*\.$/u);
      expect(sentence).not.toMatch(/\.\.|\s\s|\s\.|: \./u);
    }
  });

  it.each(refusalCodes)('says %s otherwise than a code that it does not know', (code) => {
    expect(sayRefusal({ code, details, language })).not.toBe(sayRefusal({ code: 'newer', details, language }));
  });

  it('has a sentence for a code that it does not know, even a name of JavaScript’s own', () => {
    for (const code of ['newer', 'constructor', '__proto__', 'toString']) {
      expect(sayRefusal({ code, details: {}, language })).toMatch(/\p{L}+\.$/u);
      expect(sayProblem(code, {}, language).title).not.toBe('');
    }
  });
});

describe('a refusal', () => {
  it('is the same set of codes in both languages, each worded apart', () => {
    for (const code of refusalCodes) {
      expect(sayRefusal({ code, details, language: 'nl' })).not.toBe(sayRefusal({ code, details, language: 'en' }));
    }
  });

  it('says who decides when somebody else asked', () => {
    expect(
      sayRefusal({
        code: 'not-a-decider',
        details: { gate: 'ready-to-start', roles: ['alt', 'lead'] },
        language: 'nl',
      }),
    ).toBe(
      'Over „klaar om te starten” beslis jij hier niet, maar het Action Learning Team en de projectleider. Vraag het aan het Action Learning Team en de projectleider.',
    );
  });

  it('names the team, and where it stands', () => {
    const said = sayRefusal({
      code: 'team-not-running',
      details: { team: 'team-wopit', state: 'ready' },
      language: 'nl',
      names,
    });
    expect(said).toContain('Team Wopit kan nog niet klaar zijn');
    expect(said).toContain('klaar om te starten');
  });

  it('says of a team that stopped for a while to go on first, whatever was asked', () => {
    for (const code of ['team-not-active', 'team-not-running', 'team-not-invited']) {
      const said = sayRefusal({ code, details: { team: 'team-wopit', state: 'paused' }, language: 'nl', names });
      expect(said).toBe('Team Wopit is tijdelijk gestopt. Laat het team eerst weer verdergaan.');
    }
  });

  it('tells apart what needs the board', () => {
    const said = (asked: Details) => sayRefusal({ code: 'needs-board', details: asked, language: 'nl' });
    expect(said({ command: 'set-quorum' })).toContain('Alleen de stuurgroep kan met minder beslissers verdergaan.');
    expect(said({ followUp: 'adopt', conclusion: 'refuted' })).toContain('de verwachting is niet bevestigd');
  });

  it('says what to do instead of taking the lock out of the plan', () => {
    expect(
      sayRefusal({ code: 'phase-needed', details: { phase: 'hypothesis', kind: 'hypothesis' }, language: 'nl' }),
    ).toBe(
      'De fase „hypothese” kan niet uit het plan: daarin wordt de hypothese vastgelegd. Wil je niet verder? Stop dan de leercyclus.',
    );
  });

  it('names a phase for whose date it is too late, and none where there is none', () => {
    const said = (asked: Details) => sayRefusal({ code: 'date-is-past', details: asked, language: 'nl' });
    expect(said({ phase: 'experiment' })).toContain('De nieuwe datum voor de fase „experiment” is al voorbij.');
    expect(said({})).toBe('De nieuwe datum is al voorbij. Kies een datum die nog komt.');
  });

  it('blames nobody', () => {
    for (const code of refusalCodes) {
      for (const language of languages) {
        expect(sayRefusal({ code, details, language })).not.toMatch(
          /\b(fout|verkeerd|jouw schuld|wrong of you|you failed)\b/iu,
        );
      }
    }
  });

  it('counts the measurements that are there and that are needed', () => {
    const said = sayRefusal({
      code: 'too-few-measurements',
      details: { measurements: 6, needed: 10 },
      language: 'nl',
    });
    expect(said).toContain('Nog niet te zeggen: er zijn 6 metingen, er zijn er minstens 10 nodig.');
  });

  it('names the owner among those who may', () => {
    const details = { command: 'rewrite-workpackage', roles: ['lead', 'owner'] };
    expect(sayRefusal({ code: 'may-not', details, language: 'nl' })).toBe(
      'Dit werkpakket bijstellen kan hier alleen de projectleider of de eigenaar. Vraag het aan de projectleider of de eigenaar.',
    );
    expect(sayRefusal({ code: 'may-not', details, language: 'en' })).toContain('the project lead or the owner');
  });

  it('shows nobody an id when no names are known', () => {
    expect(sayRefusal({ code: 'not-your-team', details: { team: 'team-wopit' }, language: 'en' })).toContain(
      'this team',
    );
  });
});

describe('a problem', () => {
  const codes = [
    'bad-request',
    'invalid-input',
    'invalid-body',
    'invalid-json',
    'invalid-utf-8',
    'not-json',
    'too-large',
    'no-session',
    'no-such-person',
    'cross-site',
    'not-found',
    'no-such-route',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'rests-on-missing',
    'changed-meanwhile',
    'database-away',
    'not-ready',
    'unexpected',
    'command-failed',
    'received',
  ];

  it.each(codes)('has words of its own for %s in both languages', (code) => {
    const [dutch, english] = languages.map((language) => sayProblem(code, {}, language));
    expect(dutch).not.toEqual(sayProblem('newer', {}, 'nl'));
    expect(english).not.toEqual(sayProblem('newer', {}, 'en'));
    expect(dutch).not.toEqual(english);
  });

  it('says a refusal as a refusal', () => {
    expect(sayProblem('no-hypothesis', {}, 'nl')).toEqual({
      title: 'Dit kan nu niet',
      detail: 'Er is nog geen hypothese om voor te leggen. Schrijf die eerst.',
    });
  });

  it('tells that a decision was received while the engine is away', () => {
    expect(sayProblem('received', {}, 'nl').detail).toBe(
      'We hebben je besluit ontvangen. Het wordt verwerkt zodra het systeem weer werkt. Je hoeft het niet opnieuw te doen.',
    );
  });
});
