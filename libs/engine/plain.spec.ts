import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { named, plainText } from './plain.js';
import { typed } from './typed.js';

const name = (said: string) => z.safeParse(named(40), said);
const text = (said: string) => z.safeParse(typed(40), said);

describe('a name', () => {
  it.each([
    ['Zoë  Bos', 'Zoë  Bos'],
    ['  Ans\r\nBcc: x@example.org ', 'Ans Bcc: x@example.org'],
    ['Ans\u2028de\u0007 Wit', 'Ans de Wit'],
    ['\u202etiW ed snA', 'tiW ed snA'],
    ['محمد', 'محمد'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['e\u0301', 'e\u0301'],
  ])('%j is one line that reads as it is written: %j', (said, kept) => {
    expect(name(said).data).toBe(kept);
  });

  it.each(['', '   ', '\u200b\u200b', '\u00ad', '\u202e', '\u2060\ufeff', '\u0301', '\n\t', 'x'.repeat(41)])(
    '%j is none',
    (said) => {
      expect(name(said).success).toBe(false);
    },
  );
});

describe('what is typed', () => {
  it('keeps its lines, and nothing that turns or hides what others read', () => {
    expect(text(' een\r\ntwee\u202e eird\u0007\tvier ').data).toBe('een\ntwee eird\tvier');
    expect(plainText('a\u2066b\u2069c')).toBe('abc');
  });

  it.each(['\u200b', '\u202e\u2069', '\n \n', '\ufeff'])('is nothing when there is nothing to see: %j', (said) => {
    expect(text(said).success).toBe(false);
  });
});
