import { expect, it } from '@jest/globals';
import { type Rung } from '../../domain/programme/programme.settings.js';
import { sayStep } from './steps.js';

const ladder: Rung[] = [
  { step: '14-days-before', days: -14, counting: 'calendar', tell: 'who-must-act' },
  { step: '3-working-days-before', days: -3, counting: 'working', tell: 'who-must-act' },
  { step: 'on-the-day', days: 0, counting: 'calendar', tell: 'who-must-act' },
  { step: 'a-day-later', days: 1, counting: 'calendar', tell: 'deputy' },
  { step: '10-working-days-after', days: 10, counting: 'working', tell: 'board' },
];

it.each([
  ['14-days-before', '14 dagen van tevoren', '14 days before'],
  ['3-working-days-before', '3 werkdagen van tevoren', '3 working days before'],
  ['on-the-day', 'op de dag zelf', 'on the day'],
  ['a-day-later', 'één dag erna', 'one day after'],
  ['10-working-days-after', '10 werkdagen erna', '10 working days after'],
  ['at-once', 'meteen', 'at once'],
  ['a-step-of-before', 'a step of before', 'a step of before'],
])('says the step %s as „%s” and “%s”', (step, nl, en) => {
  expect(sayStep(step, { ladder, language: 'nl' })).toBe(nl);
  expect(sayStep(step, { ladder, language: 'en' })).toBe(en);
});
