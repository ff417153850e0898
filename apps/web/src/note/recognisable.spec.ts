import { describe, expect, it } from '@jest/globals';
import { recognisableIn } from './recognisable.js';

describe('what somebody could be recognised by', () => {
  it.each([
    ['een burgerservicenummer', 'Mevrouw 111222333 kwam vaker', ['bsn']],
    ['een burgerservicenummer met punten', 'nummer 1112.22.333', ['bsn']],
    ['een e-mailadres', 'mail naar jan@voorbeeld.nl', ['mail']],
    ['een mobiel nummer', 'bel 06-12345678', ['phone']],
    ['een nummer met landcode', 'bel +31 6 12345678', ['phone']],
  ])('is noticed: %s', (_what, text, found) => {
    expect(recognisableIn(text)).toEqual(found);
  });

  it.each([
    ['a number that fails the test of eleven', 'het nummer 111222334'],
    ['a year, a room and a score', 'in 2026 ging kamer 12 van 5,8 naar 7,0'],
    ['a date', 'op 12-03-2026'],
    ['an everyday sentence', 'Een cliënt dacht mee over de gespreksvragen.'],
  ])('is not seen in %s', (_what, text) => {
    expect(recognisableIn(text)).toEqual([]);
  });
});
