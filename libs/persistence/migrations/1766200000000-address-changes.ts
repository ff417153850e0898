import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { own, wallAround, withoutWall } from '../wall.js';

/**
 * Other addresses that people asked for, until they confirm them from there. The secrets of the mail are here as digests
 * only; presenting its link is a door of its own. Whatever was mailed to an address works no longer once it is left.
 */
export class AddressChanges1766200000000 implements MigrationInterface {
  name = 'AddressChanges1766200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls, ...doors, ...left, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

const tables = [
  `create table address_change (
    id uuid primary key default gen_random_uuid(),
    person text not null references person,
    email text not null,
    former text,
    link text unique,
    code text,
    tries integer not null default 0,
    asked timestamptz(3) not null default clock_timestamp(),
    expires timestamptz(3) not null,
    used timestamptz(3),
    sent timestamptz(3),
    noted timestamptz(3),
    attempts integer not null default 0,
    leased_until timestamptz(3))`,
  `create index address_change_of_person on address_change (person, asked)`,
  `create index address_change_to_send on address_change (asked) where sent is null or noted is null or former is not null`,
];

const { app, worker } = databaseRoles;

const theirs = `person = ${own}`;
const walls = wallAround('address_change', { seen: theirs, written: theirs });

// Whoever opens the link of a mail is nobody yet, in whatever browser.
const doors = [
  `create function address_change_opened(presented text) returns table (id uuid, person text)
    language sql stable security definer set search_path = leerlus, pg_temp as $$
    select c.id, c.person from address_change c
    where c.link = presented and c.used is null and c.expires > clock_timestamp() and c.tries < 5
  $$`,
  `revoke execute on function address_change_opened(text) from public`,
  `grant execute on function address_change_opened(text) to ${app}`,
];

// An address that somebody left may be a colleague's or nobody's tomorrow.
const left = [
  `create function leave_address() returns trigger language plpgsql security definer
    set search_path = leerlus, pg_temp as $$
  begin
    update mail_link set expires = clock_timestamp() where person = new.id and expires > clock_timestamp();
    update sign_in_request set used = clock_timestamp() where person = new.id and way = 'mail' and used is null;
    return null;
  end $$`,
  `create trigger person_left_address after update of email on person
    for each row when (old.email is distinct from new.email and new.erased is null) execute function leave_address()`,
];

// The app takes down what is asked and judges what comes back; the worker makes the secrets, and removes what is over.
const rights = [
  `grant select, insert on address_change to ${app}`,
  `grant update (former, tries, expires, used) on address_change to ${app}`,
  `grant update (email) on person to ${app}`,
  `grant select, update, delete on address_change to ${worker}`,
];

const back = [
  `revoke update (email) on person from ${app}`,
  `drop trigger person_left_address on person`,
  `drop function leave_address`,
  `drop function address_change_opened`,
  ...withoutWall('address_change'),
  `drop table address_change`,
];
