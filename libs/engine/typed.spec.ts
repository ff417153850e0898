import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { referenceTo, replaceTyped, textIdOf, typed } from './typed.js';

const shout = (text: string) => text.toUpperCase();

describe('what a person typed', () => {
  it('is found wherever a schema marks it: in lists, in variants, where it may be left out', () => {
    const schema = z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('a'), plain: z.string(), words: typed(), more: typed().optional() }),
      z.strictObject({
        type: z.literal('b'),
        lines: z.array(z.strictObject({ line: typed(), code: z.string() })).default([]),
        nothing: typed().nullable(),
      }),
    ]);
    expect(replaceTyped(schema, { type: 'a', plain: 'x', words: 'y' }, shout)).toEqual({
      type: 'a',
      plain: 'x',
      words: 'Y',
    });
    expect(replaceTyped(schema, { type: 'b', lines: [{ line: 'y', code: 'x' }], nothing: null }, shout)).toEqual({
      type: 'b',
      lines: [{ line: 'Y', code: 'x' }],
      nothing: null,
    });
  });

  it('is known by its reference and by nothing else', () => {
    const id = '01a20a35-e7ee-75fe-be9c-62e1c60dca88';
    const reference = referenceTo({ id, digest: 'x'.repeat(43) });
    expect(textIdOf(reference)).toBe(id);
    expect([id, `${id}.short`, 'een zin.', ''].map(textIdOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
