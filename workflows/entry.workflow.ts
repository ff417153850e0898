import { conduct, type ProcessRef } from './conduct.js';

/**
 * A coalition entry: the steps of an organisation towards taking part, its terms and their renewal, for as long as the
 * programme lives. No service works in its phases; what may happen is decided by `libs/domain/coalition`.
 */
export async function entry(ref: ProcessRef): Promise<void> {
  await conduct(ref, {});
}
