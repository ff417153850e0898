import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { wallAround, withoutWall } from '../wall.js';

/** Programmes as processes of their own: their stage, the versions of their text and settings, the funder's conditions. */
export class Programmes1765000000000 implements MigrationInterface {
  name = 'Programmes1765000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...readTables, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of undone) await queryRunner.query(statement);
  }
}

const readTables = [
  `alter table programme
    add column process text unique references process,
    add column stage text not null default 'running',
    add column approach text`,
  // Whatever stood here before had begun.
  `alter table programme alter column stage set default 'preparing'`,
  `create table programme_version (
    programme text not null references programme,
    part text not null check (part in ('text', 'settings')),
    version integer not null,
    aim text,
    approach text,
    settings jsonb,
    changed text[] not null default '{}',
    applies_to text,
    reason text,
    author text,
    recorded timestamptz(3) not null,
    primary key (programme, part, version))`,
  `create table funding_condition (
    id text primary key,
    programme text not null references programme,
    seq integer not null,
    version integer not null,
    condition text not null,
    due_on date,
    owner text,
    waivable boolean not null,
    state text not null default 'open',
    settled_with text,
    author text,
    recorded timestamptz(3) not null)`,
  `create index funding_condition_of_programme on funding_condition (programme, seq)`,
  ...['programme_version', 'funding_condition'].flatMap((table) => wallAround(table)),
];

const { app, worker } = databaseRoles;

const rights = [
  `grant select on programme_version, funding_condition to ${app}, ${worker}`,
  `grant insert on programme, person to ${app}`,
  `grant update (name, language) on person to ${app}`,
  `grant update on programme to ${worker}`,
  `grant insert, update on holding, funding_condition to ${worker}`,
  `grant insert on programme_version to ${worker}`,
];

const undone = [
  `revoke insert, update on holding from ${worker}`,
  `revoke update on programme from ${worker}`,
  `revoke update (name, language) on person from ${app}`,
  `revoke insert on programme, person from ${app}`,
  ...['programme_version', 'funding_condition'].flatMap(withoutWall),
  `drop table funding_condition`,
  `drop table programme_version`,
  `alter table programme drop column process, drop column stage, drop column approach`,
];
