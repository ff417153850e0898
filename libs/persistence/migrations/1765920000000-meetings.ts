import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { wallAround, withoutWall } from '../wall.js';

/** Meetings of a programme's board and of working groups, as lists and calendars show them. */
export class Meetings1765920000000 implements MigrationInterface {
  name = 'Meetings1765920000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...table, ...wallAround('meeting'), ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of withoutWall('meeting')) await queryRunner.query(statement);
    await queryRunner.query(`drop table meeting`);
  }
}

const { app, worker } = databaseRoles;

const table = [
  `create table meeting (
    id text primary key references process,
    programme text not null references programme,
    workpackage text,
    planner text,
    title text not null,
    place text,
    agenda text,
    reason text,
    from_instant timestamptz(3) not null,
    until_instant timestamptz(3) not null,
    state text not null,
    sequence integer not null default 0,
    times integer not null default 1,
    answers jsonb not null default '{}',
    changed timestamptz(3) not null)`,
  `create index meeting_of_programme on meeting (programme, from_instant)`,
];

const rights = [`grant select, insert, update on meeting to ${worker}`, `grant select on meeting to ${app}`];
