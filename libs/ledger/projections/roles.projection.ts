import { type EntityManager } from 'typeorm';
import { type ProgrammeEvent } from '../../domain/programme/programme.events.js';
import { type RoleOf } from '../../domain/programme/roles.js';
import { type Recorded } from '../../engine/event.js';
import { later } from '../../engine/instant.js';
import { PlannedMessageRow } from '../../persistence/entities/message.entity.js';
import { RoleHolding } from '../../persistence/entities/holding.entity.js';
import { type Handlers } from './handlers.js';
import { tellWhoAsks } from './tell-cycles.js';

/** How long (ms) a mail that invites somebody is worth sending. */
const INVITES_FOR = 14 * 24 * 60 * 60 * 1_000;

const lookAgain = { type: 'refresh' };

/** What happens when somebody gets a role, loses one or leaves: rows of roles, and processes that look
 * again who decides and who is told. */
export const roleHandlers: Pick<
  Handlers<ProgrammeEvent>,
  'person-invited' | 'role-given' | 'role-ended' | 'roles-turned' | 'person-left'
> = {
  'person-invited': async (manager, { process, programme, seq, recorded, actor, event }) => {
    await takePart(manager, { programme, person: event.person, recorded });
    const who = event.roles.map((role) => ({ role, person: event.person }));
    const until = later(recorded, INVITES_FOR);
    const message = { what: `invitation:${actor ?? ''}`, step: 'at-once', occurrence: seq, due: recorded, until, who };
    await manager.insert(PlannedMessageRow, { process, programme, ...message });
  },
  'role-given': async (manager, recorded) => {
    const { programme, event } = recorded;
    const { person, from, until } = event;
    await takePart(manager, { programme, person, recorded: recorded.recorded });
    const [, renewed] = await manager.query<[unknown, number]>(
      `update holding set until_instant = $7 where ${SAME_ROLE}
         and from_instant <= $8 and (until_instant is null or until_instant >= $8)`,
      [...sameRole(programme, event), until, from],
    );
    const { role, organisation, workpackage, team } = event;
    const given = { programme, person, role, organisation, workpackage, team, from, until };
    if (renewed === 0) await manager.insert(RoleHolding, given);
    await tellWhoAsks(manager, recorded, lookAgain);
  },
  'role-ended': async (manager, recorded) => {
    const { programme, event } = recorded;
    // What would have begun later never does.
    await manager.query(
      `update holding set until_instant = greatest(from_instant, $7) where ${SAME_ROLE}
         and (until_instant is null or until_instant > $7)`,
      [...sameRole(programme, event), event.until],
    );
    await tellWhoAsks(manager, recorded, lookAgain);
  },
  'roles-turned': (manager, recorded) => tellWhoAsks(manager, recorded, lookAgain),
  'person-left': async (manager, recorded) => {
    const left = [recorded.programme, recorded.event.person, recorded.recorded];
    await manager.query(
      `update holding set until_instant = greatest(from_instant, $3)
       where programme = $1 and person = $2 and (until_instant is null or until_instant > $3)`,
      left,
    );
    await manager.query(`update membership set until = $3 where programme = $1 and person = $2`, left);
    await tellWhoAsks(manager, recorded, lookAgain);
  },
};

const SAME_ROLE = `programme = $1 and person = $2 and role = $3 and organisation is not distinct from $4
  and workpackage is not distinct from $5 and team is not distinct from $6`;

function sameRole(programme: string, { person, role, organisation, workpackage, team }: RoleOf): unknown[] {
  return [programme, person, role, organisation, workpackage, team];
}

/** Somebody takes part from now on, or again. */
async function takePart(
  manager: EntityManager,
  { programme, person, recorded }: Pick<Recorded<unknown>, 'programme' | 'recorded'> & { person: string },
): Promise<void> {
  await manager.query(
    `insert into membership (programme, person, since) values ($1, $2, $3)
     on conflict (programme, person) do update set until = null`,
    [programme, person, recorded],
  );
}
