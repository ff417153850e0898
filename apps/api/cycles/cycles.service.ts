import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { rolesAround } from '../../../libs/domain/policies/cycle.policy.js';
import { mayReadConclusion } from '../../../libs/domain/policies/line.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { askedOf } from '../../../libs/ledger/read/asks.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { CycleTeam } from '../../../libs/persistence/entities/cycle-team.entity.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { Answer } from '../http/answer.js';
import { paged } from '../http/paging.js';
import { Problem } from '../http/problem.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { type CycleLine } from './cycle.lists.js';
import { cycleNoun } from './cycle.noun.js';
import { type CyclesAsked, type NewCycle } from './cycle.requests.js';
import { type CycleView } from './cycle.view.js';

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
    onlyReadable(query, acting);
    if (asked.after !== undefined) onlyAfter(query, asked.after);
    if (asked.workpackage !== undefined) query.andWhere('c.workpackage = :workpackage', asked);
    if (asked.phase !== undefined) query.andWhere('c.phase = :phase', asked);
    if (asked.overdue !== undefined) query.andWhere('c.overdue = :overdue', { overdue: asked.overdue === 'true' });
    if (asked.closed !== undefined) query.andWhere('c.closed = :closed', { closed: asked.closed === 'true' });
    if (asked.team !== undefined) {
      query.andWhere('exists (select from cycle_team t where t.cycle = c.id and t.team = :team)', asked);
    }
    if (asked.waiting !== undefined) onlyAsking(query, acting.person);
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
    const { items, next } = paged(rows, asked.limit, {
      item: (row) => ({
        ...lineOf(row, acting.language),
        ...conclusionOf(row, {
          acting,
          teams: ownTeams.filter(({ cycle }) => cycle === row.id).map(({ team }) => team),
        }),
        title: textOf(texts, row.title),
        workpackage: { id: row.workpackage, name: workpackages.get(row.workpackage) ?? row.workpackage },
      }),
      place: ({ id }) => id,
    });
    return { cycles: items, next };
  }
}

/** As `mayReadCycle` says for one, for a list: a role in the programme, in the workpackage, or in one of its teams. */
function onlyReadable(query: SelectQueryBuilder<Cycle>, { roles }: Acting): void {
  if (roles.some(({ workpackage, team }) => workpackage === undefined && team === undefined)) return;
  const workpackages = roles.flatMap(({ workpackage, team }) => (team === undefined ? (workpackage ?? []) : []));
  const teams = roles.flatMap(({ team }) => team ?? []);
  const ofTeam = query.subQuery().select('1').from(CycleTeam, 't').where('t.cycle = c.id and t.team = any(:teams)');
  query.andWhere(`(c.workpackage = any(:workpackages) or exists ${ofTeam.getQuery()})`, { workpackages, teams });
}

/** Cycles that began after another one; of those that began at the same instant, the ones with a later id. */
function onlyAfter(query: SelectQueryBuilder<Cycle>, after: string): void {
  const place = query.subQuery().select('a.begun, a.id').from(Cycle, 'a').where('a.id = :after');
  query.andWhere(`(c.begun, c.id) > ${place.getQuery()}`, { after });
}

/** Cycles of which something is asked of somebody now. */
function onlyAsking(query: SelectQueryBuilder<Cycle>, person: string): void {
  query.andWhere(
    `exists (select from ask a join process p on p.id = a.process where a.process = c.id and ${askedOf(':me')})`,
    { me: person },
  );
}

/** What was concluded, for who may read it already. */
function conclusionOf(
  { conclusion, followUp, accepted, workpackage }: Cycle,
  { acting, teams }: { acting: Acting; teams: string[] },
): Pick<CycleLine, 'conclusion' | 'followUp'> {
  const { person, language } = acting;
  const roles = rolesAround(acting.roles, { workpackage, teams });
  const may = mayReadConclusion({ person, roles }, { accepted });
  return {
    conclusion:
      !may || conclusion === null ? null : { code: conclusion, label: label(language, 'conclusion', conclusion) },
    followUp: !may || followUp === null ? null : { code: followUp, label: label(language, 'followUp', followUp) },
  };
}

function lineOf(row: Cycle, language: Language): Omit<CycleLine, 'title' | 'workpackage' | 'conclusion' | 'followUp'> {
  const { id, phase, phaseKind, deadline, overdue, blueprint, closed, begun } = row;
  return {
    id,
    phase: { name: phase, kind: phaseKind, label: label(language, 'phase', phase) },
    deadline: deadline?.toISOString() ?? null,
    overdue,
    blueprint,
    closed,
    begun: begun.toISOString(),
  };
}
