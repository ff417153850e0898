import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

const { app, worker } = databaseRoles;

/** Who enters the coalition of a programme and how far each is; what a programme aims at; what kind of organisation one is. */
export class Coalition1764200000000 implements MigrationInterface {
  name = 'Coalition1764200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table organisation add column kind text`,
      `alter table programme add column aim text, add column banner jsonb`,
      `create table coalition_entry (
        programme text not null references programme,
        organisation text not null references organisation,
        state text not null,
        kind text not null,
        required boolean not null,
        since_day date not null,
        note text,
        primary key (programme, organisation))`,
      `grant select on coalition_entry to ${app}, ${worker}`,
    ])
      await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      `drop table coalition_entry`,
      `alter table programme drop column aim, drop column banner`,
      `alter table organisation drop column kind`,
    ])
      await queryRunner.query(statement);
  }
}
