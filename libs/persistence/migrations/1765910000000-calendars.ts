import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { ours, own, wallAround, withoutWall } from '../wall.js';

/**
 * Calendars: what stands in them, with how often it changed, and the secret addresses under which people read them. What
 * open processes ask already is taken over.
 */
export class Calendars1765910000000 implements MigrationInterface {
  name = 'Calendars1765910000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const walls = [...wallAround('calendar_item'), ...wallAround('calendar_feed', { seen: theirs, written: theirs })];
    for (const statement of [...tables, ...walls, ...doors, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function calendar_feed_opened`);
    for (const table of ['calendar_feed', 'calendar_item']) {
      for (const statement of withoutWall(table)) await queryRunner.query(statement);
      await queryRunner.query(`drop table ${table}`);
    }
  }
}

const { app, worker } = databaseRoles;

const theirs = `programme = ${ours} and person = ${own}`;

const tables = [
  `create table calendar_item (
    process text not null references process,
    what text not null,
    programme text not null references programme,
    until timestamptz(3) not null,
    who jsonb not null,
    open boolean not null default true,
    sequence integer not null default 0,
    changed timestamptz(3) not null default clock_timestamp(),
    primary key (process, what))`,
  `create index calendar_item_of_programme on calendar_item (programme, until)`,
  `insert into calendar_item (process, what, programme, until, who)
    select process, what, programme, min(until), jsonb_agg(jsonb_strip_nulls(
      jsonb_build_object('role', role, 'team', team, 'organisation', organisation, 'person', person)))
    from ask where until is not null group by process, what, programme`,
  `create table calendar_feed (
    id uuid primary key default gen_random_uuid(),
    programme text not null references programme,
    person text not null references person,
    digest text not null unique,
    made timestamptz(3) not null default clock_timestamp(),
    revoked timestamptz(3))`,
  `create unique index one_calendar_feed on calendar_feed (programme, person) where revoked is null`,
  `create index calendar_feed_of_person on calendar_feed (person)`,
];

// A calendar programme is nobody: whose address it is, is found by its digest, with all that the file needs of them.
const doors = [
  `create function calendar_feed_opened(presented text) returns table (
      person text, programme text, language text, called text, settings jsonb)
    language sql stable security definer set search_path = leerlus, pg_temp as $$
    select f.person, f.programme, p.language, g.name, g.settings
    from calendar_feed f join person p on p.id = f.person join programme g on g.id = f.programme
      join membership m on m.person = f.person and m.programme = f.programme
    where f.digest = presented and f.revoked is null and p.erased is null
      and m.since <= clock_timestamp() and (m.until is null or m.until > clock_timestamp())
  $$`,
  `revoke execute on function calendar_feed_opened(text) from public`,
  `grant execute on function calendar_feed_opened(text) to ${app}`,
];

const rights = [
  `grant select, insert, update on calendar_item to ${worker}`,
  `grant select on calendar_item to ${app}`,
  `grant select, insert on calendar_feed to ${app}`,
  `grant update (revoked) on calendar_feed to ${app}`,
  `grant select, delete on calendar_feed to ${worker}`,
];
