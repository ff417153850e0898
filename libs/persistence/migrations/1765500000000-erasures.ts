import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { own, wallAround, withoutWall } from '../wall.js';

/**
 * Erasing a person: what was asked for, and how far it is. An erased person keeps the id, to which everything else
 * refers, and neither a name nor an address; no name comes back, and nobody remembers the last one.
 */
export class Erasures1765500000000 implements MigrationInterface {
  name = 'Erasures1765500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...nobody, ...walls, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of back) await queryRunner.query(statement);
  }
}

const tables = [
  `create table erasure (
    person text not null references person,
    asked_by text not null references person,
    reason text not null check (reason in ('own-request', 'on-request', 'account-unused', 'legal-duty')),
    key text,
    key_until timestamptz(3),
    asked timestamptz(3) not null default clock_timestamp(),
    confirmed timestamptz(3),
    done timestamptz(3),
    primary key (person, asked_by))`,
  `create index erasure_to_do on erasure (confirmed) where confirmed is not null and done is null`,
  `create index text_about_person on text (about_person) where about_person is not null and body is not null`,
  `create index delivery_of_person on delivery (person)`,
];

const nobody = [
  `alter table person add column erased timestamptz(3), alter column email drop not null`,
  `alter table person
    add constraint erased_person_is_nobody_check check (erased is null or (name = '' and email is null)),
    add constraint person_has_address_check check (erased is not null or email is not null)`,
  `create index person_erased on person (id) where erased is not null`,
  `drop trigger person_was_called on person`,
  `create trigger person_was_called after update of name on person
    for each row when (old.name is distinct from new.name and new.erased is null)
    execute function remember_name_of_person()`,
];

const { app, worker } = databaseRoles;

const theirs = `person = ${own} or asked_by = ${own}`;
const erasedOnes = `person in (select id from person where erased is not null)`;
const walls = [
  ...wallAround('erasure', { seen: theirs, written: `asked_by = ${own}` }),
  `drop policy written on person`,
  `create policy written on person to ${app} using (id = ${own} and erased is null)`,
  `create policy of_erased on session to ${worker} using (${erasedOnes})`,
];

// The app takes down what is asked, and marks texts; the worker carries it out.
const rights = [
  `grant select, insert on erasure to ${app}`,
  `grant update (reason, key, key_until, asked, confirmed) on erasure to ${app}`,
  `grant update (about_person) on text to ${app}`,
  `grant select, update on erasure to ${worker}`,
  `grant update (name, email, erased) on person to ${worker}`,
  `grant update (salt) on text to ${worker}`,
  `grant select, delete on sign_in_identity to ${worker}`,
  `grant delete on former_name, delivery to ${worker}`,
];

const back = [
  `revoke delete on former_name, delivery from ${worker}`,
  `revoke select, delete on sign_in_identity from ${worker}`,
  `revoke update (name, email, erased) on person from ${worker}`,
  `revoke update (salt) on text from ${worker}`,
  `revoke update (about_person) on text from ${app}`,
  `drop policy of_erased on session`,
  `drop policy written on person`,
  `create policy written on person to ${app} using (id = ${own})`,
  ...withoutWall('erasure'),
  `drop table erasure`,
  `drop index text_about_person`,
  `drop index delivery_of_person`,
  `drop trigger person_was_called on person`,
  `alter table person drop constraint erased_person_is_nobody_check, drop constraint person_has_address_check`,
  // Nobody comes back; an address has to be there.
  `update person set email = id || '@erased.invalid' where email is null`,
  `drop index person_erased`,
  `alter table person drop column erased, alter column email set not null`,
  `create trigger person_was_called after update of name on person
    for each row when (old.name is distinct from new.name) execute function remember_name_of_person()`,
];
