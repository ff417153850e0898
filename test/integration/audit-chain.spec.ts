import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFileSync, rmSync } from 'node:fs';
import { HeadsDiffer, keepUp } from '../../libs/audit/keep-up.js';
import { readHeads } from '../../libs/audit/heads.js';
import { removeExpired } from '../../libs/audit/remove-expired.js';
import { auditHouse, faultsIn, makeSealsAnew, seal, verified, writeLines, type AuditHouse } from '../support/audit.js';

let house: AuditHouse;
const sql = (statement: string): Promise<unknown> => house.owner.query(statement);

describe('10,000 rows that were sealed', () => {
  beforeEach(async () => {
    house = await auditHouse();
    await writeLines(house, 10_000);
    await seal(house);
  });
  afterEach(() => house.leave());

  it('fit, as long as nobody touches them', async () => {
    expect(await verified(house)).toEqual({ faults: [], rows: 10_000, links: 10, removed: 0, unsealed: 0 });
    expect((await readHeads(house.file)).map(({ count }) => count)).toEqual(
      Array.from({ length: 10 }, (_, place) => (place + 1) * 1_000),
    );
  });

  it('show that one bit of one row was changed', async () => {
    await sql(`update audit set request = overlay(request::text placing to_hex(
      ('x' || substr(request::text, 36))::bit(4)::integer # 1) from 36)::uuid where id = 3500`);
    expect(await faultsIn(house)).toEqual([
      'Batch 4 (rows 3001 to 4000): a row of it was changed, or two were swapped.',
    ]);
  });

  it('show that one row was removed, and which', async () => {
    await sql(`delete from audit where id = 5001`);
    expect(await faultsIn(house)).toEqual(['Batch 6 (rows 5001 to 6000): 1 of its 1000 rows were removed: 5001.']);
  });

  it('show that two rows were swapped, in one batch or over two', async () => {
    const swap = async (one: number, other: number) => {
      await sql(`update audit set id = -1 where id = ${one}`);
      await sql(`update audit set id = ${one} where id = ${other}`);
      await sql(`update audit set id = ${other} where id = -1`);
    };
    await swap(10, 11);
    expect(await faultsIn(house)).toEqual(['Batch 1 (rows 1 to 1000): a row of it was changed, or two were swapped.']);
    await swap(10, 11);
    expect(await faultsIn(house)).toEqual([]);
    await swap(2_000, 9_000);
    expect((await faultsIn(house)).map((sentence) => sentence.slice(0, 7))).toEqual(['Batch 2', 'Batch 9']);
  });

  it('show that a row was put in between', async () => {
    await sql(`delete from audit where id = 700`);
    await makeSealsAnew(house);
    rmSync(house.file);
    await keepUp(house.worker, { file: house.file, known: undefined });
    expect(await faultsIn(house)).toEqual([]);
    await sql(`insert into audit (id, roles, what, result, via, application, request)
      values (700, '{}', 'export', 'done', 'web', 'api', gen_random_uuid())`);
    expect(await faultsIn(house)).toEqual(['Batch 1 (rows 1 to 1000): a row was added to it.']);
  });

  it('show that the tail was cut, with its seals', async () => {
    await sql(`delete from audit where id > 8000`);
    await sql(`delete from audit_seal where number > 8`);
    expect(await faultsIn(house)).toEqual([
      'Batches 9 to 10 are gone, with the rows after 8000: the head kept outside counts 10000 sealed rows, and here 8000 are.',
    ]);
  });

  it('show that all of it was cut', async () => {
    await sql(`truncate audit, audit_seal`);
    expect(await faultsIn(house)).toEqual([
      'Batches 1 to 10 are gone, with the rows after 0: the head kept outside counts 10000 sealed rows, and here 0 are.',
    ]);
  });

  it('show that a batch was taken out of the middle, with its seal', async () => {
    await sql(`delete from audit where id between 4001 and 5000`);
    await sql(`delete from audit_seal where number = 5`);
    const [first] = await faultsIn(house);
    expect(first).toBe('Batch 5 is gone: what stands between rows 4000 and 5001 is not sealed any more.');
  });

  it('show that a seal was changed', async () => {
    await sql(`update audit_seal set until = until - interval '10 years' where number = 3`);
    expect(await faultsIn(house)).toEqual(['Batch 3 (rows 2001 to 3000): its seal was changed.']);
  });

  it('show by the heads outside that seals were made anew to fit changed rows', async () => {
    await sql(`update audit set person = 'iemand-anders' where id = 6500`);
    await makeSealsAnew(house);
    const faults = await faultsIn(house);
    expect(faults).toHaveLength(4);
    expect(faults[0]).toBe(
      'Batch 7 (rows 6001 to 7000): the head kept outside says otherwise: this and all later seals were made anew.',
    );
    rmSync(house.file);
    expect(await faultsIn(house)).toEqual([]); // nothing but the outside could tell
  });
});

