import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { type DataSource } from 'typeorm';
import { later } from '../../libs/engine/instant.js';
import { type Message } from '../../libs/engine/rules.js';
import { type Waiting } from '../../libs/engine/turn.js';
import { decide, type LedgerPorts } from '../../libs/ledger/decide.js';
import { type Kinds } from '../../libs/ledger/kinds.js';
import { readRecalled } from '../../libs/ledger/turn/recalled.js';
import { receive, type Sent } from '../../libs/ledger/receive.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { CommandRow } from '../../libs/persistence/entities/command.entity.js';
import { EventRow } from '../../libs/persistence/entities/event.entity.js';
import { PlannedMessageRow } from '../../libs/persistence/entities/message.entity.js';
import { Process } from '../../libs/persistence/entities/process.entity.js';
import { Programme } from '../../libs/persistence/entities/programme.entity.js';
import { Text } from '../../libs/persistence/entities/text.entity.js';
import { Workpackage } from '../../libs/persistence/entities/workpackage.entity.js';
import { aProgrammeRow } from '../support/builders/programme-row.js';
import { appIn } from '../support/servers/app-in.js';
import { createDatabase } from '../support/servers/database.js';
import { counterRules, type CounterState, type Mischief } from '../support/toy/counter.rules.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
let owner: DataSource;
let app: DataSource;
let worker: DataSource;
const alarms: { what: string; detail: string }[] = [];

beforeAll(async () => {
  database = await createDatabase();
  owner = await dataSource(database.url, 'owner', 2).initialize();
  app = await appIn(database.url, 'in-de-ggz').initialize();
  worker = await dataSource(database.url, 'worker').initialize();
  await owner.manager.insert(Programme, aProgrammeRow());
  await owner.manager.insert(Workpackage, { id: 'zorgverlening', programme: 'in-de-ggz', name: 'Zorgverlening' });
});

afterAll(async () => {
  await Promise.all([owner, app, worker].map((source) => source.destroy()));
  await database.drop();
});

const kindsWith = (mischief?: Mischief): Kinds =>
  new Map([
    [
      'counter',
      {
        rules: counterRules(mischief),
        project: (manager, { events }) =>
          events.some(({ event }) => event.type === 'unstorable')
            ? manager.query(`insert into event (process) values ('nothing of this can be stored')`)
            : Promise.resolve(),
      },
    ],
  ]);

const ports = (mischief?: Mischief): LedgerPorts => ({
  dataSource: worker,
  kinds: kindsWith(mischief),
  alarm: ({ what, detail }) => alarms.push({ what, detail }),
});

const aCounter = () => `counter-${v7()}`;

function send(process: string, command: Message, more: Partial<Sent> = {}) {
  return receive(
    { dataSource: app, kinds: kindsWith() },
    {
      process,
      programme: 'in-de-ggz',
      command,
      actor: 'lead',
      via: 'web',
      sender: 'lead',
      key: v7(),
      begin: { workpackage: 'zorgverlening' },
      ...more,
    },
  );
}

const turn = (process: string, mischief?: Mischief, at = new Date().toISOString()) =>
  decide(ports(mischief), { process, at });
const stateOf = async (process: string) =>
  (await app.manager.findOneByOrFail(Process, { id: process })).state as CounterState;
const receiptOf = async (id: string) => (await app.manager.findOneByOrFail(CommandRow, { id })).receipt;
const eventsOf = async (process: string) =>
  (await app.manager.find(EventRow, { where: { process }, order: { seq: 'asc' } })).map(({ body }) => body);

