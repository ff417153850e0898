import { z } from 'zod';

/** Where a programme is in its life. */
export const stage = z.enum(['preparing', 'running', 'closing', 'closed']);
/** See the schema `stage`. */
export type Stage = z.infer<typeof stage>;

/** Which stages may follow on each. Only from closing does one go back, with a reason. */
export const stagesAfter: Record<Stage, readonly Stage[]> = {
  preparing: ['running'],
  running: ['closing'],
  closing: ['closed', 'running'],
  closed: [],
};

/** Whether going from one stage to another needs a reason: others relied on the end. */
export function needsReason(from: Stage, to: Stage): boolean {
  return from === 'closing' && to === 'running';
}
