import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { ours, own, wallAround, withoutWall } from '../wall.js';

/** How somebody gets the messages of a programme, and the door by which they ask for one to try. */
export class MessageChoices1765800000000 implements MigrationInterface {
  name = 'MessageChoices1765800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls, ...doors, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index message_to_try`);
    await queryRunner.query(`drop function ask_for_test_mail()`);
    for (const statement of withoutWall('message_choice')) await queryRunner.query(statement);
    await queryRunner.query(`drop table message_choice`);
  }
}

const { app, worker } = databaseRoles;

const tables = [
  `create table message_choice (
    programme text not null references programme,
    person text not null references person,
    way text not null default 'at-once' check (way in ('at-once', 'daily', 'weekly')),
    changed timestamptz(3) not null default clock_timestamp(),
    primary key (programme, person))`,
  `create index message_choice_of_person on message_choice (person)`,
];

const theirs = `programme = ${ours} and person = ${own}`;
const walls = wallAround('message_choice', { seen: theirs, written: theirs });

// The API plans no messages; whoever is signed in may ask for one to themself, five times an hour at most.
const doors = [
  `create function ask_for_test_mail() returns text
    language plpgsql security definer set search_path = leerlus, pg_temp as $$
    declare
      of_programme text := ${ours};
      to_person text := ${own};
      through text;
    begin
      if (select count(*) from message where programme = of_programme and what = 'test-mail:' || to_person
          and due > clock_timestamp() - interval '1 hour') >= 5 then
        return 'too-often';
      end if;
      select coalesce(g.process, (select p.id from process p where p.programme = g.id order by p.id limit 1))
        into through from programme g where g.id = of_programme;
      if through is null then return 'nowhere'; end if;
      insert into message (process, programme, what, step, occurrence, due, until, who)
      select through, of_programme, 'test-mail:' || to_person, 'at-once', count(*), clock_timestamp(), clock_timestamp(),
        jsonb_build_array(jsonb_build_object('role', 'self', 'person', to_person))
      from message where process = through and what = 'test-mail:' || to_person
      on conflict on constraint message_once do nothing;
      return 'asked';
    end $$`,
  `revoke execute on function ask_for_test_mail() from public`,
  `grant execute on function ask_for_test_mail() to ${app}`,
  `create index message_to_try on message (programme, what) where step = 'at-once'`,
];

const rights = [
  `grant select, insert, update on message_choice to ${app}`,
  `grant select, delete on message_choice to ${worker}`,
];
