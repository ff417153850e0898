import { defineQuery, defineUpdate } from '@temporalio/workflow';
import { type StandingAfter } from '../activities/ledger.activities.js';

/**
 * "Something waits in your inbox." Rung by whoever put it there and by the relay; it only counts, never fails and never
 * answers: the answer to a command is read from the ledger.
 */
export const doorbell = defineUpdate('doorbell');

/** Where the process stands, in codes. For operators; screens read PostgreSQL. */
export const standing = defineQuery<StandingAfter | undefined>('standing');
