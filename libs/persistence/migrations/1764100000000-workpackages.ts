import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** Workpackages as processes of their own: what they ask now and asked before, who owns them, what was agreed on. */
export class Workpackages1764100000000 implements MigrationInterface {
  name = 'Workpackages1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...readTables, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of undone) await queryRunner.query(statement);
  }
}

const readTables = [
  `alter table workpackage
    add column process text unique references process,
    add column question text,
    add column content text,
    add column approach text,
    add column version integer not null default 0,
    add column owner text,
    add column closed boolean not null default false`,
  `create table workpackage_version (
    workpackage text not null references workpackage,
    version integer not null,
    programme text not null references programme,
    question text not null,
    content text,
    approach text,
    reason text,
    author text,
    recorded timestamptz(3) not null,
    primary key (workpackage, version))`,
  `create table agreement (
    id text primary key,
    programme text not null references programme,
    workpackage text not null references workpackage,
    seq integer not null,
    version integer not null,
    what text not null,
    who text[] not null,
    since_day date not null,
    review_on date,
    ended boolean not null default false,
    author text,
    recorded timestamptz(3) not null)`,
  `create index agreement_of_workpackage on agreement (workpackage, seq)`,
];

const { app, worker } = databaseRoles;

const rights = [
  `grant select on workpackage_version, agreement to ${app}, ${worker}`,
  `grant insert, update on workpackage, agreement to ${worker}`,
  `grant insert on workpackage_version to ${worker}`,
];

const undone = [
  `revoke insert, update on workpackage from ${worker}`,
  `drop table agreement`,
  `drop table workpackage_version`,
  `alter table workpackage
    drop column process, drop column question, drop column content, drop column approach, drop column version,
    drop column owner, drop column closed`,
];
