import { type DataSource } from 'typeorm';
import { withWorkingGroups } from '../domain/workpackage/working-group.js';
import { type Holding } from '../engine/context.js';
import { type Instant } from '../engine/instant.js';
import { holdingAsJson } from './cast.js';

/** The roles that somebody held in a programme at an instant. */
export async function readHeld(
  dataSource: DataSource,
  held: { person: string; programme: string; at: Instant },
): Promise<Holding[]> {
  const [row] = await dataSource.query<{ roles: Holding[] | null }[]>(
    `select jsonb_agg(${holdingAsJson}) as roles from holding h
     where h.person = $1 and h.programme = $3
       and h.from_instant <= $2 and (h.until_instant is null or h.until_instant > $2)`,
    [held.person, held.at, held.programme],
  );
  return withWorkingGroups(row?.roles ?? []);
}
