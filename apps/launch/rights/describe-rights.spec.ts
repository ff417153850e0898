import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from '../root.js';
import { describeRights } from './describe-rights.js';

it('is what docs/rights.md says; `npm run rights` writes it anew', () => {
  expect(readFileSync(join(root, 'docs/rights.md'), 'utf8')).toBe(describeRights());
});

it('names each command in words, not by its code', () => {
  const codes = [...describeRights().matchAll(/^\| ([a-z]+-[a-z-]+) \(`/gm)].map(([, code]) => code);
  expect(codes).toEqual([]);
});
