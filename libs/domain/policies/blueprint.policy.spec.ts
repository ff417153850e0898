import { describe, expect, it } from '@jest/globals';
import { aCast } from '../../../test/support/builders/cycle.js';
import { draftsFor, mayReadDraft, rolesAroundBlueprint, rolesThatMayWithBlueprint } from './blueprint.policy.js';

const asks = (role: string): string[] =>
  Object.entries<readonly string[]>(rolesThatMayWithBlueprint).flatMap(([command, roles]) =>
    roles.includes(role) ? [command] : [],
  );

describe('what a role may ask of a blueprint', () => {
  it('is to begin it, for lead, ALT and facilitator', () => {
    for (const role of ['lead', 'alt', 'facilitator']) expect(asks(role)).toContain('create-blueprint');
    for (const role of ['coordinator', 'deputy', 'board']) expect(asks(role)).not.toContain('create-blueprint');
  });

  it('is to write in it, for whoever works on the cycles that it is made of', () => {
    for (const role of ['lead', 'alt', 'facilitator', 'coordinator', 'deputy']) {
      expect(asks(role)).toContain('edit-blueprint');
    }
  });

  it('is to publish it, for the project lead alone: publishing is sharing', () => {
    const roles = ['lead', 'alt', 'facilitator', 'coordinator', 'deputy', 'board', 'funder', 'partner', ''];
    expect(roles.filter((role) => asks(role).includes('publish-blueprint'))).toEqual(['lead']);
  });

  it('is nothing for funders, partners and followers', () => {
    for (const role of ['funder', 'partner', 'follower', '']) expect(asks(role)).toEqual([]);
  });
});

describe('the roles that count for a blueprint', () => {
  it('are those of the programme, of its workpackage and of all teams in it', () => {
    const counting = [
      { person: 'a', role: 'lead' },
      { person: 'b', role: 'alt', workpackage: 'zorgverlening' },
      { person: 'c', role: 'coordinator', workpackage: 'zorgverlening', team: 'ggnet' },
    ];
    const elsewhere = { person: 'd', role: 'lead', workpackage: 'werkomgeving' };
    expect(rolesAroundBlueprint([...counting, elsewhere], 'zorgverlening')).toEqual(counting);
  });
});

const cast = [
  ...aCast(),
  { person: 'funder', role: 'funder' },
  { person: 'partner', role: 'partner', workpackage: 'zorgverlening' },
];
const rolesOf = (name: string) => cast.filter(({ person }) => person === name);

describe('a draft of a blueprint', () => {
  it.each(['lead', 'board', 'alt-1', 'facilitator', 'coordinator-ggnet'])('is read by %s', (person) => {
    expect(mayReadDraft(rolesOf(person), 'zorgverlening')).toBe(true);
  });

  it.each(['stranger', 'funder', 'partner', 'nobody'])('is not read by %s', (person) => {
    expect(mayReadDraft(rolesOf(person), 'zorgverlening')).toBe(false);
  });

  it('stands in lists for the same people', () => {
    expect(draftsFor(rolesOf('lead'))).toBe('all');
    expect(draftsFor(rolesOf('alt-1'))).toEqual(['zorgverlening']);
    expect(draftsFor(rolesOf('stranger'))).toEqual(['werkomgeving']);
    expect(draftsFor(rolesOf('partner'))).toEqual([]);
    for (const { person } of cast) {
      const drafts = draftsFor(rolesOf(person));
      for (const workpackage of ['zorgverlening', 'werkomgeving']) {
        const inList = drafts === 'all' || drafts.includes(workpackage);
        expect(inList).toBe(mayReadDraft(rolesOf(person), workpackage));
      }
    }
  });
});
