import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** The worker may have the letters counted anew, which it does after it wrote many. */
export class LettersCounted1766400000000 implements MigrationInterface {
  name = 'LettersCounted1766400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`grant maintain on letter to ${databaseRoles.worker}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`revoke maintain on letter from ${databaseRoles.worker}`);
  }
}
