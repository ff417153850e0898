import { expect, it } from '@jest/globals';
import { sayChanged } from './settings.js';

it('says what a setting was and is', () => {
  const teams = { setting: 'teamsToStart', before: 'all', after: 2 };
  expect(sayChanged(teams, 'nl')).toBe('Hoeveel teams klaar moeten zijn: eerst alle, nu 2.');
  expect(sayChanged(teams, 'en')).toBe('How many teams have to be ready: all before, 2 now.');
});

it('says only that a setting with parts of its own is different', () => {
  const ladder = { setting: 'ladder', before: [], after: [{ step: 'on-the-day' }] };
  expect(sayChanged(ladder, 'nl')).toBe('De herinneringen: dit is veranderd.');
  expect(sayChanged(ladder, 'en')).toBe('The reminders: this is different now.');
});
