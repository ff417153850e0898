import { expect, it } from '@jest/globals';
import { namesIn } from './roles.js';

const [team, lead, board] = [{ label: 'Action Learning Team' }, { label: 'projectleider' }, { label: 'stuurgroep' }];

it('names roles with their articles', () => {
  expect(namesIn('nl', [lead])).toBe('de projectleider');
  expect(namesIn('nl', [team, lead])).toBe('het Action Learning Team en de projectleider');
  expect(namesIn('nl', [team, lead, board])).toBe('het Action Learning Team, de projectleider en de stuurgroep');
  expect(namesIn('en', [{ label: 'project lead' }, { label: 'board' }])).toBe('the project lead and the board');
  expect(namesIn('nl', [])).toBe('');
});

it('says how many of them, where that is more than one', () => {
  expect(
    namesIn('nl', [
      { ...team, count: 2 },
      { ...lead, count: 1 },
    ]),
  ).toBe('2 van het Action Learning Team en de projectleider');
});
