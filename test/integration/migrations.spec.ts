import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { migrations } from '../../libs/persistence/migrations/index.js';
import { Programme } from '../../libs/persistence/entities/programme.entity.js';
import { addPerson } from '../support/builders/person.js';
import { aProgrammeRow } from '../support/builders/programme-row.js';
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

it('people stay in their programme when memberships are undone, and done again', async () => {
  await owner.manager.insert(Programme, [aProgrammeRow({ id: 'here' }), aProgrammeRow({ id: 'there' })]);
  await addPerson(owner.manager, { id: 'one', programmes: ['here'] });
  await addPerson(owner.manager, { id: 'two', programmes: ['there', 'here'] });
  await owner.query(`update membership set since = '2020-01-01' where person = 'two' and programme = 'there'`);
  await owner.query(`update person set name = 'Anders'`);
  const places = [
    { person: 'one', programme: 'here' },
    { person: 'two', programme: 'there' },
  ];
  const hasMemberships = async () =>
    (await owner.query<object[]>(`select from pg_tables where schemaname = 'leerlus' and tablename = 'membership'`))
      .length > 0;
  while (await hasMemberships()) await owner.undoLastMigration({ transaction: 'each' });
  expect(await owner.query(`select id as person, programme from person order by id`)).toEqual(places);
  expect(await owner.query(`select id from former_name order by id`)).toEqual([{ id: 'one' }, { id: 'two' }]);
  await owner.runMigrations({ transaction: 'each' });
  expect(await owner.query(`select person, programme from membership order by person`)).toEqual(places);
});
