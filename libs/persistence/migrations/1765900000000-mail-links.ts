import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { ours, own, wallAround, withoutWall } from '../wall.js';

/**
 * The links of mails by which people act without signing in: each for one person and one thing that a process asked at
 * one time. Their secrets are here as digests only; presenting one is a door of its own, and so is asking for another.
 */
export class MailLinks1765900000000 implements MigrationInterface {
  name = 'MailLinks1765900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...wallAround('mail_link', { seen: theirs, written: theirs }), ...doors]) {
      await queryRunner.query(statement);
    }
    await queryRunner.query(`grant select, insert, delete on mail_link to ${worker}`);
    await queryRunner.query(`grant select on mail_link to ${app}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const door of ['mail_link_opened', 'ask_mail_link_again']) await queryRunner.query(`drop function ${door}`);
    for (const statement of withoutWall('mail_link')) await queryRunner.query(statement);
    await queryRunner.query(`drop table mail_link`);
  }
}

const { app, worker } = databaseRoles;

const theirs = `programme = ${ours} and person = ${own}`;

const tables = [
  `create table mail_link (
    id uuid primary key default gen_random_uuid(),
    programme text not null references programme,
    person text not null references person,
    process text not null references process,
    what text not null,
    occurrence integer not null,
    until timestamptz(3) not null,
    role text not null,
    team text,
    digest text not null unique,
    made timestamptz(3) not null default clock_timestamp(),
    expires timestamptz(3) not null)`,
  `create index mail_link_of_person on mail_link (person)`,
  `create index mail_link_expires on mail_link (expires)`,
];

// Whoever opens a link is nobody yet; what it asks anew is a message like any other, to its person, once a day at most.
const doors = [
  `create function mail_link_opened(presented text) returns setof mail_link
    language sql stable security definer set search_path = leerlus, pg_temp as $$
    select * from mail_link where digest = presented
  $$`,
  `create function ask_mail_link_again(presented text) returns void
    language sql security definer set search_path = leerlus, pg_temp as $$
    insert into message (process, programme, what, step, occurrence, due, until, who)
    select process, programme, 'link-again:' || id, 'at-once', extract(day from clock_timestamp() - made)::integer,
      clock_timestamp(), until,
      jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('role', role, 'team', team, 'person', person)))
    from mail_link where digest = presented
    on conflict on constraint message_once do nothing
  $$`,
  ...['mail_link_opened(text)', 'ask_mail_link_again(text)'].flatMap((door) => [
    `revoke execute on function ${door} from public`,
    `grant execute on function ${door} to ${app}`,
  ]),
];
