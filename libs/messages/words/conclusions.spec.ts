import { describe, expect, it } from '@jest/globals';
import { sayConclusion } from './conclusions.js';

const said = (conclusion: 'confirmed' | 'refuted' | 'too-early', measurements: number, language: 'nl' | 'en' = 'nl') =>
  sayConclusion({ conclusion, measurements, needed: 10, language });

describe('a conclusion', () => {
  it('presents what was refuted as a result, and asks what is known now', () => {
    expect(said('refuted', 12)).toBe(
      'Weerlegd: de verwachting kwam niet uit. Wat weten jullie nu dat je eerst niet wist?',
    );
    expect(said('refuted', 12, 'en')).toContain('What do you know now');
  });

  it('says how many measurements it takes, as long as there are too few', () => {
    expect(said('too-early', 6)).toBe('Nog niet te zeggen: er zijn 6 metingen, er zijn er minstens 10 nodig.');
    expect(said('too-early', 1)).toContain('er is 1 meting,');
    expect(said('too-early', 1, 'en')).toBe('Too early to say: 1 measurement, at least 10 needed.');
    expect(said('too-early', 10)).toBe('Nog niet te zeggen.');
    expect(said('too-early', 10, 'en')).toBe('Too early to say.');
  });

  it('is plain where the expectation came true', () => {
    expect(said('confirmed', 12)).toBe('Bevestigd: de verwachting kwam uit.');
    expect(said('confirmed', 12, 'en')).toBe('Confirmed: the expectation came true.');
  });
});
