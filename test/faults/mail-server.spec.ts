import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { expectProblem } from '../support/http/mischief.js';
import { running, type Pilot } from '../support/pilot.js';
import { letBeDue } from '../support/post-office/due-messages.js';
import { openSink, type Sink, type SinkManners } from '../support/post-office/sink.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
let owner: DataSource;
let pilot: Pilot;
let sink: Sink | undefined;
let port = 0;
beforeAll(async () => {
  // A port of its own, at which the server comes back.
  const first = await openSink();
  port = Number(new URL(first.smtp).port);
  await first.close();
  system = await startSystem({
    api: { env: { ADMINISTRATORS: 'lead.samensterk@example.org' } },
    worker: { smtp: first.smtp },
  });
  owner = await dataSource(system.database, 'owner', 3).initialize();
  pilot = await running(system, ['dimence', 'ggnet', 'wopit']);
});
afterEach(async () => {
  await comesBack(); // whatever is still to go, goes
  await owner.query(`update leerlus.letter set next_try = clock_timestamp() where state = 'waiting'`);
  await owner.query(`delete from leerlus.letter where state = 'given-up'`);
  await until(async () => (await letters()).length === 0, { within: 60_000, saying: 'nothing waits any more' });
  await goesAway();
});
afterAll(async () => {
  await goesAway();
  await owner.destroy();
  await system.stop();
});

const goesAway = async () => {
  await sink?.close();
  sink = undefined;
};
const comesBack = async (manners: SinkManners = {}) => {
  await goesAway();
  sink = await openSink({ ...manners, port });
  return sink.accepted;
};

interface Letter {
  person: string;
  state: string;
  attempts: number;
  fault: string | null;
  code: string | null;
  held: boolean;
  /** In how many minutes it is tried again. */
  wait: number;
}
const letters = () =>
  owner.query<Letter[]>(
    `select person, state, attempts, fault, fault_code as code,
       state = 'waiting' and held_by is not null as held,
       round(extract(epoch from next_try - clock_timestamp()) / 60)::integer as wait
     from leerlus.letter order by person, message`,
  );
/** Lets time pass for every letter that waits. */
const passes = (time: string) =>
  owner.query(
    `update leerlus.letter set next_try = clock_timestamp(), made = made - $1::interval,
       first_tried = first_tried - $1::interval where state = 'waiting' and held_by is null`,
    [time],
  );
/** Waits until so many letters (all of them, one at least) are so, and in nobody's hands. */
const everyLetter = async (is: (letter: Letter) => boolean, saying: string, count?: number): Promise<Letter[]> => {
  let all: Letter[] = [];
  await until(
    async () => {
      all = await letters();
      const enough = count === undefined ? all.length > 0 : all.length === count;
      return enough && all.every((letter) => !letter.held && is(letter));
    },
    { within: 60_000, saying },
  );
  return all;
};
const delivered = async () => {
  const rows = await owner.query<{ letter: string }[]>(
    `select message || '.' || person as letter from leerlus.delivery order by 1`,
  );
  return rows.map(({ letter }) => letter);
};

