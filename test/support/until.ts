import { setTimeout as pause } from 'node:timers/promises';

/** How long (ms) to wait, how often (ms) to look, and what was waited for, in words for whoever reads the failure. */
export interface Waiting {
  within?: number;
  every?: number;
  saying: string | (() => string);
}

/**
 * Waits until something is so.
 *
 * @returns what the condition answered, once that is truthy
 * @throws Error when it is not so in time; what the condition throws is thrown at once
 */
export async function until<Found>(
  condition: () => Found | Promise<Found>,
  { within = 10_000, every = 25, saying }: Waiting,
): Promise<Found> {
  const end = Date.now() + within;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) {
      throw new Error(`waited ${within} ms in vain: ${typeof saying === 'string' ? saying : saying()}`);
    }
    await pause(every);
  }
}
