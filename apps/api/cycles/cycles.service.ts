import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { mayReadWork, rolesAround } from '../../../libs/domain/policies/cycle.policy.js';
import { standpointOf, type Standpoint } from '../../../libs/domain/policies/standpoint.policy.js';
import { mayReadConclusion } from '../../../libs/domain/policies/line.policy.js';
import { type Holding } from '../../../libs/engine/context.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { askedOf } from '../../../libs/ledger/read/asks.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
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
    const { within } = onlyReadable(query, acting);
    if (asked.after !== undefined) onlyAfter(query, { ...acting, after: asked.after });
    if (asked.workpackage !== undefined) query.andWhere('c.workpackage = :workpackage', asked);
    if (asked.phase !== undefined) query.andWhere('c.phase = :phase', asked);
    // From outside nothing is overdue, and asking for what is finds nothing.
    if (asked.overdue !== undefined)
      query.andWhere(`${asked.overdue === 'true' ? '' : 'not '}(c.overdue and ${within})`);
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

/**
 * Only the cycles that somebody may read, as `mayReadCycle` says for one.
 *
 * @returns the SQL of where they read the work in it, as `mayReadWork` says for one
 */
function onlyReadable(query: SelectQueryBuilder<Cycle>, { roles }: Acting): { within: string } {
  const of = (standpoint: Standpoint) => {
    const counting = roles.filter(({ role }) => standpointOf(role) === standpoint);
    return aroundThese(query, { roles: counting, name: standpoint });
  };
  const within = of('within');
  query.andWhere(`(${within} or ${of('involved')})`);
  return { within };
}

/** SQL: cycles around which one of these roles counts: of the programme, of its workpackage, or of one of its teams. */
function aroundThese(query: SelectQueryBuilder<Cycle>, { roles, name }: { roles: Holding[]; name: string }): string {
  if (roles.some(({ workpackage, team }) => workpackage === undefined && team === undefined)) return 'true';
  const workpackages = roles.flatMap(({ workpackage, team }) => (team === undefined ? (workpackage ?? []) : []));
  const teams = roles.flatMap(({ team }) => team ?? []);
  query.setParameters({ [`${name}Workpackages`]: workpackages, [`${name}Teams`]: teams });
  return `(c.workpackage = any(:${name}Workpackages)
    or exists (select from cycle_team t where t.cycle = c.id and t.team = any(:${name}Teams)))`;
}

/** Cycles that began after another one; of those that began at the same instant, the ones with a later id. */
function onlyAfter(query: SelectQueryBuilder<Cycle>, { after, programme }: { after: string; programme: string }): void {
  const place = query.subQuery().select('a.begun, a.id').from(Cycle, 'a').where('a.id = :after');
  place.andWhere('a.programme = :programme');
  query.andWhere(`(c.begun, c.id) > ${place.getQuery()}`, { after, programme });
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
