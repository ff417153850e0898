import pg from 'pg';
import { dataSource, schema } from './data-source.js';
import { databaseRoles } from './roles.js';

/** So that two migrating processes take turns. */
const TURN = 5_047_001;

/**
 * Brings a database up to date: makes the roles and the schema where they lack, then applies what has not been applied.
 *
 * @param databaseUrl a login that may create roles and owns the database
 * @returns the names of the migrations that were applied now
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TURN]);
    await makeRoles(client).catch(explain);
    const owner = dataSource(databaseUrl, 'owner', 2);
    await owner.initialize();
    try {
      const applied = await owner.runMigrations({ transaction: 'each' });
      return applied.map(({ name }) => name);
    } finally {
      await owner.destroy();
    }
  } finally {
    await client.end();
  }
}

async function makeRoles(client: pg.Client): Promise<void> {
  for (const role of Object.values(databaseRoles)) {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(`do $$ begin
      -- From version 16 on, whoever made a role is its member without being allowed to take it on.
      if not pg_has_role(current_user, '${role}', case when current_setting('server_version_num')::integer >= 160000
        then 'set' else 'member' end) then execute format('grant ${role} to %I', current_user); end if;
    exception when duplicate_object or unique_violation then null; end $$`);
  }
  await client.query(`create schema if not exists ${schema} authorization ${databaseRoles.owner}`);
}

/** Who may not make or take on the roles is told what has to be done, and by whom. */
function explain(error: unknown): never {
  const roles = Object.values(databaseRoles).join(', ');
  if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error;
  throw new Error(
    `This login may not make the roles ${roles} and take them on (${error.message}). Let a superuser do that once:\n` +
      Object.values(databaseRoles)
        .map((role) => `  create role ${role}; grant ${role} to <this login>;`)
        .join('\n'),
    { cause: error },
  );
}
