import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { wallAround, withoutWall } from '../wall.js';

/** A letter for each person who is to hear of a message, so that what fails for one holds up nobody else. */
export class Letters1765700000000 implements MigrationInterface {
  name = 'Letters1765700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const all = [...letters, ...messages, ...news, ...bouncing, ...wallAround('letter'), ...rights];
    for (const statement of all) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

// What waits and what was given up on; a letter that arrived is a delivery.
const letters = [
  `create table letter (
    message uuid not null references message,
    person text not null references person,
    programme text not null,
    process text not null,
    role text not null,
    team text,
    state text not null default 'waiting' check (state in ('waiting', 'bundled', 'given-up')),
    next_try timestamptz(3) not null default clock_timestamp(),
    first_tried timestamptz(3),
    attempts integer not null default 0,
    fault text,
    fault_code text,
    bundled_in uuid references message,
    made timestamptz(3) not null default clock_timestamp(),
    primary key (message, person))`,
  `create index letter_to_send on letter (next_try) where state = 'waiting'`,
  `create index letter_to_bundle on letter (person) where state = 'bundled'`,
  `create index letter_bundled_in on letter (bundled_in) where bundled_in is not null`,
  `create index letter_given_up on letter (programme, first_tried) where state = 'given-up'`,
  `create index letter_of_person on letter (person)`,
  `alter table delivery add column role text, add column team text`,
];

// Attempts and leases are a letter's; a message is addressed in one go.
const messages = [
  `alter table message drop column leased_until, drop column attempts, drop column fault`,
  `create index holding_of_team on holding (programme, role, team)`,
];

// Whoever makes a message that is due, or lets a letter go again, tells the post office; it is found by looking as well.
const news = [
  `create function tell_post_office() returns trigger language plpgsql as $$
    begin
      perform pg_notify('post', tg_table_name);
      return null;
    end $$`,
  `create trigger message_is_due after insert or update of due, status on message
    for each row when (new.status = 'planned' and new.due <= clock_timestamp()) execute function tell_post_office()`,
  `create trigger letter_may_go after update of state on letter
    for each row when (new.state = 'waiting' and new.next_try <= clock_timestamp())
    execute function tell_post_office()`,
];

// An address that a mail server does not know, since when; another address is another matter.
const bouncing = [
  `alter table person add column bouncing_since timestamptz(3)`,
  `create function forget_bouncing() returns trigger language plpgsql as $$
    begin
      new.bouncing_since := null;
      return new;
    end $$`,
  `create trigger person_has_another_address before update of email on person
    for each row when (old.email is distinct from new.email) execute function forget_bouncing()`,
];

const { app, worker } = databaseRoles;

const rights = [
  `grant select on letter to ${app}, ${worker}`,
  `grant insert, update, delete on letter to ${worker}`,
  `grant update (state, next_try, first_tried, attempts) on letter to ${app}`,
  `grant update (bouncing_since) on person to ${worker}`,
];

const back = [
  `drop trigger person_has_another_address on person`,
  `drop function forget_bouncing()`,
  `revoke update (bouncing_since) on person from ${worker}`,
  `alter table person drop column bouncing_since`,
  `drop trigger message_is_due on message`,
  ...withoutWall('letter'),
  // What waited in letters is addressed again; who has it already is known by their delivery.
  `update message set status = 'planned' where status = 'addressed' or id in (select message from letter)`,
  `update message set status = 'nobody' where status = 'undelivered'`,
  `drop table letter`,
  `drop function tell_post_office()`,
  `drop index holding_of_team`,
  `alter table message
    add column leased_until timestamptz(3), add column attempts integer not null default 0, add column fault text`,
  `alter table delivery drop column role, drop column team`,
];
