import { conduct, type ProcessRef } from './conduct.js';

/**
 * A meeting: planned, moved or called off, answered, and held when its time has passed. No service works in its phases;
 * what may happen is decided by `libs/domain/meeting`.
 */
export async function meeting(ref: ProcessRef): Promise<void> {
  await conduct(ref, {});
}
