import { Connection } from '@temporalio/client';

/**
 * The connection of a process to Temporal, made when it is first needed: an API starts while Temporal is away.
 * Nothing is repeated below the doorbell's own repeating: a ring that falls into a renewal fails at once and is repeated
 * at once, where the client's usual repeating would hold it, and all that share it, for more than a second.
 */
export function connectionTo(address: string): Connection {
  return Connection.lazy({ address, interceptors: [] });
}
