import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** Lines from practice that are shared, put right or hidden; and evaluations that everybody may read. */
export class SharedLines1764500000000 implements MigrationInterface {
  name = 'SharedLines1764500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...lines, ...accepted, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`revoke update on note, measurement from ${worker}`);
    await queryRunner.query(`revoke update (body) on text from ${worker}`);
    await queryRunner.query(`drop table correction`);
    await queryRunner.query(`alter table cycle drop column accepted`);
    await queryRunner.query(`alter table measurement drop column shared, drop column late, drop column happened`);
    await queryRunner.query(`alter table note drop column shared, drop column erased`);
  }
}

const lines = [
  `alter table note add column shared timestamptz(3), add column erased boolean not null default false`,
  `alter table measurement add column shared timestamptz(3), add column late boolean not null default false,
    add column happened jsonb`,
  `update measurement m set happened = e.happened from event e where e.process = m.cycle and e.seq = m.seq`,
  `alter table measurement alter column happened set not null, alter column late drop default`,
  `alter table note alter column erased drop default`,
  `create table correction (
    cycle text not null references cycle,
    seq integer not null,
    programme text not null references programme,
    of_line integer not null,
    was jsonb not null,
    became jsonb not null,
    reason text not null,
    author text,
    recorded timestamptz(3) not null,
    primary key (cycle, seq))`,
  `create index correction_of_line on correction (cycle, of_line)`,
];

const accepted = [
  `alter table cycle add column accepted boolean not null default false`,
  `update cycle c set accepted = true where exists (
    select from process p, jsonb_array_elements(p.state -> 'plan' -> 'phases') planned
    join event e on e.type = 'gate-passed' and e.body ->> 'gate' = planned -> 'gate' ->> 'name'
    where p.id = c.id and e.process = c.id and planned ->> 'kind' = 'evaluation')`,
];

const { app, worker } = databaseRoles;

const rights = [
  `grant select on correction to ${app}, ${worker}`,
  `grant insert on correction to ${worker}`,
  `grant update on note, measurement to ${worker}`,
  // The text of a hidden line is erased; the rest of a text is nobody's to change.
  `grant update (body) on text to ${worker}`,
];
