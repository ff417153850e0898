import { describe, expect, it } from '@jest/globals';
import { type Around } from './around.js';
import { readsFromOutside, typesTold } from './outside.policy.js';

const around = (kind: string, more: Partial<Around> = {}): Around => ({
  ...{ id: `${kind}-1`, programme: 'in-de-ggz', kind, workpackage: 'zorgverlening', teams: ['wopit'], published: true },
  ...{ organisation: null, organisationTeams: [], team: null, owner: null, ...more },
});
const who = (role: string, more: object = {}) => ({
  person: 'somebody',
  holdings: [{ person: 'somebody', role, ...more }],
});

describe('whoever looks from outside', () => {
  it.each(['cycle', 'blueprint', 'workpackage', 'programme'])('at a %s does not work in the programme', (kind) => {
    const roles = ['lead', 'board', 'alt', 'facilitator', 'coordinator', 'expert', 'partner', 'funder', 'follower'];
    const outside = roles.filter((role) => readsFromOutside(who(role), around(kind)));
    expect(outside).toEqual(['partner', 'funder', 'follower']);
  });

  it('is not the owner of a workpackage', () => {
    expect(readsFromOutside(who('partner'), around('workpackage', { owner: 'somebody' }))).toBe(false);
    expect(readsFromOutside(who('partner'), around('workpackage', { owner: 'another' }))).toBe(true);
  });

  it.each(['entry', 'pledge'])('does not read %s at all', (kind) => {
    for (const role of ['partner', 'funder', 'lead']) expect(readsFromOutside(who(role), around(kind))).toBe(false);
    expect(typesTold(who('partner'), around(kind))).toBe('all');
  });

  it('is told where something stands and what was decided on, and of the rest nothing', () => {
    const told = typesTold(who('funder'), around('cycle'));
    expect(told).toContain('gate-passed');
    for (const type of ['note-added', 'gate-waits', 'team-paused', 'approved', 'rejected', 'hypothesis-drafted']) {
      expect(told).not.toContain(type);
    }
    expect(typesTold(who('funder'), around('workpackage'))).toEqual(['workpackage-created', 'workpackage-closed']);
    expect(typesTold(who('follower'), around('blueprint'))).toEqual([
      ...['blueprint-published', 'blueprint-replaced', 'blueprint-withdrawn'],
    ]);
    expect(typesTold(who('funder'), around('programme'))).toEqual([]);
    expect(typesTold(who('expert'), around('cycle'))).toBe('all');
  });
});
