import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Programme } from '../../libs/persistence/entities/programme.entity.js';
import { prepared } from '../../libs/persistence/prepared.js';
import { presentScope, stepInto, within } from '../../libs/persistence/scope.js';
import { anyRow } from '../support/builders/any-row.js';
import { addPerson } from '../support/builders/person.js';
import { aProgrammeRow } from '../support/builders/programme-row.js';
import { createDatabase, type TestDatabase } from '../support/servers/database.js';

const OURS = 'ours';
const THEIRS = 'theirs';

let database: TestDatabase;
let admin: pg.Client;
let owner: DataSource;
let app: DataSource;
let single: DataSource;
/** Every table that carries its programme, from the catalogue: one that is made tomorrow as well. */
let tables: string[];

beforeAll(async () => {
  database = await createDatabase();
  owner = await dataSource(database.url, 'owner', 2).initialize();
  app = await dataSource(database.url, 'app', 4).initialize();
  single = await dataSource(database.url, 'app', 1).initialize();
  await owner.manager.insert(
    Programme,
    [OURS, THEIRS].map((id) => aProgrammeRow({ id, name: id })),
  );
  await addPerson(owner.manager, { id: 'our-person', programmes: [OURS] });
  await addPerson(owner.manager, { id: 'their-person', programmes: [THEIRS] });
  await addPerson(owner.manager, { id: 'of-both', programmes: [OURS, THEIRS] });
  admin = new pg.Client({ connectionString: database.url, options: '-c search_path=leerlus' });
  await admin.connect();
  tables = await namesOf(`select table_name as name from information_schema.columns
    where table_schema = 'leerlus' and column_name = 'programme'
      and has_column_privilege('leerlus_app', format('leerlus.%I', table_name), column_name, 'select') order by 1`);
  await fillTables();
});
afterAll(async () => {
  await admin.end();
  await Promise.all([owner, app, single].map((source) => source.destroy()));
  await database.drop();
});

const namesOf = async (query: string): Promise<string[]> =>
  (await admin.query<{ name: string }>(query)).rows.map(({ name }) => name);

/** Two rows of each programme in every table, whatever it refers to. */
async function fillTables(): Promise<void> {
  const checks = await admin.query<{
    table: string;
    name: string;
  }>(`select conrelid::regclass::text as table, conname as name
    from pg_constraint where contype = 'c' and connamespace = 'leerlus'::regnamespace`);
  for (const { table, name } of checks.rows) await admin.query(`alter table ${table} drop constraint "${name}"`);
  await admin.query(`set session_replication_role = replica`);
  for (const table of tables) {
    for (const programme of [OURS, THEIRS, OURS, THEIRS]) await admin.query(await anyRow(admin, { table, programme }));
  }
  await admin.query(`set session_replication_role = origin`);
}

/** How many rows of a programme each table shows; of the audit, what its door does: nobody reads the table itself. */
async function shown(source: DataSource, programme: string): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const table of tables) {
    const rows = table === 'audit' ? `audit_page($1, 1000, 1000)` : table;
    const text = `select count(*)::integer as count from ${rows} where programme = $1`;
    const [row] = await source.query<{ count: number }[]>(text, [programme]);
    counts.push([table, row?.count ?? 0]);
  }
  return Object.fromEntries(counts);
}

const none = () => Object.fromEntries(tables.map((table) => [table, 0]));
const ourselves = { programme: OURS, person: 'our-person' };

describe('the wall', () => {
  it('stands around every table that the app may do anything with', async () => {
    const open = await namesOf(`select c.relname as name from pg_class c
      where c.relnamespace = 'leerlus'::regnamespace and c.relkind in ('r', 'p') and not c.relrowsecurity
        and (has_any_column_privilege('leerlus_app', c.oid, 'select, insert, update')
          or has_table_privilege('leerlus_app', c.oid, 'delete, truncate'))`);
    expect(open).toEqual([]);
    // A view would show what its owner sees.
    expect(await namesOf(`select viewname as name from pg_views where schemaname = 'leerlus'`)).toEqual([]);
  });

  it('shows rows of one’s own programme, and of another none, in every table', async () => {
    expect(tables.length).toBeGreaterThan(25);
    const ours = await within(ourselves, () => shown(app, OURS));
    expect(Object.entries(ours).filter(([, count]) => count === 0)).toEqual([
      // A person's own only.
      ['api_token', 0],
      ['calendar_feed', 0],
      ['mail_link', 0],
      ['message_choice', 0],
      ['session', 0],
      ['visit', 0],
    ]);
    expect(await within(ourselves, () => shown(app, THEIRS))).toEqual(none());
    expect(await within(ourselves, () => app.manager.find(Programme))).toMatchObject([{ id: OURS }]);
  });

  it('shows nothing at all to whoever does not say for whom they ask', async () => {
    for (const programme of [OURS, THEIRS]) {
      expect(await shown(app, programme)).toEqual(none());
      expect(await within({}, () => shown(app, programme))).toEqual(none());
    }
    expect(await app.query(`select id from person union all select id from programme`)).toEqual([]);
  });

  it('shows the people of the programme, oneself, and the programmes that one takes part in', async () => {
    const people = () => app.query(`select id from person order by id`);
    expect(await within(ourselves, people)).toEqual([{ id: 'of-both' }, { id: 'our-person' }]);
    expect(await within({ person: 'of-both' }, people)).toEqual([{ id: 'of-both' }]);
    const programmes = () => app.query(`select id from programme order by id`);
    expect(await within({ person: 'of-both' }, programmes)).toEqual([{ id: OURS }, { id: THEIRS }]);
  });

  it('shows of the sessions one’s own', async () => {
    for (const person of ['our-person', 'their-person']) {
      await admin.query(`insert into session (sid, sess, expire) values ($1, $2, now())`, [v7(), { person }]);
    }
    const sessions = () => app.query(`select sess ->> 'person' as person from session`);
    expect(await within(ourselves, sessions)).toEqual([{ person: 'our-person' }]);
    expect(await within({ programme: OURS }, sessions)).toEqual([]);
  });
});

