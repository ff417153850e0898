import { type EntityManager } from 'typeorm';
import {
  WORKING_GROUP,
  WORKING_GROUP_MEMBERS,
  withWorkingGroups,
} from '../../../libs/domain/workpackage/working-group.js';
import { type Holding } from '../../../libs/engine/context.js';
import { type Addressee } from '../../../libs/engine/rules.js';
import { holdsNow } from '../../../libs/identity/cast.js';
import { type DueMessage } from './due-message.js';

interface Held extends Holding {
  programme: string;
}

/**
 * Who holds, at this moment, the roles that messages address: read in one statement for all of them. The answer gives, for
 * a message and one of its addressees, what `readCast` would give around that process, of that role (and team) alone.
 */
export async function readCasts(
  manager: EntityManager,
  messages: DueMessage[],
): Promise<(message: DueMessage, addressee: Addressee) => Holding[]> {
  const { held, teams } = await readRoles(manager, messages);
  const byRole = new Map<string, Holding[]>();
  for (const { programme, ...holding } of held) {
    for (const each of withWorkingGroups([holding])) {
      for (const key of keysOf(programme, each)) byRole.set(key, [...(byRole.get(key) ?? []), each]);
    }
  }
  return ({ programme, process, workpackage }, addressee) => {
    const taking = teams.get(process);
    return (byRole.get(keyOf(programme, addressee)) ?? []).filter(
      (holding) =>
        (holding.workpackage === undefined || workpackage === null || holding.workpackage === workpackage) &&
        (holding.team === undefined || taking === undefined || taking.has(holding.team)),
    );
  };
}

/** Found by its role, and by its role for its team. */
function keysOf(programme: string, { role, team }: Holding): string[] {
  return [keyOf(programme, { role }), ...(team === undefined ? [] : [keyOf(programme, { role, team })])];
}

function keyOf(programme: string, { role, team }: Pick<Addressee, 'role' | 'team'>): string {
  return JSON.stringify([programme, role, team]);
}

async function readRoles(
  manager: EntityManager,
  messages: DueMessage[],
): Promise<{ held: Held[]; teams: Map<string, Set<string>> }> {
  const addressees = messages.flatMap(({ who }) => who);
  const wanted = (some: Addressee[]): string[] => [
    ...new Set(some.flatMap(({ role }) => (role === WORKING_GROUP ? WORKING_GROUP_MEMBERS : [role]))),
  ];
  const [row] = await manager.query<{ held: Held[] | null; teams: { cycle: string; teams: string[] }[] | null }[]>(
    ROLES,
    [
      [...new Set(messages.map(({ programme }) => programme))],
      wanted(addressees.filter(({ team }) => team === undefined)),
      wanted(addressees.filter(({ team }) => team !== undefined)),
      [...new Set(addressees.flatMap(({ team }) => team ?? []))],
      [...new Set(messages.map(({ process }) => process))],
    ],
  );
  return {
    held: row?.held ?? [],
    teams: new Map(row?.teams?.map(({ cycle, teams }) => [cycle, new Set(teams)])),
  };
}

const ROLES = `
select (
  select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('programme', h.programme, 'person', h.person, 'role', h.role,
      'organisation', h.organisation, 'workpackage', h.workpackage, 'team', h.team)) order by h.role, h.person)
  from holding h
  where h.programme = any($1) and ${holdsNow}
    and (h.role = any($2) or (h.role = any($3) and h.team = any($4)))
) as held, (
  select jsonb_agg(jsonb_build_object('cycle', t.cycle, 'teams', t.teams))
  from (select cycle, array_agg(team) as teams from cycle_team where cycle = any($5) group by cycle) t
) as teams`;
