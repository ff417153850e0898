import { describe, expect, it } from '@jest/globals';
import { shortageAt, whoDecides } from './who-decides.js';

const gate = {
  quorum: [
    { role: 'alt', count: 1 },
    { role: 'lead', count: 1 },
  ],
};
const held = (person: string, role: string) => ({ person, role });
const none = { authors: [], approvals: [] };

describe('who decides at a gate', () => {
  it('are the holders of its roles who did not write what is decided, each once', () => {
    const cast = [held('b', 'alt'), held('a', 'alt'), held('a', 'alt'), held('c', 'lead'), held('d', 'board')];
    expect(whoDecides({ gate, cast, authors: ['b'] })).toEqual([
      { role: 'alt', persons: ['a'] },
      { role: 'lead', persons: ['c'] },
    ]);
  });

  it('are named in the same order, whoever got the role first', () => {
    const cast = [held('c', 'alt'), held('a', 'alt'), held('b', 'alt')];
    expect(whoDecides({ gate, cast, authors: [] })[0]?.persons).toEqual(['a', 'b', 'c']);
  });
});

describe('enough people to decide', () => {
  it('there are, when each role finds somebody of its own, also where one person holds two roles', () => {
    expect(
      shortageAt({ gate, cast: [held('a', 'alt'), held('b', 'alt'), held('b', 'lead')], ...none }),
    ).toBeUndefined();
    expect(
      shortageAt({ gate, cast: [held('b', 'alt'), held('a', 'alt'), held('b', 'lead')], ...none }),
    ).toBeUndefined();
  });

  it('there are not, when one person would have to count twice', () => {
    expect(shortageAt({ gate, cast: [held('a', 'alt'), held('a', 'lead')], ...none })).toMatchObject({ needed: 1 });
  });

  it('there are not, when those who are left wrote it or have approved already', () => {
    const cast = [held('a', 'alt'), held('b', 'lead')];
    expect(shortageAt({ gate, cast, authors: ['b'], approvals: [] })).toEqual({ role: 'lead', needed: 1, left: 0 });
    const two = { quorum: [{ role: 'lead', count: 2 }] };
    expect(shortageAt({ gate: two, cast, authors: [], approvals: [{ person: 'b', role: 'lead' }] })).toEqual({
      role: 'lead',
      needed: 1,
      left: 0,
    });
  });

  it('there are not, when somebody who is left has decided for another', () => {
    const cast = [held('a', 'alt'), held('b', 'lead')];
    const approvals = [{ person: 'b', role: 'lead', by: 'a' }];
    expect(shortageAt({ gate, cast, authors: [], approvals })).toEqual({ role: 'alt', needed: 1, left: 0 });
  });

  it('there are not, when a role has fewer holders than the gate asks of it: it says how many are needed and left', () => {
    const three = { quorum: [{ role: 'alt', count: 3 }] };
    expect(shortageAt({ gate: three, cast: [held('a', 'alt'), held('b', 'alt')], ...none })).toEqual({
      role: 'alt',
      needed: 3,
      left: 2,
    });
  });

  it('there are, when people with several roles must change seats more than once to make room', () => {
    const three = { quorum: ['board', 'alt', 'lead'].map((role) => ({ role, count: 1 })) };
    const cast = [held('a', 'board'), held('b', 'board'), held('a', 'alt'), held('c', 'alt'), held('a', 'lead')];
    expect(shortageAt({ gate: three, cast, ...none })).toBeUndefined();
    expect(shortageAt({ gate: three, cast: cast.filter(({ person }) => person !== 'c'), ...none })).toMatchObject({
      role: 'lead',
    });
  });

  it('nobody is needed at a gate that has its approvals', () => {
    const approvals = [held('a', 'alt'), held('b', 'lead')];
    expect(shortageAt({ gate, cast: [], authors: [], approvals })).toBeUndefined();
  });
});
