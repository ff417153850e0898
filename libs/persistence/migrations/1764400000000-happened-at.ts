import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';

/** Histories in the order in which things happened, told with the names of then. */
export class HappenedAt1764400000000 implements MigrationInterface {
  name = 'HappenedAt1764400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [happenedUntil, ...happenedAt, ...formerNames]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const noun of nouns) await queryRunner.query(`drop trigger ${noun}_was_called on ${noun}`);
    await queryRunner.query(`drop function remember_name`);
    await queryRunner.query(`drop table former_name`);
    await queryRunner.query(`drop index event_happened`);
    await queryRunner.query(`alter table event drop column happened_at`);
    await queryRunner.query(`drop function happened_until`);
  }
}

// The last millisecond of what is known, so that a day still ends before the next one begins. A season ends as plans
// have it (libs/domain/plan/phases.ts): winter in February of the next year. Nothing inexact lies after its recording.
const happenedUntil = `create function happened_until(happened jsonb, recorded timestamptz, zone text)
  returns timestamptz language sql immutable strict parallel safe as $$
  select case happened ->> 'precision'
    when 'instant' then (happened ->> 'value')::timestamptz
    else least(recorded, timezone(zone, (case happened ->> 'precision'
      when 'day' then (happened ->> 'value')::date + interval '1 day'
      when 'month' then (happened ->> 'value' || '-01')::date + interval '1 month'
      else make_date(split_part(happened ->> 'value', '-', 1)::integer, 1, 1)
        + case split_part(happened ->> 'value', '-', 2)
          when 'spring' then interval '5 months'
          when 'summer' then interval '8 months'
          when 'autumn' then interval '11 months'
          else interval '14 months' end
      end)::timestamp) - interval '1 millisecond')
  end $$`;

const happenedAt = [
  `alter table event add column happened_at timestamptz(3)`,
  `update event e set happened_at = happened_until(e.happened, e.recorded, p.settings ->> 'timeZone')
    from programme p where p.id = e.programme`,
  `alter table event alter column happened_at set not null`,
  `create index event_happened on event (process, happened_at, seq)`,
];

const nouns = ['person', 'team', 'organisation', 'workpackage'];

const { app, worker } = databaseRoles;

// Whoever renames need not be allowed to write here, and nobody but the owner takes a former name away.
const formerNames = [
  `create table former_name (
    noun text not null,
    id text not null,
    until_instant timestamptz(3) not null,
    programme text not null references programme,
    name text not null,
    primary key (noun, id, until_instant))`,
  `create index former_name_in_programme on former_name (programme, until_instant)`,
  `grant select on former_name to ${app}, ${worker}`,
  `create function remember_name() returns trigger language plpgsql security definer
    set search_path = leerlus, pg_temp as $$
  begin
    insert into former_name (noun, id, until_instant, programme, name)
    values (tg_table_name, old.id, clock_timestamp(), old.programme, old.name)
    on conflict do nothing;
    return null;
  end $$`,
  ...nouns.map(
    (noun) => `create trigger ${noun}_was_called after update of name on ${noun}
      for each row when (old.name is distinct from new.name) execute function remember_name()`,
  ),
];
