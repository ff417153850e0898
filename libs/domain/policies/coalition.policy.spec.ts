import { describe, expect, it } from '@jest/globals';
import { mayReadEntry, mayWithEntry } from './entry.policy.js';
import { mayKnowOfPledges, mayReadPledge, mayWithPledge } from './pledge.policy.js';

const held = (role: string, more: object = {}) => [{ person: 'p', role, ...more }];
const ofGgnet = { team: 'ggnet', organisation: 'ggnet-org' };
const ofOrganisation = { team: null, organisation: 'ggnet-org' };

describe('an entry', () => {
  it('is read whole by who steers and supports, and by its own contact persons', () => {
    for (const role of ['lead', 'board', 'alt', 'facilitator']) expect(mayReadEntry(held(role), 'zn')).toBe(true);
    expect(mayReadEntry(held('partner', { organisation: 'zn' }), 'zn')).toBe(true);
    expect(mayReadEntry(held('partner', { organisation: 'vng' }), 'zn')).toBe(false);
    for (const role of ['coordinator', 'expert', 'funder', 'follower', 'subscriber', 'partner']) {
      expect(mayReadEntry(held(role), 'zn')).toBe(false);
    }
  });

  it('is waived by the board alone', () => {
    const waives = (role: string) => mayWithEntry(held(role), { command: 'waive-requirement', organisation: 'zn' });
    expect(['lead', 'board', 'alt', 'partner'].filter(waives)).toEqual(['board']);
  });
});

describe('a pledge', () => {
  it('is seen by its team and the contacts of its organisation, and by those who steer', () => {
    const sees = (role: string, more: object = {}, own: string[] = []) => mayReadPledge(held(role, more), ofGgnet, own);
    expect(sees('board')).toBe(true);
    expect(sees('coordinator', { team: 'ggnet' })).toBe(true);
    expect(sees('partner', { organisation: 'ggnet-org' })).toBe(true);
    expect(sees('partner', { organisation: 'zn' })).toBe(false);
    expect(sees('coordinator', { team: 'ggnet-2' }, ['ggnet-org'])).toBe(false);
    for (const role of ['follower', 'subscriber', 'funder', 'expert']) expect(sees(role)).toBe(false);
  });

  it('of an organisation is seen by its teams', () => {
    expect(mayReadPledge(held('coordinator', { team: 'ggnet' }), ofOrganisation, ['ggnet-org'])).toBe(true);
    expect(mayReadPledge(held('coordinator', { team: 'dimence' }), ofOrganisation, ['dimence-org'])).toBe(false);
    expect(mayReadPledge(held('lead'), { team: null, organisation: null }, [])).toBe(true);
    expect(mayReadPledge(held('deputy'), { team: null, organisation: null }, [])).toBe(false);
  });

  it('is signed by who acts for it, or recorded by the lead', () => {
    const signs = (role: string, more: object = {}) =>
      mayWithPledge(held(role, more), { command: 'sign-pledge', ...ofGgnet });
    expect(signs('coordinator', { team: 'ggnet' })).toBe(true);
    expect(signs('deputy', { team: 'ggnet' })).toBe(true);
    expect(signs('coordinator', { team: 'dimence' })).toBe(false);
    expect(signs('lead')).toBe(true);
    expect(signs('facilitator')).toBe(false);
  });

  it('is no matter of those who take part from outside', () => {
    expect(['partner', 'funder', 'follower', 'subscriber'].some((role) => mayKnowOfPledges(held(role)))).toBe(false);
    expect(mayKnowOfPledges(held('coordinator'))).toBe(true);
  });
});
