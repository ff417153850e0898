import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** Below which share of the processors' time a machine counts as quiet, and for how long (ms) that is looked at. */
const QUIET = 0.2;
const LOOKS = 2_000;

/** How long (ms) it is waited at most. */
const MOST = 120_000;

/** Waits until what was begun before has been carried out, so that only what is measured is. @returns whether it became quiet */
export async function untilQuiet(): Promise<boolean> {
  const end = performance.now() + MOST;
  while (performance.now() < end) if ((await busy()) < QUIET) return true;
  return false;
}

/** Which share of the processors' time was used in a while. */
async function busy(): Promise<number> {
  const before = spent();
  await pause(LOOKS);
  const after = spent();
  const all = after.all - before.all;
  return (all - (after.idle - before.idle)) / all;
}

function spent(): { all: number; idle: number } {
  const times = cpus().map(({ times: { user, nice, sys, irq, idle } }) => ({
    all: user + nice + sys + irq + idle,
    idle,
  }));
  return {
    all: times.reduce((sum, { all }) => sum + all, 0),
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
  };
}
