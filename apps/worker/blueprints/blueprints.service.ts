import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Stay } from '../../../activities/cycle.activities.js';
import { withoutDates } from '../../../libs/domain/blueprint/blueprint.plan.js';
import { type Contribution, type ContributedFactor } from '../../../libs/domain/blueprint/contribution.js';
import { type Holding } from '../../../libs/engine/context.js';
import { readCast } from '../../../libs/identity/cast.js';
import { processIdFor } from '../../../libs/ledger/receive.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { Blueprint } from '../../../libs/persistence/entities/blueprint.entity.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { Factor } from '../../../libs/persistence/entities/factor.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { StaysService, type StayingCycle } from '../ledger/stays.service.js';
import { whomToAsk } from './whom-to-ask.js';

/** Writes down what worked for the next team: a draft from the factors that the teams found. */
@Injectable()
export class BlueprintsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly stays: StaysService,
  ) {}

  /**
   * Contributes what the cycle learnt to the blueprint that it was linked to, or drafts one from it where there is none
   * or it was withdrawn; a cycle of which nothing was written down as a factor still gets its draft, for its title, its
   * plan and its lesson.
   */
  async draftFromFactors(stay: Stay): Promise<void> {
    const cycle = await this.stays.present(stay);
    if (!cycle) return;
    const { programme, workpackage, state } = cycle;
    const contribution = await this.contributionOf(cycle);
    const linked = await this.linkedTo(state.blueprint?.process);
    const blueprint =
      linked ?? processIdFor({ kind: 'blueprint', sender: 'blueprints', key: `${cycle.id}.${stay.entered}` });
    await this.stays.tell('blueprints', stay, {
      process: blueprint,
      programme,
      ...(linked
        ? { command: { type: 'take-contribution', ...contribution } }
        : {
            command: { type: 'draft-blueprint', workpackage, title: state.title, ...contribution },
            begin: { workpackage },
          }),
    });
    await this.stays.tell('blueprints', stay, {
      process: cycle.id,
      programme,
      command: { type: 'link-blueprint', entered: stay.entered, blueprint, factors: contribution.factors.length },
    });
  }

  /** The blueprint that a cycle was linked to, unless it was withdrawn: nothing can be added to that. */
  private async linkedTo(blueprint: string | undefined): Promise<string | undefined> {
    const isWithdrawn =
      blueprint !== undefined &&
      (await this.dataSource.manager.existsBy(Blueprint, { id: blueprint, status: 'withdrawn' }));
    return isWithdrawn ? undefined : blueprint;
  }

  private async contributionOf({ id, programme, workpackage, state }: StayingCycle): Promise<Contribution> {
    const { manager } = this.dataSource;
    const [{ settings }, { begun }, cast, rows] = await Promise.all([
      manager.findOneByOrFail(Programme, { id: programme }),
      manager.findOneByOrFail(Cycle, { id }),
      readCast(manager, { programme, workpackage }),
      manager.find(Factor, { where: { cycle: id }, order: { seq: 'asc' } }),
    ]);
    const calendar = calendarOf(settings);
    return {
      cycle: id,
      factors: rows.map((row) => factorOf(row, cast)),
      plan: withoutDates(state.plan, calendar.dayOf(begun.toISOString()), calendar),
      conclusion: state.evaluation?.conclusion ?? null,
      usable: state.usable?.usable ?? null,
    };
  }
}

function factorOf(row: Factor, cast: Holding[]): ContributedFactor {
  const { id, kind, factor, evidence, helpedIn, notIn } = row;
  return { id, kind, factor, evidence, helpedIn, notIn, ask: whomToAsk(row, cast) };
}
