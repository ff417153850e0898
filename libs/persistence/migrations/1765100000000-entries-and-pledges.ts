import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { wallAround } from '../wall.js';

/**
 * Coalition entries and pledges as processes of their own; and who is asked something for an organisation.
 */
export class EntriesAndPledges1765100000000 implements MigrationInterface {
  name = 'EntriesAndPledges1765100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...entries, ...pledges, ...around, ...asks, ...settings, ...rights]) {
      await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of undone) await queryRunner.query(statement);
  }
}

const entries = [
  `alter table coalition_entry
    add column process text unique references process,
    add column waived boolean not null default false,
    add column until_instant timestamptz(3)`,
];

const pledges = [
  `create table pledge (
    id text primary key references process,
    programme text not null references programme,
    team text references team,
    organisation text references organisation,
    level text not null,
    with_organisation text references organisation,
    with_name text,
    wording text not null,
    signatory_person text,
    signatory_name text,
    state text not null,
    signed timestamptz(3),
    from_day date,
    until_instant timestamptz(3),
    made timestamptz(3) not null)`,
  `create index pledge_in_programme on pledge (programme, id)`,
];

// Every turn of a cycle looks around.
const around = [
  `create index if not exists organisation_in_programme on organisation (programme)`,
  `create index if not exists team_in_programme on team (programme)`,
];

const asks = [`alter table ask add column organisation text`];

// What was asked of every start until now is asked on: a coordinator in each team.
const settings = [
  `update programme set settings = settings || '{"readyToStart":{"parties":[],"coordinators":true,"pledges":false}}'
    where not settings ? 'readyToStart'`,
];

const { app, worker } = databaseRoles;

const rights = [
  `grant select on pledge to ${app}, ${worker}`,
  `grant insert, update on pledge, coalition_entry to ${worker}`,
  ...wallAround('pledge'),
];

const undone = [
  `drop index if exists team_in_programme`,
  `drop index if exists organisation_in_programme`,
  `revoke insert, update on coalition_entry from ${worker}`,
  `alter table ask drop column organisation`,
  `drop table pledge`,
  `alter table coalition_entry drop column process, drop column waived, drop column until_instant`,
  `update programme set settings = settings - 'readyToStart' - 'partnerTypes' - 'pledgeLevels'`,
];
