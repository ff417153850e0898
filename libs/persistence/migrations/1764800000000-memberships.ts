import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** Who takes part in which programmes: a person belongs to the installation, and may take part in several. */
export class Memberships1764800000000 implements MigrationInterface {
  name = 'Memberships1764800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...memberships, ...formerNames, ...keys, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

const memberships = [
  `create table membership (
    programme text not null references programme,
    person text not null references person,
    since timestamptz(3) not null default clock_timestamp(),
    until timestamptz(3),
    primary key (programme, person))`,
  `create index membership_of_person on membership (person)`,
  // Nobody wrote down since when somebody takes part; the first role says so best.
  `insert into membership (programme, person, since)
   select p.programme, p.id, coalesce((select min(h.from_instant) from holding h
     where h.person = p.id and h.programme = p.programme), clock_timestamp())
   from person p`,
  `drop trigger person_was_called on person`,
  `alter table person drop column programme`,
];

// A programme keeps what it called somebody, also after they left it; one that they join later never learns it.
const formerNames = [
  `create function remember_name_of_person() returns trigger language plpgsql security definer
    set search_path = leerlus, pg_temp as $$
  begin
    insert into former_name (noun, id, until_instant, programme, name)
    select 'person', old.id, clock_timestamp(), m.programme, old.name from membership m where m.person = old.id
    on conflict do nothing;
    return null;
  end $$`,
  `create trigger person_was_called after update of name on person
    for each row when (old.name is distinct from new.name) execute function remember_name_of_person()`,
  `alter table former_name drop constraint former_name_pkey, add primary key (programme, noun, id, until_instant)`,
];

const keys = [
  `alter table command drop constraint command_once_per_sender,
    add constraint command_once_per_sender unique (programme, sender, idempotency_key)`,
];

const { app, worker } = databaseRoles;

const rights = [`grant select on membership to ${app}, ${worker}`, `grant insert, update on membership to ${worker}`];

// Whoever takes part in several programmes gets the first one back.
const back = [
  `alter table command drop constraint command_once_per_sender,
    add constraint command_once_per_sender unique (sender, idempotency_key)`,
  `delete from former_name f using former_name other
    where f.noun = 'person' and other.noun = 'person' and f.id = other.id and f.until_instant = other.until_instant
      and f.programme > other.programme`,
  `alter table former_name drop constraint former_name_pkey, add primary key (noun, id, until_instant)`,
  `drop trigger person_was_called on person`,
  `drop function remember_name_of_person`,
  `alter table person add column programme text references programme`,
  `update person p set programme = (select m.programme from membership m where m.person = p.id
    order by m.since, m.programme limit 1)`,
  `alter table person alter column programme set not null`,
  `create trigger person_was_called after update of name on person
    for each row when (old.name is distinct from new.name) execute function remember_name()`,
  `drop table membership`,
];
