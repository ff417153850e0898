import { type DataSource } from 'typeorm';
import { type Pilot } from '../pilot.js';

/** Messages that are due. */
export interface Due {
  messages: number;
  /** For whose coordinators each of them is. */
  teams: string[];
  /** In how long (ms); now, unless told otherwise. */
  in?: number;
  /** The deadline that they are about; tomorrow, unless told otherwise. */
  until?: string;
}

/** Lets so many messages about a pilot be due at one moment, each for the coordinators of these teams. */
export async function letBeDue(
  owner: DataSource,
  pilot: Pilot,
  { messages, teams, in: wait = 0, until = 'tomorrow' }: Due,
): Promise<void> {
  await owner.query(
    `insert into leerlus.message (programme, process, what, step, occurrence, due, until, who)
     select p.programme, p.id, 'team-finished:' || ($4::text[])[1], 'on-the-day', most.occurrence + n,
       clock_timestamp() + $3 * interval '1 millisecond', $5::timestamptz,
       (select jsonb_agg(jsonb_build_object('role', 'coordinator', 'team', team)) from unnest($4::text[]) team)
     from leerlus.process p, generate_series(1, $2) n,
       (select greatest(max(occurrence), 1000) as occurrence from leerlus.message) most
     where p.id = $1`,
    [pilot.id, messages, wait, teams, until],
  );
}
