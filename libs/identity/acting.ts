import { type DataSource } from 'typeorm';
import { type Holding } from '../engine/context.js';
import { holdingAsJson, holdsNow } from './cast.js';
import { prepared } from '../persistence/prepared.js';

/** A signed-in person with the roles held at this moment. */
export interface Acting {
  person: string;
  name: string;
  programme: string;
  language: 'nl' | 'en';
  roles: Holding[];
}

/** Who acts: the person with the roles held now, in one query; undefined when there is no such person any more. */
export async function readActing(dataSource: DataSource, person: string): Promise<Acting | undefined> {
  const [row] = await prepared<Omit<Acting, 'roles'> & { roles: Holding[] | null }>(dataSource, ACTING, [person]);
  return row && { ...row, roles: row.roles ?? [] };
}

/** Everybody with an address, by address, in one query; at most as many as are asked for. */
export async function readAccounts(dataSource: DataSource, most: number): Promise<(Acting & { email: string })[]> {
  const rows = await dataSource.query<(Omit<Acting, 'roles'> & { email: string; roles: Holding[] | null })[]>(
    `select p.email, ${WHO} from person p order by p.email limit $1`,
    [most],
  );
  return rows.map((row) => ({ ...row, roles: row.roles ?? [] }));
}

/** SQL: a person `p` with the roles held now. */
const WHO = `p.id as person, p.name, p.programme, p.language,
  (select jsonb_agg(${holdingAsJson} order by h.role, h.team, h.workpackage)
   from holding h where h.person = p.id and ${holdsNow}
  ) as roles`;

const ACTING = { name: 'acting', text: `select ${WHO} from person p where p.id = $1` };
