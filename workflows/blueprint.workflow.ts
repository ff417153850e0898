import { conduct, type ProcessRef } from './conduct.js';

/**
 * A blueprint: drafted, contributed to by several cycles, published in versions, for as long as others start from it.
 * No service works in its phases; what may happen is decided by `libs/domain/blueprint`.
 */
export async function blueprint(ref: ProcessRef): Promise<void> {
  await conduct(ref, {});
}
