import { type Env } from '../../libs/config/env.js';
import { type Logger } from '../../libs/config/log.js';
import { type Doorbell } from '../../libs/temporal/doorbell.js';
import { type LedgerPorts } from '../../libs/ledger/decide.js';

/** The worker's environment. */
export const ENV = Symbol('env');
/** The worker's log. */
export const LOG = Symbol('log');
/** The one connection to Temporal's server for clients. */
export const TEMPORAL = Symbol('temporal');
/** What deciding leans on. */
export const LEDGER_PORTS = Symbol('ledger ports');
/** The doorbell of this process. */
export const DOORBELL = Symbol('doorbell');

export { type Doorbell, type Env, type LedgerPorts, type Logger };
