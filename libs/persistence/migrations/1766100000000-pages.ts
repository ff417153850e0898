import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { own, ours, wallAround, withoutWall } from '../wall.js';

/**
 * What pages over a whole programme read: when cycles entered their phases, everything that happened in order, and when
 * somebody was last there.
 */
export class Pages1766100000000 implements MigrationInterface {
  name = 'Pages1766100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

const tables = [
  `create index event_of_course on event (process, seq)
    where type in ('phase-entered', 'cycle-stopped', 'cycle-closed')`,
  `create index event_in_programme on event (programme, happened_at, process, seq)`,
  `create index event_decided_in_programme on event (programme, decided)`,
  `create table visit (
    programme text not null references programme,
    person text not null references person,
    before timestamptz(3),
    began timestamptz(3) not null default clock_timestamp(),
    seen timestamptz(3) not null default clock_timestamp(),
    primary key (programme, person))`,
];

const mine = `programme = ${ours} and person = ${own}`;
const walls = wallAround('visit', { seen: mine, written: mine });

const { app, worker } = databaseRoles;

const rights = [
  `grant select, insert, update (before, began, seen) on visit to ${app}`,
  `grant select, delete on visit to ${worker}`,
];

const back = [
  ...withoutWall('visit'),
  `drop table visit`,
  `drop index event_decided_in_programme`,
  `drop index event_in_programme`,
  `drop index event_of_course`,
];
