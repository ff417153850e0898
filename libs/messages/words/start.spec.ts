import { describe, expect, it } from '@jest/globals';
import { namelessIn } from './names.js';
import { sayStart } from './start.js';

const namesIn = (language: 'nl' | 'en') => ({ ...namelessIn(language), team: () => 'Wopit', organisation: () => 'ZN' });
const say = (missing: string[], more: object = {}, language: 'nl' | 'en' = 'nl') =>
  sayStart({ missing, agreed: false, cleared: 3, ...more }, language, namesIn(language));

describe('how the start stands', () => {
  it('is said with what can be done about it', () => {
    expect(say(['pledge:wopit'])).toBe(
      'Starten kan nog niet: team Wopit heeft nog geen pledge getekend. Vraag de handtekening aan, of start met de drie teams die klaar zijn.',
    );
    expect(say(['pledge:wopit'], {}, 'en')).toBe(
      "You can't start yet: team Wopit has not signed its pledge. Ask for the signature, or start with the three teams that are ready.",
    );
    expect(say(['coordinator:wopit'], { cleared: 1 })).toBe(
      'Starten kan nog niet: team Wopit heeft geen coördinator. Wijs een coördinator aan, of start met het ene team dat klaar is.',
    );
    expect(say(['party:zn', 'team-ready:wopit'])).toBe(
      'Starten kan nog niet: ZN heeft nog niet getekend en team Wopit is nog niet klaar. Vraag de handtekening aan.',
    );
    expect(say(['team-ready'], { cleared: 0 })).toBe('Starten kan nog niet: er is nog geen team klaar.');
  });

  it('is what it still waits for, once everybody agreed', () => {
    expect(say(['party:zn'], { agreed: true })).toBe('Akkoord gegeven. De start wacht nog op de handtekening van ZN.');
    expect(say(['party:zn'], { agreed: true }, 'en')).toBe('Agreed. The start still waits for the signature of ZN.');
    expect(say(['party-type:insurer'], { agreed: true })).toContain('een partij van het soort „zorgverzekeraar”');
  });

  it('is nothing to say when nothing is missing', () => {
    expect(say([])).toBeNull();
  });
});