describe('a row', () => {
  beforeEach(async () => {
    house = await auditHouse();
    await writeLines(house, 3);
    await seal(house);
  });
  afterEach(() => house.leave());

  it.each([
    ['who', `person = 'iemand-anders'`],
    ['in which roles', `roles = '{lead}'`],
    ['on whose behalf', `on_behalf_of = 'iemand-anders'`],
    ['what', `what = 'export'`],
    ['of what', `object_kind = 'cycle', object = 'x'`],
    ['with which result', `result = 'failed'`],
    ['for which programme', `programme = null`],
    ['when', `instant = 'infinity'`],
  ])('shows that %s was changed', async (_, change) => {
    await sql(`update audit set ${change} where id = 1`);
    expect(await faultsIn(house)).toHaveLength(1);
  });
});

describe('the heads outside', () => {
  beforeEach(async () => {
    house = await auditHouse();
    await writeLines(house, 3);
    await seal(house);
  });
  afterEach(() => house.leave());

  const keep = () => keepUp(house.worker, { file: house.file, known: undefined });

  it('are caught up with after a power cut between the seal and the file', async () => {
    rmSync(house.file);
    expect(await keep()).toMatchObject({ number: 1, count: 3 });
    await keep();
    expect(await readHeads(house.file)).toHaveLength(1);
  });

  it('are read past a line that was left half written', async () => {
    appendFileSync(house.file, '{"number":2,"co');
    await writeLines(house, 4);
    await seal(house);
    expect((await readHeads(house.file)).map(({ number, count }) => [number, count])).toEqual([
      [1, 3],
      [2, 7],
    ]);
    expect(await faultsIn(house)).toEqual([]);
  });

  it('are added to by nobody once the chain does not go on from them', async () => {
    await sql(`update audit set person = 'iemand-anders' where id = 1`);
    await makeSealsAnew(house);
    await expect(keep()).rejects.toThrow(HeadsDiffer);
    expect(await readHeads(house.file)).toHaveLength(1);
  });
});

describe('rows that are past their term', () => {
  beforeEach(async () => {
    house = await auditHouse();
    for (const years of [7, 6, 4, 0]) {
      await writeLines(house, 100);
      await sql(
        `update audit set instant = instant - interval '${years} years' where id > (select count(*) - 100 from audit)`,
      );
      await seal(house);
    }
  });
  afterEach(() => house.leave());

  it('are removed in whole batches, and the rest still fits', async () => {
    const removals = await removeExpired(house.owner, { years: 5 });
    expect(removals.map(({ firstId, lastId, count }) => [firstId, lastId, count])).toEqual([[1, 200, 200]]);
    expect(await verified(house)).toMatchObject({ faults: [], rows: 200, links: 5, removed: 200 });
    expect(await removeExpired(house.owner, { years: 5 })).toEqual([]);
    await writeLines(house, 10);
    await seal(house);
    expect(await verified(house)).toMatchObject({ faults: [], rows: 210, links: 6, removed: 200 });
    expect((await readHeads(house.file)).at(-1)).toMatchObject({ number: 6, count: 410 });
  });

  it('are told from rows that somebody took away', async () => {
    await sql(`delete from audit where id <= 200`);
    expect(await faultsIn(house)).toEqual([
      'Batch 1 (rows 1 to 100): 100 of its 100 rows were removed: 1, 2, 3, 4, 5 ….',
      'Batch 2 (rows 101 to 200): 100 of its 100 rows were removed: 101, 102, 103, 104, 105 ….',
    ]);
  });

  it('are told from younger rows that were removed as if their term were over', async () => {
    await removeExpired(house.owner, { years: 3 });
    expect(await faultsIn(house)).toEqual([
      'Batch 3 (rows 201 to 300): its rows were removed before 5 years had passed (see link 5).',
    ]);
  });

  it('stay when they are not as they were sealed', async () => {
    await sql(`delete from audit where id = 150`);
    await expect(removeExpired(house.owner, { years: 5 })).rejects.toThrow(/Batch 2 .*nothing was removed/);
    expect(await house.owner.query(`select count(*)::integer as rows from audit`)).toEqual([{ rows: 399 }]);
  });
});
