import { describe, expect, it } from '@jest/globals';
import { endedBy, isLedFrom, type Leading } from './leads.js';

const now = '2026-06-01T08:00:00.000Z';
const leading = (from: string, until: string | null): Leading => ({
  ...{ person: 'lead', organisation: null, workpackage: null, team: null },
  ...{ from, until },
});
const [june, july, august] = ['2026-06-30T22:00:00.000Z', '2026-07-31T22:00:00.000Z', '2026-08-31T22:00:00.000Z'];

describe('a programme is led', () => {
  it('as long as somebody leads it whom nobody ends', () => {
    expect(isLedFrom(now, [leading(now, null)])).toBe(true);
    expect(isLedFrom(now, [leading(june, null)])).toBe(false);
    expect(isLedFrom(now, [])).toBe(false);
  });

  it('by one after another, without a moment between them', () => {
    expect(isLedFrom(now, [leading(now, june), leading(june, july), leading(july, null)])).toBe(true);
    expect(isLedFrom(now, [leading(now, june), leading(july, null)])).toBe(false);
    expect(isLedFrom(now, [leading(now, june), leading(june, july)])).toBe(false);
    expect(isLedFrom(now, [leading(now, june), leading(now, july), leading(july, null)])).toBe(true);
  });

  it('not by whoever stopped before', () => {
    expect(isLedFrom(july, [leading(now, july), leading(august, null)])).toBe(false);
  });
});

describe('leading that ends at an instant at the latest', () => {
  it('stops then, if it would have gone on', () => {
    expect(endedBy(july, leading(now, null))).toEqual([leading(now, july)]);
    expect(endedBy(july, leading(now, august))).toEqual([leading(now, july)]);
  });

  it('stops when it would have stopped, if that is earlier', () => {
    expect(endedBy(july, leading(now, june))).toEqual([leading(now, june)]);
    expect(endedBy(july, leading(now, july))).toEqual([leading(now, july)]);
  });

  it('never begins, if it would have begun then', () => {
    expect(endedBy(july, leading(july, null))).toEqual([]);
    expect(endedBy(july, leading(august, null))).toEqual([]);
  });
});
