import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** Who did, read or tried what, and when (NEN 7513): lines that can only be added, and the seals of a chain over them. */
export class Audit1765300000000 implements MigrationInterface {
  name = 'Audit1765300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...reading, ...naming, ...rights, ...wall]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

const { app, worker } = databaseRoles;

const ID = `'^[A-Za-z0-9_.:-]{1,100}$'`;
const CODE = `'^[a-z][a-z0-9-]{0,59}$'`;

const tables = [
  `create sequence audit_id`,
  // A transaction has its number before it draws an id: whoever waits for all older numbers has seen all lower ids.
  `create function next_audit_id() returns bigint language plpgsql security definer set search_path = leerlus, pg_temp
    as $$ begin
      perform pg_current_xact_id();
      return nextval('audit_id');
    end $$`,
  `create table audit (
    id bigint primary key default next_audit_id(),
    programme text check (programme ~ ${ID}),
    instant timestamptz(3) not null default clock_timestamp(),
    person text check (person ~ ${ID}),
    roles text[] not null
      check (array_to_string(roles, ',', '?') ~ '^([a-z][a-z-]{0,39}(,[a-z][a-z-]{0,39}){0,29})?$'),
    on_behalf_of text check (on_behalf_of ~ ${ID}),
    what text not null check (what ~ '^[a-z][a-z-]{0,39}(:[a-z][a-z0-9-]{0,59})?$'),
    object_kind text check (object_kind ~ ${CODE}),
    object text check (object ~ ${ID}),
    result text not null check (result in ('done', 'received', 'refused', 'failed')),
    code text check (code ~ ${CODE}),
    via text not null check (via in ('web', 'mail', 'token')),
    application text not null check (application in ('api', 'worker')),
    request uuid not null)`,
  `create index audit_of_programme on audit (programme, id)`,
  `create table audit_seal (
    number integer primary key,
    kind text not null check (kind in ('batch', 'removal')),
    first_id bigint not null,
    last_id bigint not null,
    count integer not null,
    total bigint not null,
    until timestamptz(3) not null,
    sealed timestamptz(3) not null,
    digest text not null,
    previous text not null,
    hash text not null)`,
];

// Lines are read through these alone: by whoever seals and verifies, and a programme's own by the app.
const reading = [
  `create function audit_drawn() returns bigint language sql volatile security definer set search_path = leerlus, pg_temp
    as $$ select case when is_called then last_value else 0 end from audit_id $$`,
  `create function audit_rows(after bigint, upto bigint, most integer) returns setof audit
    language sql stable security definer set search_path = leerlus, pg_temp
    as $$ select * from audit where id > after and id <= upto order by id limit most $$`,
  `create function audit_page(its_programme text, before bigint, most integer) returns setof audit
    language sql stable security definer set search_path = leerlus, pg_temp
    as $$ select * from audit where programme = its_programme and id < before
      and its_programme = current_setting('leerlus.programme', true)
      order by id desc limit most $$`,
];

// An address may hold what somebody typed. It stands in a line only as the id of something that there is, or as a
// UUID; and what is not there has not been tried.
const naming = [
  `create function audit_names_things() returns trigger language plpgsql security definer
    set search_path = leerlus, pg_temp as $$
    declare
      uuid_like constant text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
      known boolean;
    begin
      known := new.object is not null and (
        exists (select from process where id = new.object)
        or exists (select from workpackage where id = new.object)
        or exists (select from programme where id = new.object)
        or exists (select from person where id = new.object)
        or exists (select from organisation where id = new.object)
        or exists (select from team where id = new.object)
        or (new.object ~ uuid_like and exists (select from command
              where id = case when new.object ~ uuid_like then new.object::uuid end)));
      if not known and new.code = 'not-found' then return null; end if;
      if not known and new.object !~ uuid_like then new.object := null; end if;
      return new;
    end $$`,
  `create trigger audit_names_things before insert on audit for each row execute function audit_names_things()`,
];

const functions = [
  ['next_audit_id()', `${app}, ${worker}`],
  ['audit_drawn()', worker],
  ['audit_rows(bigint, bigint, integer)', worker],
  ['audit_page(text, bigint, integer)', app],
] as const;

// Id and instant are the database's own; the rest is said once, and never again.
const said =
  'programme, person, roles, on_behalf_of, what, object_kind, object, result, code, via, application, request';
const rights = [
  ...functions.flatMap(([name, role]) => [
    `revoke all on function ${name} from public`,
    `grant execute on function ${name} to ${role}`,
  ]),
  `grant insert (${said}) on audit to ${app}, ${worker}`,
  `grant select, insert on audit_seal to ${worker}`,
];

const wall = [
  `alter table audit enable row level security`,
  `create policy audit_of_programme on audit for insert to ${app} with check (
    programme is null or programme = coalesce(nullif(current_setting('leerlus.programme', true), ''), programme))`,
  `create policy audit_of_worker on audit for insert to ${worker} with check (true)`,
];

const back = [
  `drop function audit_page(text, bigint, integer)`,
  `drop function audit_rows(bigint, bigint, integer)`,
  `drop function audit_drawn()`,
  `drop table audit_seal`,
  `drop table audit`,
  `drop function audit_names_things()`,
  `drop function next_audit_id()`,
  `drop sequence audit_id`,
];
