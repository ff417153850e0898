import { expect, it } from '@jest/globals';
import { liveFiveYears } from '../../test/support/builders/five-years.js';

it('lives five years of twenty cycles in seconds', () => {
  liveFiveYears('warm');
  const began = performance.now();
  for (let n = 0; n < 20; n++) liveFiveYears(`cycle-${n}`);
  const took = performance.now() - began;
  expect(took).toBeLessThan(10_000); // measured at about a hundredth of it: a bound on what it may become, not a figure
});
