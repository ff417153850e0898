import { Inject, Injectable } from '@nestjs/common';
import { type LedgerActivities } from '../../../activities/ledger.activities.js';
import { decide, type StandingAfter } from '../../../libs/ledger/decide.js';
import { LEDGER_PORTS, type LedgerPorts } from '../tokens.js';

/** The ledger's turns, for conductors. */
@Injectable()
export class LedgerService implements LedgerActivities {
  constructor(@Inject(LEDGER_PORTS) private readonly ports: LedgerPorts) {}

  decide(turn: { process: string; at: string }): Promise<StandingAfter> {
    return decide(this.ports, turn);
  }
}
