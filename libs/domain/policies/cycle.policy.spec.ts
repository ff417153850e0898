import { describe, expect, it } from '@jest/globals';
import { type Holding } from '../../engine/context.js';
import { mayActFor, mayReadCycle, mayReadWork, rolesAround, rolesThatMay } from './cycle.policy.js';

const cycle = { workpackage: 'zorgverlening', teams: ['dimence', 'ggnet'] };
const held = (role: string, more: Partial<Holding> = {}): Holding => ({ person: 'somebody', role, ...more });

/** What a role may send to a cycle. */
const asks = (role: string): string[] =>
  Object.entries<readonly string[]>(rolesThatMay).flatMap(([command, roles]) =>
    roles.includes(role) ? [command] : [],
  );

const within = ['lead', 'board', 'alt', 'facilitator', 'coordinator', 'deputy', 'expert'];
const work = ['draft-hypothesis', 'submit-hypothesis', 'add-note', 'record-measurement', 'add-factor'];
const evaluating = ['write-evaluation', 'submit-evaluation'];
const ofTheTeam = ['report-team-ready', 'report-team-finished'];

describe('the roles that count for a cycle', () => {
  it('are those of the whole programme, of its workpackage and of its teams', () => {
    const counting = [
      held('lead'),
      held('alt', { workpackage: 'zorgverlening' }),
      held('coordinator', { workpackage: 'zorgverlening', team: 'ggnet' }),
      held('facilitator', { team: 'dimence' }),
    ];
    expect(rolesAround(counting, cycle)).toEqual(counting);
  });

  it('are not those of another workpackage or of a team that does not take part', () => {
    const elsewhere = [
      held('lead', { workpackage: 'werkomgeving' }),
      held('coordinator', { workpackage: 'zorgverlening', team: 'wopit' }),
      held('coordinator', { workpackage: 'werkomgeving', team: 'ggnet' }),
    ];
    expect(rolesAround(elsewhere, cycle)).toEqual([]);
    expect(mayReadCycle(elsewhere, cycle)).toBe(false);
  });

  it('let somebody read it who works around it or is a party to it, and nobody who follows or is sent news', () => {
    const reading = [...within, 'partner', 'funder', 'follower', 'subscriber', 'unheard-of'];
    expect(reading.filter((role) => mayReadCycle([held(role)], cycle))).toEqual([...within, 'partner', 'funder']);
    expect(mayReadCycle([held('lead', { workpackage: 'werkomgeving' }), held('funder')], cycle)).toBe(true);
    expect(mayReadCycle([], cycle)).toBe(false);
  });

  it('let somebody read the work in it who works around it, and no party', () => {
    const reading = [...within, 'partner', 'funder', 'follower', 'subscriber'];
    expect(reading.filter((role) => mayReadWork([held(role)], cycle))).toEqual(within);
    expect(mayReadWork([held('lead', { workpackage: 'werkomgeving' }), held('funder')], cycle)).toBe(false);
  });
});

describe('who acts for a team', () => {
  it('are its own coordinator and deputy', () => {
    for (const role of ['coordinator', 'deputy']) {
      expect(mayActFor([held(role, { team: 'ggnet' })], 'ggnet')).toBe(true);
      expect(mayActFor([held(role, { team: 'ggnet' })], 'dimence')).toBe(false);
    }
  });

  it('is whoever has a role that is bound to no team', () => {
    for (const role of ['lead', 'alt', 'facilitator']) expect(mayActFor([held(role)], 'ggnet')).toBe(true);
    expect(mayActFor([held('coordinator', { team: 'dimence' }), held('lead')], 'ggnet')).toBe(true);
  });

  it('is nobody without a role', () => {
    expect(mayActFor([], 'ggnet')).toBe(false);
  });
});

describe('what a role may ask of a cycle', () => {
  it('is the daily work, for everybody who works on it', () => {
    for (const role of ['coordinator', 'deputy', 'facilitator', 'alt', 'lead']) {
      expect(asks(role)).toEqual(expect.arrayContaining([...work, ...evaluating]));
    }
  });

  it('is to speak for a team, for its coordinator or deputy, else for the project lead', () => {
    for (const role of ['coordinator', 'deputy', 'lead']) expect(asks(role)).toEqual(expect.arrayContaining(ofTheTeam));
    for (const role of ['facilitator', 'alt', 'board']) {
      expect(asks(role).filter((command) => ofTheTeam.includes(command))).toEqual([]);
    }
  });

  it('is to begin one and to contribute what it taught, for lead, ALT and facilitator', () => {
    for (const role of ['lead', 'alt', 'facilitator']) {
      expect(asks(role)).toEqual(expect.arrayContaining(['create-cycle', 'contribute']));
    }
    for (const role of ['coordinator', 'deputy', 'board']) {
      expect(asks(role)).not.toContain('create-cycle');
      expect(asks(role)).not.toContain('contribute');
    }
  });

  it('is to move a date for ALT and project lead, and to end an experiment for the lead alone', () => {
    const roles = ['coordinator', 'deputy', 'facilitator', 'alt', 'lead', 'board'];
    expect(roles.filter((role) => asks(role).includes('move-date'))).toEqual(['alt', 'lead']);
    expect(roles.filter((role) => asks(role).includes('finish-experiment'))).toEqual(['lead']);
  });

  it('is to evaluate, for the board, and no other work', () => {
    expect(asks('board')).toEqual(expect.arrayContaining(evaluating));
    expect(asks('board').filter((command) => work.includes(command))).toEqual([]);
  });

  it('is nothing for funders, partners and followers, who change nothing', () => {
    for (const role of ['funder', 'partner', 'follower', '']) expect(asks(role)).toEqual([]);
  });

  it('is no decision: gates name their own deciders', () => {
    expect([...rolesThatMay.approve, ...rolesThatMay.reject]).toEqual([]);
  });
});
