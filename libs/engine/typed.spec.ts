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

  it('is known by its reference from the first sign to the last', () => {
    const reference = referenceTo({ id: '01a20a35-e7ee-75fe-be9c-62e1c60dca88', digest: 'x'.repeat(43) });
    expect([`a${reference}`, `${reference}x`, `${reference}\n.`].map(textIdOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has something in it, once the spaces around it are gone, and no more than fits', () => {
    expect(typed().parse('  een regel \n')).toBe('een regel');
    expect(typed().safeParse('   ').success).toBe(false);
    expect([4_000, 4_001].map((length) => typed().safeParse('x'.repeat(length)).success)).toEqual([true, false]);
    expect([5, 6].map((length) => typed(5).safeParse('x'.repeat(length)).success)).toEqual([true, false]);
  });

  it('is left alone where a value does not fit its schema: that is for the border to refuse', () => {
    const schema = z.strictObject({ words: typed(), lines: z.array(typed()) });
    expect(replaceTyped(schema, { words: 5, lines: 'y', other: 'x', toString: 'z' }, shout)).toEqual({
      words: 5,
      lines: 'y',
      other: 'x',
      toString: 'z',
    });
    expect(replaceTyped(schema, 'text', shout)).toBe('text');
    expect(replaceTyped(schema, undefined, shout)).toBeUndefined();
    const either = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a'), words: typed() })]);
    expect(replaceTyped(either, { type: 'b', words: 'y' }, shout)).toEqual({ type: 'b', words: 'y' });
  });

  it('is found where a field has a standard value or may be nothing', () => {
    const schema = z.strictObject({ words: typed().default('geen'), more: typed().nullable() });
    expect(replaceTyped(schema, { words: 'y', more: 'z' }, shout)).toEqual({ words: 'Y', more: 'Z' });
    expect(replaceTyped(schema, { words: undefined, more: null }, shout)).toEqual({ words: undefined, more: null });
  });
});
