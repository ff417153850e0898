import { conduct, type ProcessRef } from './conduct.js';

/**
 * A workpackage: a question that changes while one works on it, with an owner and working agreements, until it is closed.
 * No service works in its phases; what may happen is decided by `libs/domain/workpackage`.
 */
export async function workpackage(ref: ProcessRef): Promise<void> {
  await conduct(ref, {});
}
