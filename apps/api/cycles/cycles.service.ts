import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { mayReadWork } from '../../../libs/domain/policies/cycle.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { CycleTeam } from '../../../libs/persistence/entities/cycle-team.entity.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { Answer } from '../http/answer.js';
import { paged } from '../http/paging.js';
import { Problem } from '../http/problem.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { conclusionOf } from './conclusion-of.js';
import { type CycleLine } from './cycle.lists.js';
import { cycleNoun } from './cycle.noun.js';
import { type CyclesAsked, type NewCycle } from './cycle.requests.js';
import { type CycleView } from './cycle.view.js';
import { onlyAfter, onlyAsked, onlyReadable } from './readable.js';

/** Cycles: begun, and found in lists. */
@Injectable()
export class CyclesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** Begins a cycle in a workpackage of the programme with teams of that workpackage. @throws Problem */
  async begin(begun: NewCycle, key: string, acting: Acting): Promise<Answer<CarriedOut<CycleView> | ReceivedOnly>> {
    const { workpackages, teams } = await readDirectory(this.dataSource, acting.programme);
    const { workpackage } = begun;
    if (!workpackages.has(workpackage)) {
      throw new Problem(422, 'no-such-workpackage', { details: { workpackage } });
    }
    const stranger = begun.teams.find((team) => teams.get(team)?.workpackage !== workpackage);
    if (stranger !== undefined) throw new Problem(422, 'no-such-team', { details: { team: stranger } });
    return this.processes.begin(cycleNoun, { command: { type: 'create-cycle', ...begun }, workpackage, key, acting });
  }

  /** The cycles that somebody may read, newest last. */
  async list(asked: CyclesAsked, acting: Acting): Promise<{ cycles: CycleLine[]; next: string | null }> {
    const query = this.dataSource.manager
      .createQueryBuilder(Cycle, 'c')
      .where('c.programme = :programme', { programme: acting.programme })
      .orderBy('c.begun')
      .addOrderBy('c.id')
      .limit(asked.limit + 1);
    const { within } = onlyReadable(query, acting);
    if (asked.after !== undefined) onlyAfter(query, { ...acting, after: asked.after });
    onlyAsked(query, { asked, within, person: acting.person });
    const rows = await query.getMany();
    const shown = rows.map(({ id }) => id);
    const [texts, { workpackages }, ownTeams] = await Promise.all([
      readTexts(this.dataSource, rows),
      readDirectory(this.dataSource, acting.programme),
      this.dataSource.manager.findBy(CycleTeam, {
        cycle: In(shown),
        team: In(acting.roles.flatMap(({ team }) => team ?? [])),
      }),
    ]);
    const teamsIn = ({ id }: Cycle) => ownTeams.filter(({ cycle }) => cycle === id).map(({ team }) => team);
    const { items, next } = paged(rows, asked.limit, {
      item: (row) => ({
        ...lineOf(row, { acting, teams: teamsIn(row) }),
        ...conclusionOf(row, { acting, teams: teamsIn(row) }),
        title: textOf(texts, row.title),
        workpackage: { id: row.workpackage, name: workpackages.get(row.workpackage) ?? row.workpackage },
      }),
      place: ({ id }) => id,
    });
    return { cycles: items, next };
  }
}

function lineOf(
  row: Cycle,
  { acting, teams }: { acting: Acting; teams: string[] },
): Omit<CycleLine, 'title' | 'workpackage' | 'conclusion' | 'followUp'> {
  const { id, workpackage, phase, phaseKind, deadline, overdue, blueprint, closed, begun } = row;
  const isWithin = mayReadWork(acting.roles, { workpackage, teams });
  return {
    id,
    phase: { name: phase, kind: phaseKind, label: label(acting.language, 'phase', phase) },
    // From outside, a date that has gone by would read as late.
    deadline: overdue && !isWithin ? null : (deadline?.toISOString() ?? null),
    overdue: overdue && isWithin,
    blueprint: isWithin ? blueprint : null,
    closed,
    begun: begun.toISOString(),
  };
}
