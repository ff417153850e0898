import { describe, expect, it } from '@jest/globals';
import { type Holding } from '../../engine/context.js';
import { roles } from './standpoint.policy.js';
import { appointsSomewhere, mayAppoint, mayGiveRole, mayReadConditions, rolesThatGive } from './programme.policy.js';

const held = (role: string, more: Partial<Holding> = {}): Holding[] => [{ person: 'somebody', role, ...more }];
const rolesThat = (may: (holdings: Holding[]) => boolean) => roles.filter((role) => may(held(role)));

describe('the funder’s conditions', () => {
  it('are read by the funder and by whoever works in the programme', () => {
    expect(rolesThat(mayReadConditions)).toEqual([
      ...['lead', 'board', 'alt', 'facilitator', 'coordinator', 'deputy', 'expert', 'funder'],
    ]);
    expect(mayReadConditions([])).toBe(false);
    expect(mayReadConditions([...held('partner'), ...held('funder')])).toBe(true);
  });
});

describe('a role', () => {
  const board = held('board');

  it('is given by the project lead; on the board and as a funder, by the board', () => {
    expect(rolesThatGive('expert', board)).toEqual(['lead']);
    expect(rolesThatGive('lead', board)).toEqual(['lead', 'board']);
    expect(rolesThatGive('board', board)).toEqual(['board']);
    expect(rolesThatGive('funder', board)).toEqual(['board']);
  });

  it('is given by the project lead for the board, as long as nobody is on it', () => {
    expect(rolesThatGive('funder', held('lead'))).toEqual(['board', 'lead']);
    expect(rolesThatGive('lead', held('lead'))).toEqual(['lead', 'board']);
    expect(mayGiveRole(held('lead'), 'board', held('lead'))).toBe(true);
    expect(mayGiveRole(held('lead'), 'board', board)).toBe(false);
  });

  it('is given in a role of the whole programme, and not by whoever leads a part of it', () => {
    expect(mayGiveRole(held('lead'), 'expert', board)).toBe(true);
    expect(mayGiveRole(held('lead', { workpackage: 'zorgverlening' }), 'expert', board)).toBe(false);
    expect(mayGiveRole(held('lead', { team: 'ggnet' }), 'expert', board)).toBe(false);
    expect(mayGiveRole([...held('partner'), ...held('lead')], 'expert', board)).toBe(true);
  });
});

describe('a team’s coordinator', () => {
  const of = { team: 'ggnet', organisation: 'ggnet-instelling' };

  it('is appointed by the project lead, and by the team’s own coordinator or deputy', () => {
    expect(mayAppoint(held('lead'), of)).toBe(true);
    expect(mayAppoint(held('coordinator', { team: 'ggnet' }), of)).toBe(true);
    expect(mayAppoint(held('deputy', { team: 'ggnet' }), of)).toBe(true);
    expect(mayAppoint(held('expert', { team: 'ggnet' }), of)).toBe(false);
    expect(mayAppoint(held('coordinator', { team: 'wopit' }), of)).toBe(false);
  });

  it('is appointed by somebody of the team’s organisation, unless they only follow', () => {
    const ours = { organisation: 'ggnet-instelling' };
    expect(mayAppoint(held('partner', ours), of)).toBe(true);
    for (const role of ['funder', 'follower', 'subscriber']) expect(mayAppoint(held(role, ours), of)).toBe(false);
    expect(mayAppoint(held('partner', { organisation: 'zn' }), of)).toBe(false);
    expect(mayAppoint(held('partner'), { ...of, organisation: undefined })).toBe(false);
  });

  it('is one that somebody of a team or an organisation may have to appoint', () => {
    expect(appointsSomewhere(held('coordinator', { team: 'ggnet' }))).toBe(true);
    expect(appointsSomewhere(held('partner', { organisation: 'zn' }))).toBe(true);
    expect(appointsSomewhere(held('partner'))).toBe(false);
    expect(appointsSomewhere(held('follower', { organisation: 'zn' }))).toBe(false);
    expect(appointsSomewhere([])).toBe(false);
  });
});
