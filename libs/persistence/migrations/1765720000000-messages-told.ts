import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** When the first person heard of a message: by this it stands among what happened, a page at a time. */
export class MessagesTold1765720000000 implements MigrationInterface {
  name = 'MessagesTold1765720000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of told) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

const { worker } = databaseRoles;

const told = [
  `alter table message add column told timestamptz(3)`,
  `update message m set told = (select min(d.sent) from delivery d where d.message = m.id)`,
  `create index message_told on message (process, told, id) where told is not null`,
  // Who was told what stays said, of an id, when somebody is erased.
  `revoke delete on delivery from ${worker}`,
];

const back = [
  `grant delete on delivery to ${worker}`,
  `drop index message_told`,
  `alter table message drop column told`,
];
