import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which post office has a letter in hand: who comes back after its lease changes nothing of what another holds by then. */
export class LetterHolders1765710000000 implements MigrationInterface {
  name = 'LetterHolders1765710000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table letter add column held_by uuid`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table letter drop column held_by`);
  }
}
