import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** Organisations and teams that a programme writes down itself; an organisation may be one person, by whose name it goes. */
export class OrganisationsAndTeams1765550000000 implements MigrationInterface {
  name = 'OrganisationsAndTeams1765550000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of done) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of undone) await queryRunner.query(statement);
  }
}

const { worker } = databaseRoles;

const done = [
  `alter table organisation add column person text references person,
    add constraint organisation_named_once_check check ((name = '') = (person is not null))`,
  `grant insert, update on organisation, team to ${worker}`,
];

const undone = [
  `revoke insert, update on organisation, team from ${worker}`,
  `alter table organisation drop constraint organisation_named_once_check, drop column person`,
];