describe('a mail server that is away', () => {
  it('for days gets everything once when it is back, and the letters wait longer and longer until then', async () => {
    const before = await delivered();
    await letBeDue(owner, pilot, { messages: 10, teams: ['dimence', 'wopit'] });
    const first = await everyLetter(({ attempts, fault }) => attempts === 1 && fault !== null, 'all were tried once');
    expect(first).toHaveLength(20);
    expect(new Set(first.map(({ fault, wait }) => `${String(fault)} ${wait}`))).toEqual(new Set(['server-away 1']));
    for (const attempts of [2, 3]) {
      await passes('1 day');
      const again = await everyLetter((letter) => letter.attempts === attempts, `all were tried ${attempts} times`);
      expect(new Set(again.map(({ state, wait }) => `${state} ${wait}`))).toEqual(
        new Set([`waiting ${attempts * attempts}`]),
      );
    }
    // One of them is due by itself; the others go as soon as that one passes.
    const arrived = await comesBack();
    await owner.query(
      `update leerlus.letter set next_try = clock_timestamp()
       where (message, person) in (select message, person from leerlus.letter order by message limit 1)`,
    );
    await until(() => arrived.length >= 20, { within: 60_000, saying: () => `${arrived.length} of 20 arrive` });
    await until(async () => (await letters()).length === 0, { saying: 'nothing waits' });
    expect(new Set(arrived.map(({ letter }) => letter)).size).toBe(20);
    expect(arrived).toHaveLength(20);
    expect(await delivered()).toHaveLength(before.length + 20);
  });

  it('for three days leaves a list, which an administrator sees and from which it is sent again, once', async () => {
    await letBeDue(owner, pilot, { messages: 3, teams: ['wopit'] });
    await everyLetter(({ fault }) => fault !== null, 'all were tried');
    await passes('3 days 1 hour');
    await everyLetter(({ state }) => state === 'given-up', 'they are given up on');
    const { letters: list } = (await pilot.lead.read('/api/programme/letters')) as {
      letters: { id: string; to: { id: string }; sentence: string; why: object }[];
    };
    expect(list).toHaveLength(3);
    expect(list[0]).toMatchObject({
      to: { id: 'coordinator.wopit', role: { code: 'coordinator' } },
      sentence: expect.stringMatching(/^melden dat team Wopit klaar is/),
      why: { code: 'server-away', label: 'De mailserver was drie dagen niet te bereiken.' },
    });
    const again = '/api/programme/letters/send-again';
    expectProblem(await pilot.coordinator.send('GET', '/api/programme/letters'), 404, 'not-found');
    expectProblem(await pilot.coordinator.send('POST', again), 404, 'not-found');
    const arrived = await comesBack();
    const one = `/api/programme/letters/${list[0]?.id ?? ''}/send-again`;
    expect((await pilot.lead.send('POST', one)).status).toBe(204);
    await until(() => arrived.length === 1, { within: 30_000, saying: 'it arrives' });
    expect(arrived[0]?.letter).toBe(list[0]?.id);
    expectProblem(await pilot.lead.send('POST', one), 404, 'not-found');
    expect((await pilot.lead.send('POST', again)).body).toEqual({ count: 2 });
    await until(() => arrived.length === 3, { within: 30_000, saying: 'the others arrive' });
    await until(async () => (await letters()).length === 0, { saying: 'nothing waits' });
    expect(new Set(arrived.map(({ letter }) => letter)).size).toBe(3);
    expect((await pilot.lead.read('/api/programme/letters')).letters).toEqual([]);
    const { lines } = (await pilot.lead.read('/api/programme/audit')) as { lines: { what: string; result: string }[] };
    const done = lines.filter(({ result }) => result === 'done').map(({ what }) => what);
    expect(done).toEqual(expect.arrayContaining(['read-letters', 'send-letter-again', 'send-letters-again']));
  });

  it('while a role changes hands lets the one hear who holds it when the server is back', async () => {
    await letBeDue(owner, pilot, { messages: 1, teams: ['ggnet'] });
    await everyLetter(({ person, fault }) => person === 'coordinator.ggnet' && fault !== null, 'it was tried');
    await owner.query(
      `update leerlus.holding set person = 'coordinator.dimence' where role = 'coordinator' and team = 'ggnet'`,
    );
    const arrived = await comesBack();
    await passes('2 hours');
    await until(() => arrived.length > 0, { within: 30_000, saying: 'a mail arrives' });
    await until(async () => (await letters()).length === 0, { saying: 'nothing waits' });
    expect(arrived.map(({ to }) => to)).toEqual(['coordinator.dimence@example.org']);
    await owner.query(
      `update leerlus.holding set person = 'coordinator.ggnet' where role = 'coordinator' and team = 'ggnet'`,
    );
  });
});

describe('a poison letter', () => {
  const bouncing = async () => {
    const rows = await owner.query<{ id: string }[]>(
      `select id from leerlus.person where bouncing_since is not null order by id`,
    );
    return rows.map(({ id }) => id);
  };

  it('holds up nobody: refused, unknown, put off, or impossible to make', async () => {
    const refusals = new Map([
      ['coordinator.wopit@example.org', { code: 550, text: '5.1.1 no such user' }],
      ['coordinator.ggnet@example.org', { code: 451, text: '4.3.0 later' }],
    ]);
    const arrived = await comesBack({ refuses: (to) => refusals.get(to) });
    await letBeDue(owner, pilot, { messages: 1, teams: ['wopit', 'ggnet', 'dimence'] });
    await letBeDue(owner, pilot, { messages: 1, teams: ['dimence'], until: 'infinity' }); // a day without a name
    await letBeDue(owner, pilot, { messages: 3, teams: ['dimence'] });
    await until(() => arrived.length === 4, { within: 30_000, saying: () => `${arrived.length} of 4 arrive` });
    const rest = await everyLetter(({ fault }) => fault !== null, 'three do not', 3);
    expect(arrived.map(({ to }) => to)).toEqual(Array.from({ length: 4 }, () => 'coordinator.dimence@example.org'));
    expect(rest).toMatchObject([
      { person: 'coordinator.dimence', state: 'waiting', fault: 'not-made', wait: 1 },
      { person: 'coordinator.ggnet', state: 'waiting', fault: 'refused-for-now', code: '451', wait: 1 },
      { person: 'coordinator.wopit', state: 'given-up', fault: 'no-such-address', code: '550' },
    ]);
    expect(await bouncing()).toEqual(['coordinator.wopit']);
    await owner.query(`update leerlus.message set until = clock_timestamp() where until = 'infinity'`);
    refusals.clear();
    expect((await pilot.lead.send('POST', '/api/programme/letters/send-again')).body).toEqual({ count: 1 });
    await passes('1 minute');
    await until(async () => (await letters()).length === 0, { within: 30_000, saying: 'nothing waits' });
    expect(arrived).toHaveLength(7);
    expect(await bouncing()).toEqual([]);
  });
});
