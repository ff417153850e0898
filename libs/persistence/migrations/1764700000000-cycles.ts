import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What lists show of a cycle besides its phase: that it is held still or was stopped, which one went before, a team's dates. */
export class Cycles1764700000000 implements MigrationInterface {
  name = 'Cycles1764700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table cycle
      add column previous text references cycle,
      add column paused boolean not null default false,
      add column stopped boolean not null default false`);
    await queryRunner.query(`create index cycle_follows on cycle (previous) where previous is not null`);
    await queryRunner.query(`alter table cycle_team add column from_day date, add column deadline timestamptz(3)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table cycle_team drop column from_day, drop column deadline`);
    await queryRunner.query(`alter table cycle drop column previous, drop column paused, drop column stopped`);
  }
}