describe('a connection that served another programme the moment before', () => {
  const serveThem = async () => {
    const theirs = await within({ programme: THEIRS, person: 'their-person' }, () => shown(single, THEIRS));
    expect(theirs.cycle).toBe(2);
  };

  it('shows none of it', async () => {
    await serveThem();
    expect(await within(ourselves, () => shown(single, THEIRS))).toEqual(none());
    await serveThem();
    expect(await shown(single, THEIRS)).toEqual(none());
  });

  it.each(['select 1 / 0', 'select * from nowhere', 'insert into text (id) values (null)'])(
    'shows none of it after a transaction that was broken off by: %s',
    async (broken) => {
      await within({ programme: THEIRS }, async () => {
        await expect(single.query(broken)).rejects.toThrow();
        const begun = single.transaction(async (manager): Promise<void> => {
          expect(await manager.query(`select id from cycle`)).toHaveLength(2);
          await manager.query(broken);
        });
        await expect(begun).rejects.toThrow();
      });
      expect(await within(ourselves, () => shown(single, THEIRS))).toEqual(none());
      expect(await shown(single, THEIRS)).toEqual(none());
    },
  );

  it('shows none of it by a statement that was prepared for them', async () => {
    const statement = { name: 'all-cycles', text: 'select programme from cycle' };
    const ask = () => prepared<{ programme: string }>(single, statement, []);
    for (let time = 0; time < 8; time++) {
      const programme = time % 2 === 0 ? OURS : THEIRS;
      expect(await within({ programme }, ask)).toEqual([{ programme }, { programme }]);
    }
    expect(await ask()).toEqual([]);
  });

  it('keeps them apart when both ask at once', async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, place) => {
        const programme = place % 2 === 0 ? OURS : THEIRS;
        return within({ programme }, async () => {
          const [row] = await app.query<{ all: string[] }[]>(`select array_agg(distinct programme) as all from cycle`);
          return [programme, row?.all];
        });
      }),
    );
    expect(seen).toEqual(seen.map(([programme]) => [programme, [programme]]));
  });
});

describe('a transaction', () => {
  it('stays within its scope through its savepoints, also when one is gone back to', async () => {
    const count = `select count(*)::integer as count from cycle`;
    const counts = await within(ourselves, () =>
      single.transaction(async (manager): Promise<unknown[]> => {
        const before: unknown = await manager.query(count);
        await manager.transaction((inner) => inner.query('select 1 / 0')).catch(() => undefined);
        const inside: unknown = await manager.transaction((inner) => inner.query(count));
        const after: unknown = await manager.query(count);
        return [before, inside, after];
      }),
    );
    expect(counts).toEqual(Array.from({ length: 3 }, () => [{ count: 2 }]));
    expect(await single.query(`select current_setting('leerlus.programme', true) as left_over`)).toEqual([
      { left_over: '' },
    ]);
  });

  it('is not read after its end: there are no cursors', async () => {
    const runner = app.createQueryRunner();
    const client = (await runner.connect()) as pg.Client;
    await expect(client.query(new pg.Query('select 1')) as unknown as Promise<unknown>).rejects.toThrow(TypeError);
    await runner.release();
  });

  it('tells of what its statement met, not of the wall', async () => {
    await expect(within(ourselves, () => app.query('select nothing'))).rejects.toThrow(/column "nothing"/);
    expect(await within({ programme: `o'urs; --` }, () => app.query(`select id from cycle`))).toEqual([]);
  });
});

