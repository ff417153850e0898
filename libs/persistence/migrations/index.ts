import { Ledger1764000000000 } from './1764000000000-ledger.js';
import { Asks1764300000000 } from './1764300000000-asks.js';

/** Every change of the tables, in order. */
export const migrations = [Ledger1764000000000, Asks1764300000000];
