import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { ours, own, wallAround, withoutWall, type Wall } from '../wall.js';

/** A second wall between programmes, in the database itself: whatever the API asks, it touches rows of one programme. */
export class RowLevelSecurity1764900000000 implements MigrationInterface {
  name = 'RowLevelSecurity1764900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const walls = [
      ...ofProgramme.flatMap((table) => wallAround(table)),
      ...Object.entries(others).flatMap(([table, wall]) => wallAround(table, wall)),
    ];
    for (const statement of [...walls, ...inOneProgramme, ...doors, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const walls = [...ofProgramme, ...Object.keys(others)].flatMap(withoutWall);
    for (const statement of [...back, ...walls]) await queryRunner.query(statement);
  }
}

const ofProgramme = [
  'organisation team workpackage workpackage_version agreement coalition_entry holding former_name text',
  'process event command message delivery reliance ask',
  'cycle cycle_team approval note measurement correction factor blueprint blueprint_version blueprint_factor',
].flatMap((names) => names.split(' '));

// An account is the installation's: whoever takes part with somebody sees them, and only they themself write.
const others: Record<string, Wall> = {
  installation: { seen: 'true', written: 'false' },
  programme: {
    seen: `id = ${ours} or id in (select programme from membership where person = ${own})`,
    written: `id = ${ours}`,
  },
  person: {
    seen: `id = ${own} or id in (select person from membership where programme = ${ours})`,
    written: `id = ${own}`,
  },
  membership: { seen: `programme = ${ours} or person = ${own}`, written: `programme = ${ours}` },
  // Sessions are kept by connections of their own, which say so when they begin; all others see a person's own.
  session: ((theirs) => ({ seen: theirs, written: theirs }))(
    `current_setting('leerlus.sessions', true) = 'kept' or sess ->> 'person' = ${own}`,
  ),
};

// A line for the inbox of another programme's process would be decided there, whatever programme it says it is of.
const inOneProgramme = [
  `alter table process add constraint process_in_programme unique (id, programme)`,
  `alter table command drop constraint command_process_fkey,
    add constraint command_process_fkey foreign key (process, programme) references process (id, programme)`,
];

const { app, worker } = databaseRoles;

// What is asked before anybody is signed in, and so before there is a programme to ask it for.
const doors = [
  `create function person_with_address(address text) returns text
    language sql stable security definer set search_path = leerlus, pg_temp as $$
    select id from person where email = address
  $$`,
  `create function accounts_of_the_sample(most integer) returns table (
      email text, person text, name text, language text, programme text, "programmeName" text, roles jsonb)
    language sql stable security definer set search_path = leerlus, pg_temp as $$
    select p.email, p.id, p.name, p.language, g.id, g.name, coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('person', h.person, 'role', h.role,
        'organisation', h.organisation, 'workpackage', h.workpackage, 'team', h.team)) order by h.role, h.team, h.workpackage)
      from holding h where h.person = p.id and h.programme = g.id and h.from_instant <= clock_timestamp()
        and (h.until_instant is null or h.until_instant > clock_timestamp())), '[]')
    from person p join membership m on m.person = p.id join programme g on g.id = m.programme
    where m.since <= clock_timestamp() and (m.until is null or m.until > clock_timestamp())
      and exists (select from installation where sample)
    order by p.email, g.id limit most
  $$`,
  ...['person_with_address(text)', 'accounts_of_the_sample(integer)'].flatMap((door) => [
    `revoke execute on function ${door} from public`,
    `grant execute on function ${door} to ${app}`,
  ]),
];

// Which migrations were applied is the owner's business; the worker has none with sessions.
const rights = [`revoke select on migration from ${app}, ${worker}`, `drop policy conducts on session`];

const back = [
  `create policy conducts on session to ${worker} using (true)`,
  `grant select on migration to ${app}, ${worker}`,
  `drop function accounts_of_the_sample`,
  `drop function person_with_address`,
  `alter table command drop constraint command_process_fkey,
    add constraint command_process_fkey foreign key (process) references process (id)`,
  `alter table process drop constraint process_in_programme`,
];
