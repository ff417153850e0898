import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whether somebody who follows a programme wants its news. */
export class News1766300000000 implements MigrationInterface {
  name = 'News1766300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table message_choice add column news boolean not null default true`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table message_choice drop column news`);
  }
}