describe('receiving', () => {
  it('keeps what was typed as a text of its own, and only a reference to it in the command', async () => {
    const process = aCounter();
    const { command } = await send(process, { type: 'write', text: 'Wij schrijven over het werk' } as Message);
    const row = await app.manager.findOneByOrFail(CommandRow, { id: command });
    expect(JSON.stringify(row.body)).not.toContain('werk');
    const texts = await app.manager.findBy(Text, { process });
    expect(texts.map(({ body, author }) => ({ body, author }))).toEqual([
      { body: 'Wij schrijven over het werk', author: 'lead' },
    ]);
    expect(JSON.stringify(row.body)).toContain(`${texts[0]?.id}.${texts[0]?.digest}`);
  });

  it('stores a command once under its key, and knows the same words again', async () => {
    const process = aCounter();
    const once = { key: 'k1', sender: process };
    const first = await send(process, { type: 'write', text: 'Eén keer' } as Message, once);
    const again = await send(process, { type: 'write', text: 'Eén keer' } as Message, once);
    const other = await send(process, { type: 'write', text: 'Iets anders' } as Message, once);
    expect(again).toEqual({ outcome: 'repeated', command: first.command });
    expect(other).toEqual({ outcome: 'key-reused', command: first.command });
    expect(await app.manager.countBy(Text, { process })).toBe(1);
  });

  it('stores a command once when it comes five times at the same instant', async () => {
    const process = aCounter();
    const once = { key: 'k1', sender: process };
    const all = await Promise.all(Array.from({ length: 5 }, () => send(process, { type: 'count' }, once)));
    expect(new Set(all.map(({ command }) => command)).size).toBe(1);
    expect(all.filter(({ outcome }) => outcome === 'received')).toHaveLength(1);
  });
});

