import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Words } from './words.js';

const parts = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => name.replace(/\.ts$/, ''));

/** The catalogues that a file holds; one that holds none says how dates or numbers are said. */
async function cataloguesIn(part: string): Promise<Words<string>[]> {
  const exported = (await import(`./${part}.js`)) as Record<string, unknown>;
  return Object.values(exported).filter(
    (value): value is Words<string> => typeof value === 'object' && value !== null && 'nl' in value && 'en' in value,
  );
}

const placeholdersIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('the words of the pages', () => {
  it('are found', () => {
    expect(parts.length).toBeGreaterThan(10);
  });

  it.each(parts)('are the same in Dutch and in English, with the same places to fill in: %s', async (part) => {
    for (const { nl, en } of await cataloguesIn(part)) {
      expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
      for (const [name, sentence] of Object.entries(nl)) {
        expect(sentence.trim()).not.toBe('');
        // A plural's own sentence may say the number as a word.
        if (name.endsWith('_one')) continue;
        expect([name, placeholdersIn(en[name] ?? '')]).toEqual([name, placeholdersIn(sentence)]);
      }
    }
  });
});
