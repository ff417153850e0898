import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Stay } from '../../../activities/cycle.activities.js';
import { presentGate } from '../../../libs/domain/cycle/cycle.state.js';
import { whoDecides } from '../../../libs/domain/gate/who-decides.js';
import { readCast } from '../../../libs/identity/cast.js';
import { StaysService } from '../ledger/stays.service.js';

/** Finds out who is asked at a gate, and says so when a phase begins: nobody has to look up who decides. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly stays: StaysService,
  ) {}

  /** Tells the cycle who can decide at its present gate, by role; its rules say at once when too few are left. */
  async openApprovals(stay: Stay): Promise<void> {
    const cycle = await this.stays.present(stay);
    const gate = cycle && presentGate(cycle.state);
    if (!cycle || gate?.decidedBy !== 'approvals') return;
    const cast = await readCast(this.dataSource.manager, cycle);
    const asked = whoDecides({ gate, cast, authors: [] });
    await this.stays.tell('approvals', stay, {
      process: cycle.id,
      programme: cycle.programme,
      command: { type: 'open-approvals', entered: stay.entered, gate: gate.name, asked },
    });
  }
}