describe('writing for another programme', () => {
  it('is refused by the database, in every table that the app may add rows to', async () => {
    const filled = await namesOf(`select unnest(array[${tables.map((table) => `'${table}'`).join(', ')}]) as name`);
    const addable = await namesOf(`select relname as name from pg_class where relnamespace = 'leerlus'::regnamespace
      and relname in (${filled.map((table) => `'${table}'`).join(', ')}) and has_table_privilege('leerlus_app', oid, 'insert')`);
    expect(addable).toEqual(expect.arrayContaining(['command', 'process', 'text']));
    for (const table of addable) {
      const { text, values } = await anyRow(admin, { table, programme: THEIRS });
      await expect(within(ourselves, () => app.query(text, values))).rejects.toThrow(/row-level security policy/);
    }
  });

  it('changes nothing', async () => {
    const ring = `update command set rung_at = clock_timestamp() where programme = '${THEIRS}'`;
    expect(await within(ourselves, () => app.query(ring))).toEqual([[], 0]);
    const conduct = `update process set conducted_in = 'x'`;
    expect(await within(ourselves, () => app.query(conduct))).toEqual([[], 2]);
  });

  it('is refused for a line in the inbox of its process, whatever programme the line says', async () => {
    await admin.query(`insert into process (id, programme, kind) values ('theirs-1', $1, 'cycle')`, [THEIRS]);
    const line = () =>
      app.query(
        `insert into command (id, process, programme, body, via, sender, idempotency_key)
         values ($1, 'theirs-1', $2, '{}', 'web', 'our-person', 'key')`,
        [v7(), OURS],
      );
    await expect(within(ourselves, line)).rejects.toThrow(/command_process_fkey/);
  });
});

describe('the app’s role', () => {
  it('is no superuser and does not pass by the wall', async () => {
    const [role] = await app.query<object[]>(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolinherit from pg_roles where rolname = current_user`,
    );
    expect(role).toMatchObject({ rolname: 'leerlus_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false });
    const [{ count } = { count: -1 }] = await app.query<
      { count: number }[]
    >(`select count(*)::integer as count from pg_class
      where relnamespace = 'leerlus'::regnamespace and pg_has_role('leerlus_app', relowner, 'usage')`);
    expect(count).toBe(0);
  });

  it.each([
    'alter table cycle disable row level security',
    'alter table cycle no force row level security',
    'drop policy seen on cycle',
    'alter policy seen on cycle using (true)',
    'create policy mine on cycle using (true)',
    'alter role leerlus_app bypassrls',
    'alter function person_with_address(text) security invoker',
    'create function leerlus.mine() returns text language sql as $$ select 1::text $$',
  ])('can’t %s', async (statement) => {
    await expect(within(ourselves, () => app.query(statement))).rejects.toThrow(/must be owner|permission denied/);
  });

  it('gets an error, and no rows, when it asks to do without', async () => {
    const asked = app.transaction(async (manager): Promise<void> => {
      await manager.query('set local row_security = off');
      await manager.query('select id from cycle');
    });
    await expect(asked).rejects.toThrow(/would be affected by row-level security/);
  });
});

describe('the doors, through which one asks before signing in', () => {
  it('tell who has an address, and nothing of the sample where there is none', async () => {
    expect(await app.query(`select person_with_address('our-person@example.org') as who`)).toEqual([
      { who: 'our-person' },
    ]);
    expect(await app.query(`select * from accounts_of_the_sample(500)`)).toEqual([]);
  });

  it('are all known here, belong to the owner of the tables, and look nowhere else', async () => {
    const { rows } = await admin.query<{ name: string; settings: string[]; owner: string; open: boolean }>(
      `select proname as name, proconfig as settings, pg_get_userbyid(proowner) as owner,
         has_function_privilege('leerlus_app', oid, 'execute') as open
       from pg_proc where pronamespace = 'leerlus'::regnamespace and prosecdef and prorettype <> 'trigger'::regtype order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      ...['accounts_of_the_sample', 'address_change_opened', 'ask_for_test_mail', 'ask_mail_link_again', 'audit_drawn'],
      ...[
        'audit_page',
        'audit_rows',
        'calendar_feed_opened',
        'mail_link_opened',
        'next_audit_id',
        'person_with_address',
        'use_token',
      ],
    ]);
    for (const { settings, owner: by } of rows) {
      expect([settings, by]).toEqual([['search_path=leerlus, pg_temp'], 'leerlus_owner']);
    }
  });
});

describe('a scope', () => {
  it('is stepped into for the rest of the work that it was opened for, and no further', async () => {
    expect(() => {
      stepInto(ourselves);
    }).toThrow(TypeError);
    await within({}, async () => {
      await Promise.resolve();
      stepInto(ourselves);
      await within({ programme: THEIRS }, () => {
        expect(presentScope()).toEqual({ programme: THEIRS, person: '' });
        return Promise.resolve();
      });
      expect(presentScope()).toEqual(ourselves);
    });
    expect(presentScope()).toEqual({ programme: '', person: '' });
  });
});
