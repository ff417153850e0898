import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { addSeal, tryChain } from '../../libs/audit/chain.js';
import { isSettled, markHorizon } from '../../libs/audit/horizon.js';
import { digestOf, readLines } from '../../libs/audit/lines.js';
import { AuditSeal } from '../../libs/persistence/entities/audit-seal.entity.js';
import { aLine, auditHouse, faultsIn, seal, verified, type AuditHouse } from '../support/audit.js';

let house: AuditHouse;
beforeAll(async () => {
  house = await auditHouse();
  await house.app.query(aLine);
});
afterAll(() => house.leave());

describe.each(['app', 'worker'] as const)('the audit, for the role of the %s', (role) => {
  it.each([
    `update audit set person = 'iemand-anders'`,
    `delete from audit`,
    `truncate audit`,
    `select * from audit`,
    `insert into audit (id, roles, what, result, via, application, request)
       values (1, '{}', 'read', 'done', 'web', 'api', gen_random_uuid())`,
    `insert into audit (instant, roles, what, result, via, application, request)
       values (now() - interval '1 day', '{}', 'read', 'done', 'web', 'api', gen_random_uuid())`,
    `${aLine} returning id`,
    `update audit_seal set hash = 'x'`,
    `delete from audit_seal`,
    `alter table audit disable trigger all`,
    `select setval('audit_id', 1)`,
  ])('can not be done: %s', async (statement) => {
    await expect(house[role].query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('can be added to', async () => {
    await expect(house[role].query(aLine)).resolves.toBeDefined();
  });

  it.each([
    ['what', 'Mevrouw De Vries belde'],
    ['what', 'read cycle'],
    ['person', 'Wim Jansen'],
    ['person', 'wim@example.org'],
    ['on_behalf_of', 'Wim Jansen'],
    ['code', 'Niet vandaag'],
    ['programme', 'In de ggz'],
    ['object_kind', 'de leercyclus'],
    ['via', 'telefoon'],
    ['result', 'misschien'],
    ['application', 'excel'],
  ])('takes no text as %s: %s', async (column, text) => {
    const row = { what: 'read', result: 'done', via: 'web', application: 'api', [column]: text };
    const insert = `insert into audit (roles, request, ${Object.keys(row).join(', ')})
      values ('{}', gen_random_uuid(), ${Object.keys(row)
        .map((_, place) => `$${place + 1}`)
        .join(', ')})`;
    await expect(house[role].query(insert, Object.values(row))).rejects.toThrow(/check constraint/);
  });

  it('takes no text as a role, and keeps the name of nothing that is not there', async () => {
    const insert = `insert into audit (roles, what, object, result, via, application, request)
      values ($1, 'read', $2, 'done', 'web', 'api', gen_random_uuid())`;
    await expect(house[role].query(insert, [['Mevrouw De Vries'], null])).rejects.toThrow(/check constraint/);
    await expect(house[role].query(insert, [[null], null])).rejects.toThrow(/check constraint/);
    await house[role].query(insert, [[], 'mevrouw-de-vries-belde']);
    expect(await house.owner.query(`select from audit where object is not null`)).toEqual([]);
  });
});

describe('sealing', () => {
  /** What a connection holds, as `mode on what`. */
  const locksOf = async (runner: QueryRunner): Promise<string[]> => {
    const [{ pid }] = (await runner.query('select pg_backend_pid() as pid')) as [{ pid: number }];
    const rows = await house.owner.query<{ held: string }[]>(
      `select distinct mode || ' on ' || coalesce(relation::regclass::text, locktype) as held from pg_locks
       where pid = $1 and locktype <> 'virtualxid' order by 1`,
      [pid],
    );
    return rows.map(({ held }) => held);
  };
  const holding = async (source: DataSource): Promise<QueryRunner> => {
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    return runner;
  };

  it('holds nothing that whoever writes a line waits for, nor waits for them', async () => {
    const sealing = await holding(house.worker);
    await sealSome(sealing.manager);
    const writing = await holding(house.app);
    await writing.query(`set local lock_timeout = 1`);
    await writing.query(aLine);
    const [held, wanted] = [await locksOf(sealing), await locksOf(writing)];
    expect(held.filter((lock) => / on audit(_pkey|_of_programme|_id)?$/.test(lock))).toEqual(
      ['AccessShareLock on audit', 'AccessShareLock on audit_of_programme', 'AccessShareLock on audit_pkey'].filter(
        (lock) => held.includes(lock),
      ),
    );
    expect(held).toContain('AccessShareLock on audit');
    expect(wanted).toContain('RowExclusiveLock on audit');
    expect(wanted.filter((lock) => /advisory|audit_seal/.test(lock))).toEqual([]);
    expect(await house.owner.query(`select from pg_locks where not granted`)).toEqual([]);
    await writing.commitTransaction();
    await sealing.commitTransaction();
    await Promise.all([writing.release(), sealing.release()]);
  });

  it('leaves lines alone while an older transaction may still add one before them', async () => {
    const slow = await holding(house.app);
    await slow.query(aLine);
    await house.app.query(aLine);
    const horizon = await markHorizon(house.worker);
    expect(await isSettled(house.worker, horizon, 0)).toBe(false);
    await house.app.query(aLine); // younger ones are not waited for
    await slow.commitTransaction();
    expect(await isSettled(house.worker, horizon, 5_000)).toBe(true);
    await slow.release();
  });

  it('covers every line once, in whatever order they are committed, by several sealers at once', async () => {
    let writing = true;
    const sealer = async () => {
      while (writing) await seal(house, 20);
    };
    const writer = async (_: unknown, place: number) => {
      for (let turn = 0; turn < 15; turn++) {
        const mine = await holding(house.app);
        await mine.query(aLine);
        await mine.query(aLine);
        // Others draw later ids and are committed meanwhile.
        for (let wait = 0; wait < (place + turn) % 4; wait++) await mine.query(`select pg_sleep(0.005)`);
        await mine.query(aLine);
        if ((place * turn) % 5 === 3) await mine.rollbackTransaction();
        else await mine.commitTransaction();
        await mine.release();
      }
    };
    const sealers = [sealer(), sealer()];
    await Promise.all(Array.from({ length: 12 }, writer));
    writing = false;
    await Promise.all(sealers);
    await seal(house);
    const { faults, rows, links, unsealed } = await verified(house);
    const lines = await house.owner.query<unknown[]>(`select from audit`);
    const count = lines.length;
    expect({ faults, rows, unsealed }).toEqual({ faults: [], rows: count, unsealed: 0 });
    expect(links).toBeGreaterThan(3);
    const seals = await house.owner.manager.find(AuditSeal, { order: { number: 'asc' } });
    expect(seals.reduce((sum, seal) => sum + seal.count, 0)).toBe(count);
    for (const [place, { firstId }] of seals.entries()) expect(firstId).toBeGreaterThan(seals[place - 1]?.lastId ?? 0);
    expect(await faultsIn(house)).toEqual([]);
  });
});

/** What a sealer does in its transaction, up to its commit. */
async function sealSome(manager: EntityManager): Promise<void> {
  expect(await tryChain(manager)).toBe(true);
  const lines = await readLines(manager, { after: 0, upto: 2 });
  await addSeal(manager, {
    kind: 'batch',
    firstId: lines[0]?.id ?? 0,
    lastId: lines.at(-1)?.id ?? 0,
    count: lines.length,
    until: new Date(lines.at(-1)?.instant ?? 0),
    digest: digestOf(lines),
  });
}
