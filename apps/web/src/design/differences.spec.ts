import { describe, expect, it } from '@jest/globals';
import { differences } from './differences.js';

describe('what differs between two texts', () => {
  it('is told word by word, where most of it stayed', () => {
    expect(differences('We meten elke week in het team', 'We meten elke maand in het team')).toEqual([
      { kind: 'same', text: 'We meten elke ' },
      { kind: 'out', text: 'week' },
      { kind: 'in', text: 'maand' },
      { kind: 'same', text: ' in het team' },
    ]);
  });

  it('is told as the one text after the other, where it was written anew', () => {
    const before = 'Lost een pilot in één regio de verwachtingen van GEM in?';
    const after = 'Helpt één vast gezicht mensen om hun eigen ding te blijven doen?';
    expect(differences(before, after)).toEqual([
      { kind: 'out', text: before },
      { kind: 'same', text: '\n' },
      { kind: 'in', text: after },
    ]);
  });

  it('is all of a text that was not there', () => {
    expect(differences('', 'We beginnen in één wijk.')).toEqual([{ kind: 'in', text: 'We beginnen in één wijk.' }]);
  });
});
