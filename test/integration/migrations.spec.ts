import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { migrations } from '../../libs/persistence/migrations/index.js';
import { createDatabase, type TestDatabase } from '../support/servers/database.js';

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await createDatabase();
  owner = await dataSource(database.url, 'owner', 2).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

/** Every column, and who may do what with its table. */
async function shape(): Promise<unknown> {
  return owner.query(`
    select c.table_name, c.column_name, c.data_type, c.is_nullable,
      (select array_agg(g.grantee || ' ' || g.privilege_type order by 1) from information_schema.role_table_grants g
       where g.table_schema = 'leerlus' and g.table_name = c.table_name) as rights
    from information_schema.columns c where c.table_schema = 'leerlus' order by 1, 2`);
}

it('every change of the tables can be undone, and done again', async () => {
  const before = await shape();
  for (let left = migrations.length; left > 0; left--) await owner.undoLastMigration({ transaction: 'each' });
  expect(await owner.query(`select tablename from pg_tables where schemaname = 'leerlus'`)).toEqual([
    { tablename: 'migration' },
  ]);
  expect(await owner.runMigrations({ transaction: 'each' })).toHaveLength(migrations.length);
  expect(await shape()).toEqual(before);
});
