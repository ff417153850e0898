import { describe, expect, it } from '@jest/globals';
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
};

/** A code or an id: words tied by hyphens, underscores or colons. */
const CODE = /[a-z]+[-_:][a-z0-9]|undefined|null|NaN|\{|\[/u;

describe.each(languages)('a refusal in %s', (language) => {
  it.each(refusalCodes)('says %s in sentences, without a code', (code) => {
    for (const given of [details, {}]) {
      const sentence = sayRefusal({ code, details: given, language });
      expect(sentence).not.toMatch(CODE);
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
      'Over „klaar om te starten” beslis jij hier niet, maar het Action Learning Team en de projectleider. Vraag het daar.',
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

  it('counts the measurements that are there and that are needed', () => {
    const said = sayRefusal({
      code: 'too-few-measurements',
      details: { measurements: 6, needed: 10 },
      language: 'nl',
    });
    expect(said).toContain('Nog niet te zeggen: er zijn 6 metingen, er zijn er minstens 10 nodig.');
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