describe('deciding', () => {
  it('stores events, state and receipt together', async () => {
    const process = aCounter();
    const { command } = await send(process, { type: 'count' });
    const standing = await turn(process);
    expect(standing).toMatchObject({ phase: 'counting', seq: 1, closed: false, more: false });
    expect(await receiptOf(command)).toEqual({ outcome: 'done', from: 1, to: 1 });
    expect(await stateOf(process)).toMatchObject({ count: 1 });
  });

  it('decides nothing twice when two turns are taken at once', async () => {
    const process = aCounter();
    for (let n = 0; n < 10; n++) await send(process, { type: 'count' });
    const turns = await Promise.allSettled(Array.from({ length: 4 }, () => turn(process)));
    expect(turns.some(({ status }) => status === 'fulfilled')).toBe(true);
    await turn(process);
    expect(await stateOf(process)).toMatchObject({ count: 10 });
    expect(await eventsOf(process)).toHaveLength(10);
  });

  it('takes an inbox of many in turns of fifty, in the order received', async () => {
    const process = aCounter();
    const sent: string[] = [];
    for (let n = 0; n < 60; n++) sent.push((await send(process, { type: 'count' })).command);
    expect((await turn(process)).more).toBe(true);
    expect((await turn(process)).more).toBe(false);
    const receipts = await Promise.all(sent.map(receiptOf));
    expect(receipts.map((receipt) => (receipt?.outcome === 'done' ? receipt.from : undefined))).toEqual(
      sent.map((_, index) => index + 1),
    );
  });

  it('counts a command before a moment that was due after it, though both are decided later', async () => {
    const process = aCounter();
    await send(process, { type: 'wake-at', at: new Date(Date.now() + 1_000).toISOString() } as Message);
    await turn(process);
    await send(process, { type: 'count' });
    await turn(process, undefined, new Date(Date.now() + 60_000).toISOString());
    expect((await eventsOf(process)).map(({ type }) => type)).toEqual(['wake-set', 'counted', 'woken']);
  });

  it('keeps a refusal as the receipt and changes nothing', async () => {
    const process = aCounter();
    await send(process, { type: 'count' });
    const { command } = await send(process, { type: 'refuse' });
    await turn(process);
    expect(await receiptOf(command)).toEqual({ outcome: 'refused', code: 'not-today', details: { count: 1 } });
    expect(await eventsOf(process)).toHaveLength(1);
  });

  it('stores a command whose rule throws as failed, tells somebody, and decides the next one', async () => {
    const process = aCounter();
    const broken = await send(process, { type: 'throw' });
    const next = await send(process, { type: 'count' });
    await turn(process);
    expect(await receiptOf(broken.command)).toEqual({ outcome: 'failed', code: 'rule-failed' });
    expect(await receiptOf(next.command)).toMatchObject({ outcome: 'done' });
    expect(alarms).toContainEqual({ what: 'rule-failed', detail: `throw ${broken.command}` });
  });

  it('fails only the command that can not be stored', async () => {
    const process = aCounter();
    const first = await send(process, { type: 'count' });
    const broken = await send(process, { type: 'unstorable' });
    const last = await send(process, { type: 'count' });
    for (let turns = 0, more = true; more && turns < 5; turns++) more = (await turn(process)).more;
    expect(await receiptOf(first.command)).toMatchObject({ outcome: 'done' });
    expect(await receiptOf(broken.command)).toEqual({ outcome: 'failed', code: 'not-stored' });
    expect(await receiptOf(last.command)).toMatchObject({ outcome: 'done' });
    expect(await stateOf(process)).toMatchObject({ count: 2 });
  });

  it('serves a moment that does not move its own clock without end, and tells somebody', async () => {
    const process = aCounter();
    await send(process, { type: 'wake-at', at: '2026-01-01T00:00:00.000Z' } as Message);
    await send(process, { type: 'count' });
    await turn(process, { spins: true }, later(new Date().toISOString(), 1_000));
    expect(await stateOf(process)).toMatchObject({ count: 1 });
    expect(alarms).toContainEqual({ what: 'rule-failed', detail: 'alarm' });
  });

  it('refuses a wake that is no instant, as a fault of the rules', async () => {
    const process = aCounter();
    const { command } = await send(process, { type: 'wake-at', at: 'NaN' } as Message);
    await turn(process);
    expect(await receiptOf(command)).toEqual({ outcome: 'failed', code: 'rule-failed' });
  });

  it('refuses what rests on an older version, and names the texts of the present one', async () => {
    const process = aCounter();
    await send(process, { type: 'write', text: 'Eerst' } as Message);
    const restsOn = { part: 'text', version: 1 };
    const faster = await send(process, { type: 'write', text: 'Sneller' } as Message, { restsOn });
    const slower = await send(process, { type: 'write', text: 'Langzamer' } as Message, { restsOn });
    await turn(process);
    expect(await receiptOf(faster.command)).toMatchObject({ outcome: 'done' });
    const { text } = await stateOf(process);
    expect(await receiptOf(slower.command)).toEqual({
      outcome: 'refused',
      code: 'changed-meanwhile',
      details: { part: 'text', version: 2, yours: 1, texts: [text] },
    });
  });

  it('puts a command into the inbox of another process, once', async () => {
    const [one, other] = [aCounter(), aCounter()];
    await send(other, { type: 'count' });
    await send(one, { type: 'tell', process: other } as Message);
    await turn(one);
    await turn(other);
    expect(await stateOf(other)).toMatchObject({ count: 2 });
  });

  it('records what it knew of another process, and tells whoever relied on it when that changes', async () => {
    const [one, other] = [aCounter(), aCounter()];
    await send(other, { type: 'count' });
    await turn(other);
    await send(one, { type: 'look-at', process: other } as Message);
    await turn(one);
    const [looked] = await app.manager.findBy(EventRow, { process: one });
    expect(looked?.knew).toEqual({ [other]: 1 });
    await send(other, { type: 'proclaim' });
    await turn(other);
    await turn(one);
    expect((await stateOf(one)).others).toEqual({ [other]: -1 });
  });

  it('never began when its first command was refused', async () => {
    const process = aCounter();
    const { command } = await send(process, { type: 'refuse' });
    expect(await turn(process)).toMatchObject({ closed: true, seq: 0 });
    expect(await receiptOf(command)).toMatchObject({ outcome: 'refused' });
  });

  it('answers for a process that is not there', async () => {
    expect(await turn(aCounter())).toMatchObject({ closed: true, seq: 0 });
  });
});

