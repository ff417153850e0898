import { conduct, type ProcessRef } from './conduct.js';

/**
 * A programme: prepared, running, closing, closed; with its settings, the funder's conditions and everybody's roles, which
 * begin and end on their dates. No service works in its stages; what may happen is decided by `libs/domain/programme`.
 */
export async function programme(ref: ProcessRef): Promise<void> {
  await conduct(ref, {});
}
