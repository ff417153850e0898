import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { databaseRoles } from '../roles.js';
import { ours, own, wallAround, withoutWall } from '../wall.js';

/**
 * Signing in: who somebody is at a provider, sign-ins that were begun, and tokens of the API. These are about an account
 * as a whole and carry no programme, but for a token, which is for one. Whatever is secret is here as a digest only.
 * A session knows its person and its browser's family, so that people can see and end their own.
 */
export class SignIn1765200000000 implements MigrationInterface {
  name = 'SignIn1765200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls, ...rights]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of ['sign_in_identity', 'sign_in_request', 'api_token'].flatMap(withoutWall)) {
      await queryRunner.query(statement);
    }
    await queryRunner.query(`drop function use_token`);
    await queryRunner.query(`drop policy is_over on session`);
    await queryRunner.query(`revoke delete on session from ${worker}`);
    await queryRunner.query(`alter table session drop column id, drop column person`);
    for (const table of ['api_token', 'sign_in_request', 'sign_in_identity']) {
      await queryRunner.query(`drop table ${table}`);
    }
  }
}

const tables = [
  `create table sign_in_identity (
    issuer text not null,
    subject text not null,
    person text not null references person,
    linked timestamptz(3) not null default clock_timestamp(),
    primary key (issuer, subject),
    constraint one_subject_per_issuer unique (person, issuer))`,
  `create table sign_in_request (
    id uuid primary key default gen_random_uuid(),
    way text not null,
    person text references person,
    browser text not null unique,
    network text not null,
    address text,
    remember boolean not null default false,
    link text unique,
    code text,
    tries integer not null default 0,
    asked timestamptz(3) not null default clock_timestamp(),
    expires timestamptz(3) not null,
    used timestamptz(3),
    sent timestamptz(3),
    attempts integer not null default 0,
    leased_until timestamptz(3))`,
  `create index sign_in_by_network on sign_in_request (network, asked)`,
  `create index sign_in_by_address on sign_in_request (address, asked)`,
  `create index sign_in_of_person on sign_in_request (person)`,
  `create index sign_in_to_send on sign_in_request (asked) where sent is null and person is not null`,
  `create table api_token (
    id uuid primary key default gen_random_uuid(),
    programme text not null references programme,
    person text not null references person,
    name text not null,
    scopes text[] not null,
    digest text not null unique,
    made timestamptz(3) not null default clock_timestamp(),
    until timestamptz(3) not null,
    used_on date,
    revoked timestamptz(3))`,
  `create index api_token_of_person on api_token (person)`,
  `delete from session`, // they say nothing of when somebody signed in: everybody does so again
  `alter table session
    add column id uuid not null default gen_random_uuid(),
    add column person text generated always as (sess ->> 'person') stored`,
  `create index session_of_person on session (person)`,
];

const { app, worker } = databaseRoles;

// Who signs in is nobody yet: what a secret leads to is found by its digest, in whatever scope. A token is its person's;
// presenting one is a door of its own. The worker reaches sessions that are over, and no others.
const anybody = { seen: 'true', written: 'true' };
const theirs = `programme = ${ours} and person = ${own}`;
const walls = [
  ...wallAround('sign_in_identity', anybody),
  ...wallAround('sign_in_request', anybody),
  ...wallAround('api_token', { seen: theirs, written: theirs }),
  `create policy is_over on session to ${worker} using (expire < clock_timestamp())`,
  `create function use_token(presented text) returns table (person text, programme text, scopes text[])
    language sql security definer set search_path = leerlus, pg_temp as $$
    update api_token set used_on = (clock_timestamp() at time zone 'UTC')::date
    where digest = presented and used_on is distinct from (clock_timestamp() at time zone 'UTC')::date
      and revoked is null and until > clock_timestamp();
    select person, programme, scopes from api_token
    where digest = presented and revoked is null and until > clock_timestamp()
  $$`,
  `revoke execute on function use_token(text) from public`,
  `grant execute on function use_token(text) to ${app}`,
];

// The app takes sign-ins in and judges them; the worker makes the secrets of a mail, and removes what is over.
const rights = [
  `grant select, insert, delete on sign_in_identity to ${app}`,
  `grant select, insert, update on sign_in_request, api_token to ${app}`,
  `grant select, update, delete on sign_in_request to ${worker}`,
  `grant select, delete on api_token to ${worker}`,
  `grant delete on session to ${worker}`,
];
