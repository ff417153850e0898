import { condition, defineSignal, defineUpdate, setHandler, sleep } from '@temporalio/workflow';

/** The least that an update can do. */
export const touch = defineUpdate<number>('touch');
/** Ends the workflow. */
export const end = defineSignal('end');

/** A workflow that only answers: what Temporal costs by itself. */
export async function bare(): Promise<void> {
  let count = 0;
  let isOver = false;
  setHandler(touch, () => ++count);
  setHandler(end, () => void (isOver = true));
  await condition(() => isOver);
}

/** A workflow that waits for a moment. @returns how late (ms) it went on */
export async function timed(at: number): Promise<number> {
  await sleep(at - Date.now());
  return Date.now() - at;
}
