import { type SelectQueryBuilder } from 'typeorm';
import { standpointOf, type Standpoint } from '../../../libs/domain/policies/standpoint.policy.js';
import { type Holding } from '../../../libs/engine/context.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { askedOf } from '../../../libs/ledger/read/asks.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { type CyclesAsked } from './cycle.requests.js';

/**
 * Only the cycles that somebody may read, as `mayReadCycle` says for one.
 *
 * @returns the SQL of where they read the work in it, as `mayReadWork` says for one
 */
export function onlyReadable(query: SelectQueryBuilder<Cycle>, { roles }: Acting): { within: string } {
  const of = (standpoint: Standpoint) => {
    const counting = roles.filter(({ role }) => standpointOf(role) === standpoint);
    return aroundThese(query, { roles: counting, name: standpoint });
  };
  const within = of('within');
  query.andWhere(`(${within} or ${of('involved')})`);
  return { within };
}

/** Cycles that began after another one; of those that began at the same instant, the ones with a later id. */
export function onlyAfter(
  query: SelectQueryBuilder<Cycle>,
  { after, programme }: { after: string; programme: string },
): void {
  const place = query.subQuery().select('a.begun, a.id').from(Cycle, 'a').where('a.id = :after');
  place.andWhere('a.programme = :programme');
  query.andWhere(`(c.begun, c.id) > ${place.getQuery()}`, { after, programme });
}

/** Only the cycles that a list is asked for. From outside nothing is overdue, and asking for what is finds nothing. */
export function onlyAsked(
  query: SelectQueryBuilder<Cycle>,
  { asked, within, person }: { asked: Omit<CyclesAsked, 'after' | 'limit'>; within: string; person: string },
): void {
  if (asked.workpackage !== undefined) query.andWhere('c.workpackage = :workpackage', asked);
  if (asked.phase !== undefined) query.andWhere('c.phase = :phase', asked);
  if (asked.overdue !== undefined) {
    query.andWhere(`${asked.overdue === 'true' ? '' : 'not '}(c.overdue and ${within})`);
  }
  if (asked.closed !== undefined) query.andWhere('c.closed = :closed', { closed: asked.closed === 'true' });
  if (asked.team !== undefined) {
    query.andWhere('exists (select from cycle_team t where t.cycle = c.id and t.team = :team)', asked);
  }
  if (asked.waiting !== undefined) onlyAsking(query, person);
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

/** Cycles of which something is asked of somebody now. */
function onlyAsking(query: SelectQueryBuilder<Cycle>, person: string): void {
  query.andWhere(
    `exists (select from ask a join process p on p.id = a.process where a.process = c.id and ${askedOf(':me')})`,
    { me: person },
  );
}
