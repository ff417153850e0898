import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Stay } from '../../../activities/cycle.activities.js';
import { type CycleState } from '../../../libs/domain/cycle/cycle.state.js';
import { type BlueprintCommand } from '../../../libs/domain/blueprint/blueprint.commands.js';
import { type CycleCommand } from '../../../libs/domain/cycle/cycle.commands.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { receive } from '../../../libs/ledger/receive.js';
import { Process } from '../../../libs/persistence/entities/process.entity.js';

/** A cycle that stays in a phase, as the services of that phase find it. */
export interface StayingCycle {
  id: string;
  programme: string;
  workpackage: string;
  phase: string;
  state: CycleState;
}

/** What every service of a phase needs: the cycle as it stays there, and a way to tell it something once. */
@Injectable()
export class StaysService {
  constructor(private readonly dataSource: DataSource) {}

  /** The cycle of a stay; undefined when the stay is over, and there is nothing left to do. */
  async present({ process, entered }: Stay): Promise<StayingCycle | undefined> {
    const row = await this.dataSource.manager.findOneBy(Process, { id: process, entered, closed: false });
    if (!row?.workpackage || !row.phase || !isCycleState(row)) return undefined;
    const { id, programme, workpackage, phase, state } = row;
    return { id, programme, workpackage, phase, state };
  }

  /** Puts what a service found out into a process's inbox; once per service and stay, however often it is called. */
  async tell(
    service: string,
    stay: Stay,
    told: {
      process: string;
      programme: string;
      command: CycleCommand | BlueprintCommand;
      begin?: { workpackage: string };
    },
  ): Promise<void> {
    await receive(
      { dataSource: this.dataSource, kinds },
      { ...told, actor: null, via: 'service', sender: service, key: `${stay.process}.${stay.entered}.${told.process}` },
    );
  }
}

function isCycleState(row: Process): row is Process & { state: CycleState } {
  return row.kind === 'cycle' && row.seq > 0;
}