describe('looking up an earlier line', () => {
  it('finds what put it right as well, whichever of them is named', async () => {
    const process = aCounter();
    for (let n = 0; n < 4; n++) await send(process, { type: 'count' });
    await turn(process);
    const [first] = await owner.manager.find(EventRow, { where: { process }, order: { seq: 'asc' } });
    for (const [seq, line] of [
      [5, 2],
      [6, 3],
      [7, 2],
    ]) {
      const { decided: _, ...row } = first ?? {};
      await owner.manager.insert(EventRow, { ...row, seq, body: { type: 'put-right', line } } as object);
    }
    const found = async (...named: number[]) => {
      const rules = { ...counterRules(), recalls: () => named };
      const waiting = [{ command: { type: 'count' } }] as unknown as Waiting[];
      return (await readRecalled(worker.manager, { rules, waiting, process })).map(({ seq }) => seq);
    };
    expect(await found(2)).toEqual([2, 5, 7]);
    expect(await found(5)).toEqual([2, 5, 7]);
    expect(await found(1)).toEqual([1]);
    expect(await found(1, 6)).toEqual([1, 3, 6]);
  });
});

describe('other rules', () => {
  it('folds the state again when the rules have another version', async () => {
    const process = aCounter();
    await send(process, { type: 'count' });
    await turn(process);
    await worker.query(`update process set state = '{"count": 99}' where id = $1`, [process]);
    await send(process, { type: 'count' });
    await turn(process, { version: 2 });
    expect(await stateOf(process)).toMatchObject({ count: 2 });
    expect(await app.manager.findOneByOrFail(Process, { id: process })).toMatchObject({
      rulesVersion: 2,
      parked: null,
    });
  });

  it('parks a process whose events the rules do not know, and goes on when they do', async () => {
    const process = aCounter();
    await send(process, { type: 'count' });
    await turn(process);
    const { command } = await send(process, { type: 'count' });
    expect(await turn(process, { version: 2, forgets: 'counted' })).toMatchObject({
      missing: ['parked'],
      closed: false,
    });
    expect(await receiptOf(command)).toBeNull();
    expect(alarms).toContainEqual({ what: 'parked', detail: 'counted' });
    await turn(process, { version: 3 });
    expect(await receiptOf(command)).toMatchObject({ outcome: 'done' });
  });
});

describe('planned messages', () => {
  const planned = async (process: string) =>
    (await app.manager.find(PlannedMessageRow, { where: { process }, order: { due: 'asc' } })).map(
      ({ step, status, due }) => `${step} ${status} ${due.toISOString()}`,
    );

  it('follow a deadline that moves, and are withdrawn when it is gone', async () => {
    const process = aCounter();
    await send(process, { type: 'wake-at', at: '2031-03-31T22:00:00.000Z' } as Message);
    await turn(process);
    const first = await planned(process);
    expect(first.length).toBeGreaterThan(3);
    expect(first.every((line) => line.includes(' planned 2031-0'))).toBe(true);
    await send(process, { type: 'wake-at', at: '2032-03-31T22:00:00.000Z' } as Message);
    await turn(process);
    const moved = await planned(process);
    expect(moved).toHaveLength(first.length);
    expect(moved.every((line) => line.includes(' planned 2032-0'))).toBe(true);
    await turn(process, undefined, '2032-04-01T00:00:00.000Z');
    expect((await planned(process)).every((line) => line.includes(' withdrawn '))).toBe(true);
  });

  it('that were sent stay said', async () => {
    const process = aCounter();
    await send(process, { type: 'wake-at', at: '2031-03-31T22:00:00.000Z' } as Message);
    await turn(process);
    const [first] = await app.manager.find(PlannedMessageRow, { where: { process }, order: { due: 'asc' } });
    await worker.query(`update message set status = 'sent' where id = $1`, [first?.id]);
    await send(process, { type: 'wake-at', at: '2032-03-31T22:00:00.000Z' } as Message);
    await turn(process);
    expect((await planned(process)).filter((line) => line.includes(' sent 2031-'))).toHaveLength(1);
  });
});

describe('the database', () => {
  it('has the tables that the entities describe', async () => {
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    const drift = upQueries.map(({ query }) => query).filter((query) => !/_fkey|_check|DROP INDEX/.test(query));
    expect(drift).toEqual([]);
  });

  it('lets the app change no event, and the worker neither', async () => {
    await expect(app.query(`update event set type = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(worker.query(`delete from event`)).rejects.toThrow(/permission denied/);
    await expect(app.query(`insert into event (process, seq) values ('x', 1)`)).rejects.toThrow(/permission denied/);
  });
});
