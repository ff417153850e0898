import { Ledger1764000000000 } from './1764000000000-ledger.js';

/** Every change of the tables, in order. */
export const migrations = [Ledger1764000000000];
