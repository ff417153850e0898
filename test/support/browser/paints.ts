import { type Page } from 'playwright-core';

/** Said in the page from its first line on: when its largest part was painted, how long each press took to be seen. */
const LISTENS = `
  window.measured = { largest: 0, slowest: 0, longest: 0 };
  const on = (type, more, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  on('largest-contentful-paint', {}, (entry) => { window.measured.largest = entry.startTime; });
  on('event', { durationThreshold: 16 }, (entry) => {
    if (entry.interactionId) window.measured.slowest = Math.max(window.measured.slowest, entry.duration);
  });
  on('longtask', {}, (entry) => { window.measured.longest = Math.max(window.measured.longest, entry.duration); });
`;

/** What a page took, in ms. */
export interface Measured {
  /** Until its largest part was painted. */
  largest: number;
  /** From a press or a key to the next picture: the slowest of them (what is called INP). */
  slowest: number;
  /** The longest time for which the page was deaf. */
  longest: number;
}

/** Measures what a page takes, on a processor that is so many times slower. */
export async function measureOn(page: Page, { slowDown }: { slowDown: number }): Promise<void> {
  await page.addInitScript({ content: LISTENS });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

/** What was measured since it was last forgotten. */
export async function measured(page: Page): Promise<Measured> {
  // What was painted last is told one picture later.
  await page.evaluate(
    'new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(seen, 50))))',
  );
  return page.evaluate<Measured>('window.measured');
}

/** Forgets what was measured of presses so far. */
export async function forgetPresses(page: Page): Promise<void> {
  await measured(page);
  await page.evaluate('Object.assign(window.measured, { slowest: 0, longest: 0 })');
}
