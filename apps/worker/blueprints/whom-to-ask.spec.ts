import { describe, expect, it } from '@jest/globals';
import { aCast } from '../../../test/support/builders/cycle.js';
import { whomToAsk } from './whom-to-ask.js';

describe('about a factor another team asks', () => {
  it('who coordinates the teams where it helped and where it did not, each once', () => {
    const factor = { helpedIn: ['dimence'], notIn: ['ggnet', 'dimence'], author: 'facilitator' };
    expect(whomToAsk(factor, aCast())).toEqual(['coordinator-dimence', 'coordinator-ggnet']);
  });

  it('who wrote it down, where no team is named or nobody coordinates it', () => {
    expect(whomToAsk({ helpedIn: [], notIn: [], author: 'facilitator' }, aCast())).toEqual(['facilitator']);
    expect(whomToAsk({ helpedIn: ['wopit'], notIn: [], author: 'facilitator' }, aCast())).toEqual(['facilitator']);
  });

  it('nobody, where nobody is known', () => {
    expect(whomToAsk({ helpedIn: [], notIn: [], author: null }, aCast())).toEqual([]);
  });
});
