import { describe, expect, it } from '@jest/globals';
import { type Holding } from '../../engine/context.js';
import { roles } from './standpoint.policy.js';
import {
  mayAskOfWorkpackage,
  mayReadAgreements,
  mayReadAllWorkpackages,
  mayReadWorkpackage,
} from './workpackage.policy.js';

const held = (role: string, more: Partial<Holding> = {}): Holding[] => [{ person: 'somebody', role, ...more }];
const working = ['lead', 'board', 'alt', 'facilitator', 'coordinator', 'deputy', 'expert'];
const care = { workpackage: 'zorgverlening' };
const work = { workpackage: 'werkomgeving' };

describe('workpackages', () => {
  it('are all read by whoever works in the programme, and by who is involved in all of it', () => {
    const reading = roles.filter((role) => mayReadAllWorkpackages(held(role)));
    expect(reading).toEqual([...working, 'partner', 'funder']);
    expect(mayReadAllWorkpackages(held('coordinator', care))).toBe(true);
    expect(mayReadAllWorkpackages(held('partner', care))).toBe(false);
  });

  it('are read one by one by who is involved in one', () => {
    expect(mayReadWorkpackage(held('partner', care), 'zorgverlening')).toBe(true);
    expect(mayReadWorkpackage(held('partner', care), 'werkomgeving')).toBe(false);
    expect(mayReadWorkpackage(held('partner'), 'werkomgeving')).toBe(true);
    expect(mayReadWorkpackage(held('alt', care), 'werkomgeving')).toBe(true);
    expect(mayReadWorkpackage(held('follower'), 'zorgverlening')).toBe(false);
  });

  it('tell how people work together in them to whoever works in the programme, and to their owner', () => {
    const may = (role: string, owner: string | null, person: string | null = 'somebody') =>
      mayReadAgreements({ person, holdings: held(role) }, { owner });
    expect(roles.filter((role) => may(role, 'another'))).toEqual(working);
    expect(may('partner', 'somebody')).toBe(true);
    expect(may('partner', null)).toBe(false);
    expect(may('partner', null, null)).toBe(false);
  });
});

describe('a command to a workpackage', () => {
  const may = (
    command: 'rewrite-workpackage' | 'close-workpackage',
    holdings: Holding[],
    owner: string | null = null,
  ) => mayAskOfWorkpackage({ person: 'somebody', holdings }, { ...care, owner }, command);

  it('is sent in a role that counts for it', () => {
    expect(may('rewrite-workpackage', held('alt', care))).toBe(true);
    expect(may('rewrite-workpackage', held('alt', work))).toBe(false);
    expect(may('rewrite-workpackage', held('board'))).toBe(false);
    expect(may('rewrite-workpackage', [...held('board'), ...held('facilitator')])).toBe(true);
  });

  it('is sent by its owner, where that counts', () => {
    expect(may('rewrite-workpackage', held('expert'), 'somebody')).toBe(true);
    expect(may('rewrite-workpackage', held('expert'), 'another')).toBe(false);
    expect(may('close-workpackage', held('expert'), 'somebody')).toBe(false);
    const nobody = { person: null, holdings: [] };
    expect(mayAskOfWorkpackage(nobody, { ...care, owner: null }, 'rewrite-workpackage')).toBe(false);
  });
});
