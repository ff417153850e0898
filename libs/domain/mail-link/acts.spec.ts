import { describe, expect, it } from '@jest/globals';
import { actsFor, commandOf, gateIn, isDoneByLink, isForMoreTime, kindIn, partIn } from './acts.js';

const gate = { what: 'gate:ready-to-start', team: null };

describe('by the link of a mail', () => {
  it.each(['gate:ready-to-start', 'late-lock:ready-to-start', 'amendment:2', 'supplement:1'])(
    'one agrees, does not yet, asks for more time, or writes a note about %s',
    (what) => {
      expect(actsFor({ what })).toEqual(['agree', 'not-yet', 'more-time', 'note']);
    },
  );

  it('a team says that it has finished or is ready, asks for more time, or writes a note', () => {
    expect(actsFor({ what: 'team-finished:wopit' })).toEqual(['finished', 'more-time', 'note']);
    expect(actsFor({ what: 'team-ready:wopit' })).toEqual(['ready', 'more-time', 'note']);
  });

  it.each(['submission:evaluation', 'embedding:wopit'])('one only asks for more time about %s', (what) => {
    expect(actsFor({ what })).toEqual(['more-time']);
    expect([isDoneByLink({ what }), isForMoreTime({ what })]).toEqual([false, true]);
    expect([isDoneByLink(gate), isForMoreTime(gate)]).toEqual([true, false]);
  });

  it('nothing is done about anything else', () => {
    for (const what of ['review:blueprint-1', 'usability', 'toString', '']) {
      expect(actsFor({ what })).toEqual([]);
      expect([isDoneByLink({ what }), isForMoreTime({ what })]).toEqual([false, false]);
    }
  });
});

describe('a button', () => {
  it('sends what would be sent on the ordinary pages', () => {
    expect(commandOf('agree', gate)).toEqual({ type: 'approve', gate: 'ready-to-start' });
    const finished = { what: 'team-finished:wopit', team: 'wopit' };
    expect(commandOf('finished', finished)).toEqual({ type: 'report-team-finished', team: 'wopit' });
    const ready = { what: 'team-ready:wopit', team: null };
    expect(commandOf('ready', ready)).toEqual({ type: 'report-team-ready', team: 'wopit' });
  });

  it('that says not yet sends nothing without a reason', () => {
    const reject = { type: 'reject', gate: 'ready-to-start', reason: 'nog niet' };
    expect(commandOf('not-yet', gate, { words: 'nog niet' })).toEqual(reject);
    expect(commandOf('not-yet', gate)).toBeUndefined();
  });

  it('that asks for more time sends nothing without a day; a reason may be given, and needs not', () => {
    const about = { type: 'ask-more-time', what: 'gate:ready-to-start', until: '2021-03-19' };
    expect(commandOf('more-time', gate, { day: '2021-03-19' })).toEqual(about);
    expect(commandOf('more-time', gate, { day: '2021-03-19', words: 'ziek' })).toEqual({ ...about, reason: 'ziek' });
    expect(commandOf('more-time', gate, { words: 'ziek' })).toBeUndefined();
  });

  it('that keeps a note sends nothing without words, and says of which team it is where there is one', () => {
    expect(commandOf('note', gate)).toBeUndefined();
    expect(commandOf('note', gate, { words: 'Het gaat goed.' })).toEqual({ type: 'add-note', note: 'Het gaat goed.' });
    const ofTeam = { type: 'add-note', note: 'Het gaat goed.', team: 'wopit' };
    expect(commandOf('note', { ...gate, team: 'wopit' }, { words: 'Het gaat goed.' })).toEqual(ofTeam);
    expect(commandOf('note', { what: 'team-ready:wopit', team: null }, { words: 'Het gaat goed.' })).toEqual(ofTeam);
  });
});

describe('what a link is about', () => {
  it('is a kind and a part', () => {
    expect([kindIn('gate:ready-to-start'), partIn('gate:ready-to-start')]).toEqual(['gate', 'ready-to-start']);
    expect([kindIn('gate'), partIn('gate')]).toEqual(['gate', '']);
    expect(partIn('team-ready:a:b')).toBe('a:b');
  });

  it('is decided at the gate of that name; amendments and supplements are decided by their own', () => {
    const whats = ['gate:shared', 'late-lock:ready-to-start', 'amendment:2', 'supplement:1'];
    expect(whats.map(gateIn)).toEqual(['shared', 'ready-to-start', 'amendment', 'supplement']);
  });
});
