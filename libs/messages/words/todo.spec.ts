import { describe, expect, it } from '@jest/globals';
import { sayNothingToDo, sayWhen, whens } from './todo.js';

const timeZone = 'Europe/Amsterdam';
const first = {
  what: 'melden dat team Wopit klaar is',
  until: '2027-03-03T23:00:00.000Z',
  process: 'Een pilot',
};

describe('an empty list of things to do', () => {
  it('says so, and what comes first on which day', () => {
    expect(sayNothingToDo(first, { language: 'nl', timeZone })).toBe(
      'Je hoeft nu niets te doen. Het eerstvolgende is op 3 maart 2027: melden dat team Wopit klaar is in „Een pilot”.',
    );
    expect(sayNothingToDo({ ...first, what: 'decide' }, { language: 'en', timeZone })).toBe(
      'Nothing to do now. Next is 3 March 2027: decide in “Een pilot”.',
    );
  });

  it('says no more where nothing comes', () => {
    expect(sayNothingToDo(null, { language: 'nl', timeZone })).toBe('Je hoeft nu niets te doen.');
  });
});

it('what is late is still open: nobody is blamed', () => {
  expect(whens.map((when) => sayWhen(when, 'nl'))).toEqual(['Nog open', 'Deze week', 'Later', 'Zonder datum']);
  expect(whens.map((when) => sayWhen(when, 'en'))).toEqual(['Still open', 'This week', 'Later', 'Without a date']);
});
