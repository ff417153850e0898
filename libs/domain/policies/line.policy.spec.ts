import { describe, expect, it } from '@jest/globals';
import { mayReadConclusion, mayReadDraft, mayReadLine, type Draft, type Reader } from './line.policy.js';

const reader = (person: string, role: string, team?: string): Reader => ({
  person,
  roles: [{ person, role, ...(team !== undefined && { team }) }],
});
const lead = reader('lead', 'lead');
const alt = reader('alt', 'alt');
const own = reader('own', 'coordinator', 'wopit');
const neighbour = reader('neighbour', 'coordinator', 'ggnet');
const facilitator = reader('facilitator', 'facilitator');
const board = reader('board', 'board');
const partner = reader('partner', 'partner');
const expert = reader('expert', 'expert');
const everybody = [lead, alt, own, neighbour, facilitator, board, partner, expert];
const who = (may: (reader: Reader) => boolean): string[] => everybody.filter(may).map(({ person }) => person);

describe('a line from practice', () => {
  const line = { team: 'wopit', authors: ['facilitator'], shared: false };

  it('is read by its own team, its author, the Action Learning Team and the project lead', () => {
    expect(who((each) => mayReadLine(each, line))).toEqual(['lead', 'alt', 'own', 'facilitator']);
  });

  it('is read by everybody who works around the cycle once it is shared, and by no party', () => {
    const read = who((each) => mayReadLine(each, { ...line, shared: true }));
    expect(read).toEqual(['lead', 'alt', 'own', 'neighbour', 'facilitator', 'board', 'expert']);
  });

  it('that is no team’s is read by its author, the Action Learning Team and the project lead', () => {
    expect(who((each) => mayReadLine(each, { ...line, team: null }))).toEqual(['lead', 'alt', 'facilitator']);
  });
});

describe('a draft', () => {
  const draft: Draft = { kind: 'hypothesis', authors: [], deciders: [], open: false };

  it('of a hypothesis is read by those who may write it', () => {
    expect(who((each) => mayReadDraft(each, draft))).toEqual(['lead', 'alt', 'own', 'neighbour', 'facilitator']);
  });

  it('of an evaluation is read by the board as well, which may write it', () => {
    const read = who((each) => mayReadDraft(each, { ...draft, kind: 'evaluation' }));
    expect(read).toEqual(['lead', 'alt', 'own', 'neighbour', 'facilitator', 'board']);
  });

  it('is read by its authors and by the roles that decide on it, whatever they may write', () => {
    const read = who((each) => mayReadDraft(each, { ...draft, authors: ['partner'], deciders: ['expert'] }));
    expect(read).toEqual(['lead', 'alt', 'own', 'neighbour', 'facilitator', 'partner', 'expert']);
  });

  it('is read by everybody around the cycle once it was decided', () => {
    expect(who((each) => mayReadDraft(each, { ...draft, open: true }))).toHaveLength(everybody.length);
  });
});

it('what was concluded is told in lists to those who may write it, and to all once it was accepted', () => {
  expect(mayReadConclusion(partner, { accepted: false })).toBe(false);
  expect(mayReadConclusion(board, { accepted: false })).toBe(true);
  expect(mayReadConclusion(partner, { accepted: true })).toBe(true);
});
