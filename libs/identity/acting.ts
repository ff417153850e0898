import { type DataSource } from 'typeorm';
import { type Around } from '../domain/policies/around.js';
import { type Strength } from '../domain/policies/sign-in.policy.js';
import { type TokenScope } from '../domain/policies/token.policy.js';
import { withWorkingGroups } from '../domain/workpackage/working-group.js';
import { type Holding } from '../engine/context.js';
import { holdingAsJson, holdsNow } from './cast.js';
import { takesPartNow } from './memberships.js';
import { prepared } from '../persistence/prepared.js';

/** A signed-in person in the programme that they look at, with the roles held in it at this moment. */
export interface Acting {
  person: string;
  name: string;
  /** Null for who was erased. */
  email: string | null;
  programme: string;
  language: 'nl' | 'en';
  roles: Holding[];
  /** The process that the request is about, once the right to it was looked at: it is not read twice. */
  around?: Around;
  /** How sure it is that it is they; where nothing is said, no surer than on a remembered device. */
  strength?: Strength;
  /** What the token of the API may do with which they come; undefined for a person at a browser. */
  scopes?: TokenScope[];
}

/** Somebody in a programme. */
export interface Participant {
  person: string;
  programme: string;
}

/**
 * Who acts: the person with the roles held now in the programme, in one query; undefined when that person takes no part in
 * it at this moment.
 */
export async function readActing(
  dataSource: DataSource,
  { person, programme }: Participant,
): Promise<Acting | undefined> {
  const [row] = await prepared<Omit<Acting, 'roles'> & { roles: Holding[] | null }>(dataSource, ACTING, [
    person,
    programme,
  ]);
  return row && { ...row, roles: withWorkingGroups(row.roles ?? []) };
}

const ACTING = {
  name: 'acting',
  text: `select p.id as person, p.name, p.email, m.programme, p.language,
      (select jsonb_agg(${holdingAsJson} order by h.role, h.team, h.workpackage)
       from holding h where h.person = p.id and h.programme = m.programme and ${holdsNow}
      ) as roles
    from person p join membership m on m.person = p.id and ${takesPartNow}
    where p.id = $1 and m.programme = $2`,
};
