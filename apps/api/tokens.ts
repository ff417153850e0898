import { type Env } from '../../libs/config/env.js';
import { type Logger } from '../../libs/config/log.js';
import { type Receipts } from '../../libs/ledger/receipts.js';
import { type Doorbell } from '../../libs/temporal/doorbell.js';

/** The API's environment. */
export const ENV = Symbol('env');
/** The API's log. */
export const LOG = Symbol('log');
/** The one connection to Temporal's server, made when it is first needed. */
export const TEMPORAL = Symbol('temporal');
/** The doorbell of this process. */
export const DOORBELL = Symbol('doorbell');
/** Where receipts are waited for. */
export const RECEIPTS = Symbol('receipts');

export { type Doorbell, type Env, type Logger, type Receipts };
