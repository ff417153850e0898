import { condition, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';

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
