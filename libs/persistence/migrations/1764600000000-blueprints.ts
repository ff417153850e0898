import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/**
 * What a blueprint keeps besides its text: which cycles a factor comes from, whom to ask, what it was merged into; its
 * owner, its next review, the blueprint that is used instead; and which cycles began with it.
 */
export class Blueprints1764600000000 implements MigrationInterface {
  name = 'Blueprints1764600000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...factors, ...contributions, ...lookedAfter, ...startedFrom, ...rights]) {
      await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

const factors = [
  `alter table factor add author text`,
  `update factor f set author = e.actor from event e where e.process = f.cycle and e.seq = f.seq`,
  `alter table blueprint_factor add cycles text[], add ask text[], add merged_into text`,
  `update blueprint_factor set cycles = array[cycle], ask = '{}'`,
  `alter table blueprint_factor alter cycles set not null, alter ask set not null, drop cycle`,
];

const contributions = [
  `alter table blueprint add contributions jsonb`,
  `update blueprint b set contributions = coalesce((
     select jsonb_agg(distinct jsonb_build_object('cycle', cycle, 'conclusion', null, 'usable', null))
     from blueprint_factor f, unnest(f.cycles) as cycle where f.blueprint = b.id), '[]')`,
  `alter table blueprint alter contributions set not null`,
  `alter table blueprint_version add contributions jsonb`,
  `update blueprint_version v set contributions = b.contributions from blueprint b where b.id = v.blueprint`,
  `alter table blueprint_version alter contributions set not null`,
];

const lookedAfter = [`alter table blueprint add owner text, add review_on date, add replaced_by text`];

const startedFrom = [
  `alter table cycle add started_from text`,
  `create index cycle_started_from on cycle (started_from) where started_from is not null`,
];

const rights = [`grant update (merged_into) on blueprint_factor to ${databaseRoles.worker}`];

const back = [
  `drop index cycle_started_from`,
  `alter table cycle drop started_from`,
  `alter table blueprint drop owner, drop review_on, drop replaced_by, drop contributions`,
  `alter table blueprint_version drop contributions`,
  `alter table blueprint_factor add cycle text`,
  `update blueprint_factor set cycle = cycles[1]`,
  `alter table blueprint_factor alter cycle set not null, drop cycles, drop ask, drop merged_into`,
  `revoke update on blueprint_factor from ${databaseRoles.worker}`,
  `alter table factor drop author`,
];
