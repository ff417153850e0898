import { describe, expect, it } from '@jest/globals';
import { type Holding } from '../../engine/context.js';
import { mayReadAddress, mayReadRole } from './people.policy.js';

const reader = (role: string, more: Partial<Holding> = {}) => ({
  person: 'reader',
  roles: [{ person: 'reader', role, ...more }],
});
const held = (role: string, more: Partial<Holding> = {}): Holding => ({ person: 'another', role, ...more });

describe('who holds a role', () => {
  it.each(['lead', 'board', 'alt', 'facilitator', 'coordinator', 'deputy', 'expert'])(
    'is read by a %s, who works in the programme',
    (role) => {
      expect(mayReadRole(reader(role), held('funder'))).toBe(true);
    },
  );

  it.each(['partner', 'funder', 'follower', 'subscriber'])('is not read by a %s, but of themself', (role) => {
    expect(mayReadRole(reader(role), held('coordinator'))).toBe(false);
    expect(mayReadRole(reader(role), held('coordinator', { person: 'reader' }))).toBe(true);
  });

  it.each(['lead', 'board', 'facilitator'])('is read by everybody of a %s, whom one may turn to', (role) => {
    expect(mayReadRole(reader('partner'), held(role))).toBe(true);
    expect(mayReadRole({ person: 'reader', roles: [] }, held(role))).toBe(true);
  });

  it('is read by a party of its own organisation, and of no other', () => {
    const partner = reader('partner', { organisation: 'zn' });
    expect(mayReadRole(partner, held('partner', { organisation: 'zn' }))).toBe(true);
    expect(mayReadRole(partner, held('partner', { organisation: 'vng' }))).toBe(false);
    expect(mayReadRole(partner, held('partner'))).toBe(false);
    expect(mayReadRole(reader('partner'), held('partner'))).toBe(false);
  });
});

describe('an address', () => {
  it('is read by the project lead, the board and the person themself', () => {
    const readers = ['lead', 'board', 'alt', 'facilitator', 'coordinator', 'partner'];
    expect(readers.filter((role) => mayReadAddress(reader(role), 'another'))).toEqual(['lead', 'board']);
    expect(mayReadAddress(reader('partner'), 'reader')).toBe(true);
    expect(mayReadAddress({ person: 'reader', roles: [] }, 'another')).toBe(false);
  });
});
