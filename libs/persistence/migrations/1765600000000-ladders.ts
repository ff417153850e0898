import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { own, wallAround, withoutWall } from '../wall.js';

/**
 * Ladders that hold for people and not for roles alone: a message may be for one person who is told at another time, it
 * says whether it tells those above, and people say when they want to be left in peace. An organisation lies in a region,
 * whose school holidays are quiet for its people.
 */
export class Ladders1765600000000 implements MigrationInterface {
  name = 'Ladders1765600000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

const tables = [
  `alter table message
    add column person text not null default '',
    add column above boolean not null default false`,
  `alter table message
    drop constraint message_once,
    add constraint message_once unique (process, what, step, occurrence, person)`,
  `create table quiet_days (
    person text not null references person,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    since timestamptz(3) not null default clock_timestamp(),
    primary key (person, from_day))`,
  `alter table organisation add column region text`,
  `create index ask_of_process on ask (programme, role)`,
];

const { app, worker } = databaseRoles;

const walls = wallAround('quiet_days', { seen: `person = ${own}`, written: `person = ${own}` });

const rights = [
  `grant select, insert, delete on quiet_days to ${app}`,
  `grant select, delete on quiet_days to ${worker}`,
];

const back = [
  `drop index ask_of_process`,
  `alter table organisation drop column region`,
  ...withoutWall('quiet_days'),
  `drop table quiet_days`,
  `delete from delivery where message in (select id from message where person <> '')`,
  `delete from message where person <> ''`,
  `alter table message drop constraint message_once`,
  `alter table message
    add constraint message_once unique (process, what, step, occurrence),
    drop column person, drop column above`,
];
