import { type DataSource } from 'typeorm';
import { type Holding } from '../../../libs/engine/context.js';
import { holdingAsJson, holdsNow } from '../../../libs/identity/cast.js';
import { takesPartNow } from '../../../libs/identity/memberships.js';

/** A role of somebody, held now or still to come. */
export interface DatedHolding extends Holding {
  from: string;
  until: string | null;
  now: boolean;
}

/** Somebody who takes part in a programme, with the roles held now and those to come. */
export interface ReadPerson {
  id: string;
  name: string;
  email: string;
  roles: DatedHolding[] | null;
}

/** A page of those who take part in a programme now, by name, in one query. */
export function readPeople(
  dataSource: DataSource,
  asked: { programme: string; after: string | undefined; most: number },
): Promise<ReadPerson[]> {
  return dataSource.query<ReadPerson[]>(PEOPLE, [asked.programme, asked.after ?? null, asked.most]);
}

const PEOPLE = `
select p.id, p.name, p.email,
  (select jsonb_agg(${holdingAsJson} || jsonb_build_object('from', h.from_instant, 'until', h.until_instant,
     'now', ${holdsNow}) order by h.from_instant, h.role, h.team, h.id)
   from holding h where h.programme = m.programme and h.person = p.id and (h.until_instant is null
     or h.until_instant > greatest(clock_timestamp(), h.from_instant))) as roles
from membership m join person p on p.id = m.person
where m.programme = $1 and ${takesPartNow}
  and ($2::text is null or (p.name, p.id) > (select a.name, a.id from person a where a.id = $2))
order by p.name, p.id limit $3`;
