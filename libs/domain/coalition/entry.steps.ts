import { type EntryState as EntryCode } from '../programme/coalition.js';

/** Whether it takes part with its signature: signed, or joined. */
export function isIn(code: EntryCode): boolean {
  return code === 'signed' || code === 'joined';
}

/** Whether nothing goes on any longer: it left, declined, or its term passed. */
export function isOver(code: EntryCode): boolean {
  return code === 'left' || code === 'declined' || code === 'expired';
}
