import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Stay } from '../../../activities/cycle.activities.js';
import { cycleRules } from '../../../libs/domain/cycle/cycle.rules.js';
import { personsOf, readCast } from '../../../libs/identity/cast.js';
import { PlannedMessageRow } from '../../../libs/persistence/entities/message.entity.js';
import { StaysService } from '../ledger/stays.service.js';

/**
 * Looks after the planned messages of a phase. The ledger plans them with each decision; this service makes sure that
 * each has somebody to hear it: a due without a holder of its role is told, so that the gap is seen before the date.
 */
@Injectable()
export class RemindersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly stays: StaysService,
  ) {}

  /** Counts what is planned for this stay and tells the cycle which dues nobody would hear. */
  async beginReminders(stay: Stay): Promise<void> {
    const cycle = await this.stays.present(stay);
    if (!cycle) return;
    const cast = await readCast(this.dataSource.manager, cycle);
    const gaps = cycleRules
      .dues(cycle.state)
      .flatMap(({ what, who }) => who.map((addressee) => ({ what, addressee })))
      .filter(({ addressee }) => personsOf(cast, addressee).length === 0)
      .map(({ what, addressee: { role, team } }) => ({ what, role, team: team ?? null }));
    const planned = await this.dataSource.manager.countBy(PlannedMessageRow, { process: cycle.id, status: 'planned' });
    await this.stays.tell('reminders', stay, {
      process: cycle.id,
      programme: cycle.programme,
      command: { type: 'note-reminders', entered: stay.entered, planned, gaps },
    });
  }
}
