import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Stay } from '../../../activities/cycle.activities.js';
import { type ContributedFactor } from '../../../libs/domain/blueprint/blueprint.commands.js';
import { processIdFor } from '../../../libs/ledger/receive.js';
import { Factor } from '../../../libs/persistence/entities/factor.entity.js';
import { StaysService } from '../ledger/stays.service.js';

/** Writes down what worked for the next team: a draft from the factors that the teams found. */
@Injectable()
export class BlueprintsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly stays: StaysService,
  ) {}

  /**
   * Contributes the cycle's factors to the blueprint that it was linked to, or drafts one from them; a cycle of which
   * nothing was written down as a factor still gets its draft, for its title and its lesson.
   */
  async draftFromFactors(stay: Stay): Promise<void> {
    const cycle = await this.stays.present(stay);
    if (!cycle) return;
    const { programme, workpackage, state } = cycle;
    const factors = await this.factorsOf(cycle.id);
    const linked = state.blueprint?.process;
    const blueprint =
      linked ?? processIdFor({ kind: 'blueprint', sender: 'blueprints', key: `${cycle.id}.${stay.entered}` });
    await this.stays.tell('blueprints', stay, {
      process: blueprint,
      programme,
      ...(linked
        ? { command: { type: 'take-contribution', cycle: cycle.id, factors } }
        : {
            command: { type: 'draft-blueprint', cycle: cycle.id, workpackage, title: state.title, factors },
            begin: { workpackage },
          }),
    });
    await this.stays.tell('blueprints', stay, {
      process: cycle.id,
      programme,
      command: { type: 'link-blueprint', entered: stay.entered, blueprint, factors: factors.length },
    });
  }

  private async factorsOf(cycle: string): Promise<ContributedFactor[]> {
    const rows = await this.dataSource.manager.find(Factor, { where: { cycle }, order: { seq: 'asc' } });
    return rows.map(({ id, kind, factor, evidence, helpedIn, notIn }) => ({
      id,
      kind,
      factor,
      evidence,
      helpedIn,
      notIn,
    }));
  }
}
