import { describe, expect, it } from '@jest/globals';
import { crossings, depth, fare, isFull } from './ferry.js';

describe('a ferry', () => {
  it.each([
    [7, false],
    [8, true],
  ])('with %s people aboard is full: %s', (aboard, full) => {
    expect(isFull(aboard)).toBe(full);
  });

  it('lies at some depth', () => {
    expect(depth(0)).toBeGreaterThan(0);
  });

  it('goes until nobody is left', async () => {
    await Promise.resolve();
    expect(crossings(17)).toBe(3);
  });

  it('is paid for', () => {
    expect(fare(2)).toBe(300);
  });

  it('is paid for once more', () => {
    expect(fare(2)).toBe(300);
  });
});
