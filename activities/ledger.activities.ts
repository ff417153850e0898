import { type StandingAfter } from '../libs/ledger/decide.js';

export { type StandingAfter };

/** The ledger, as a conductor knows it. */
export interface LedgerActivities {
  /**
   * Takes one turn of a process: everything that waits in its inbox or is due is decided and stored.
   *
   * @param turn.at the conductor's time, as an instant
   * @returns where the process stands after it, in codes
   */
  decide(turn: { process: string; at: string }): Promise<StandingAfter>;
}
