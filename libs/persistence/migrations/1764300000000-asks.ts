import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** What processes ask of people now, for their lists of things to do; read from the dues of each turn. */
export class Asks1764300000000 implements MigrationInterface {
  name = 'Asks1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table ask (
      process text not null references process,
      what text not null,
      occurrence integer not null,
      place integer not null,
      programme text not null references programme,
      since timestamptz(3) not null,
      until timestamptz(3),
      role text not null,
      team text,
      person text,
      "except" text[] not null,
      primary key (process, place))`);
    await queryRunner.query(`create index ask_of_role on ask (programme, role)`);
    await queryRunner.query(`grant select on ask to ${databaseRoles.app}, ${databaseRoles.worker}`);
    await queryRunner.query(`grant insert, delete on ask to ${databaseRoles.worker}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table ask`);
  }
}
