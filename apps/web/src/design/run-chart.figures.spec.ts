import { describe, expect, it } from '@jest/globals';
import { median, scaled, ticksOf } from './run-chart.figures.js';

describe('the figures of a run chart', () => {
  it('have a median: the middle one, or what lies between the two in the middle', () => {
    expect(median([])).toBeUndefined();
    expect(median([7, 1, 3])).toBe(3);
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('lie between the ends of the picture, the least at its beginning', () => {
    const x = scaled([10, 20, 30], { from: 0, to: 100 });
    expect([x(10), x(20), x(30)]).toEqual([0, 50, 100]);
  });

  it('lie in the middle when there is only one', () => {
    expect(scaled([5, 5], { from: 0, to: 100 })(5)).toBe(50);
  });

  it('stand beside round figures', () => {
    expect(ticksOf([0, 7])).toEqual([0, 2, 4, 6]);
    expect(ticksOf([0, 0.35])).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticksOf([3, 3])).toEqual([3]);
  });
});
