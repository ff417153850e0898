import { conduct, type ProcessRef } from './conduct.js';

/**
 * A pledge: asked, signed, renewed or taken back, and expired when its period has passed. No service works in its phases;
 * what may happen is decided by `libs/domain/pledge`.
 */
export async function pledge(ref: ProcessRef): Promise<void> {
  await conduct(ref, {});
}
