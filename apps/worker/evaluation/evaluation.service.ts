import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Stay } from '../../../activities/cycle.activities.js';
import { figuresOf } from '../../../libs/domain/evaluation/figures.js';
import { Measurement } from '../../../libs/persistence/entities/measurement.entity.js';
import { Note } from '../../../libs/persistence/entities/note.entity.js';
import { StaysService } from '../ledger/stays.service.js';

/** Prepares the evaluation, so that nobody has to begin with an empty page. */
@Injectable()
export class EvaluationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly stays: StaysService,
  ) {}

  /** Lays what was measured and noted beside the prediction, in figures: for all and for each team, never as a ranking. */
  async layPredictionBesideData(stay: Stay): Promise<void> {
    const cycle = await this.stays.present(stay);
    if (!cycle) return;
    const measured = await this.dataSource.manager.find(Measurement, {
      where: { cycle: cycle.id },
      order: { seq: 'asc' },
    });
    const notes = await this.dataSource.manager.countBy(Note, { cycle: cycle.id });
    await this.stays.tell('evaluation', stay, {
      process: cycle.id,
      programme: cycle.programme,
      command: { type: 'lay-prediction', entered: stay.entered, figures: figuresOf(measured, notes) },
    });
  }
}
