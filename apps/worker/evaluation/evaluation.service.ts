import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Stay } from '../../../activities/cycle.activities.js';
import { type LaidBeside } from '../../../libs/domain/cycle/cycle.commands.js';
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

/** The figures of measurements: how many, and their medians with the baseline's. */
export function figuresOf(measured: Pick<Measurement, 'team' | 'value' | 'baseline'>[], notes: number): LaidBeside {
  const teams = [...new Set(measured.map(({ team }) => team))].sort();
  const sides = (of: typeof measured) => {
    const after = of.filter(({ baseline }) => !baseline);
    const before = of.filter(({ baseline }) => baseline);
    return { measurements: after.length, median: medianOf(after), baselineMedian: medianOf(before) };
  };
  return {
    ...sides(measured),
    baselines: measured.filter(({ baseline }) => baseline).length,
    notes,
    teams: teams.map((team) => ({ team, ...sides(measured.filter((each) => each.team === team)) })),
  };
}

function medianOf(measured: { value: number }[]): number | null {
  const values = measured.map(({ value }) => value).sort((one, other) => one - other);
  const middle = Math.floor(values.length / 2);
  const upper = values[middle];
  if (upper === undefined) return null;
  const lower = values.length % 2 === 0 ? values[middle - 1] : upper;
  return ((lower ?? upper) + upper) / 2;
}
