import { type Entry } from '../../api/process.queries.js';

const OUT = ['left', 'declined', 'expired'];

/** Whether a party takes part no more: it left, declined, or its term passed. */
export function isOut({ state }: Pick<Entry, 'state'>): boolean {
  return OUT.includes(state.code);
}
