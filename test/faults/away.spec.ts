import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 } from 'uuid';
import { conductedHistory } from '../support/histories.js';
import { deadlineIn, running, submitted, told, type Pilot } from '../support/pilot.js';
import { ownPostgres, ownTemporal } from '../support/servers/own-servers.js';
import { restartApi, restartWorker, startSystem, type System } from '../support/system.js';
import { startWorker } from '../support/apps/app.js';
import { until } from '../support/until.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function aSystem(different: Parameters<typeof startSystem>[0] = {}): Promise<System> {
  const system = await startSystem(different);
  stops.push(() => system.stop());
  return system;
}

const note = (text: string) => ({ type: 'add-note', note: text });
const has = (pilot: Pilot, type: string, within = 60_000) =>
  until(async () => (await told(pilot)).includes(type), { within, saying: `"${type}" happens` });

describe('PostgreSQL is away', () => {
  it('what was accepted before is done on its return in the order received, with a short history', async () => {
    const postgres = await ownPostgres();
    stops.push(() => postgres.stop());
    const system = await aSystem({ database: postgres.database });
    const pilot = await submitted(system);
    await system.worker.kill();
    const accepted = [];
    for (let n = 0; n < 5; n++) accepted.push((await pilot.facilitator.press(pilot.path, note(`regel ${n}`))).status);
    expect(accepted).toEqual([202, 202, 202, 202, 202]);
    system.worker = await startWorker(system.options);
    await postgres.kill();

    const away = Date.now();
    const refused = await pilot.facilitator.press(pilot.path, note('nu niet'));
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(refused.body.code).toBe('database-away');
    expect(refused.took).toBeLessThan(5_000);
    await system.worker.kill();
    system.worker = await startWorker({ ...system.options, waits: false });
    await until(() => Date.now() - away > 20_000, { within: 25_000, saying: 'PostgreSQL has been away for 20 s' });
    await postgres.start();

    await until(async () => (await noteOrder(postgres.database, pilot.id)).length === 5, {
      within: 60_000,
      saying: 'the notes',
    });
    expect(await noteOrder(postgres.database, pilot.id)).toEqual([
      'regel 0',
      'regel 1',
      'regel 2',
      'regel 3',
      'regel 4',
    ]);
    const after = await pilot.facilitator.press(pilot.path, note('weer wel'));
    expect(after.status).toBe(200);
    expect(await conductedHistory(system.temporal, pilot.id).then(({ events }) => events)).toBeLessThan(100);
  });
});

describe('everything is down while time goes on', () => {
  it('an approval received before a deadline counts before it, even when both are decided after it', async () => {
    const system = await aSystem();
    const pilot = await submitted(system);
    await pilot.alt.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    await deadlineIn(pilot, 3_000, 'hypothesis');
    await system.worker.kill();
    const approved = await pilot.lead.press(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    expect(approved.status).toBe(202);
    await until(() => deadlineIsPast(pilot), { within: 20_000, saying: 'the date is past' });
    await restartWorker(system);
    await has(pilot, 'gate-passed');
    // It was in time: the date never passed.
    expect(await told(pilot)).not.toContain('deadline-passed');
    expect(((await pilot.lead.read(pilot.path)).phase as { name: string }).name).toBe('experiment');
  });

  it('a deadline that passes while every process is down is told once, with its own instant', async () => {
    const system = await aSystem();
    const pilot = await running(system);
    await deadlineIn(pilot, 2_500);
    const { deadline } = (await pilot.lead.read(pilot.path)) as { deadline: string };
    await Promise.all([system.worker.kill(), system.api.kill()]);
    await until(() => new Date().toISOString() > deadline, { within: 20_000, saying: 'the date is past' });
    await restartApi(system);
    await restartWorker(system);
    pilot.lead = pilot.lead.at(system.api.url);
    await has(pilot, 'deadline-passed');
    const { lines } = await pilot.lead.read(`${pilot.path}/history?sort=recorded&limit=200`);
    const passed = (lines as { type: string; at: { recorded: string } }[]).filter(
      ({ type }) => type === 'deadline-passed',
    );
    expect(passed.map(({ at }) => at.recorded)).toEqual([deadline]);
  });
});

describe('Temporal is away', () => {
  it('commands are received (202 with a link) and done by the relay after its return', async () => {
    const temporal = await ownTemporal({ file: true });
    stops.push(() => temporal.stop());
    const system = await aSystem({ temporal: temporal.address });
    const pilot = await running(system);
    await temporal.kill();
    const received = await pilot.coordinator.press(pilot.path, note('terwijl Temporal weg is'));
    expect(received.status).toBe(202);
    const link = String(received.body.link);
    expect(received.headers.get('location')).toBe(link);
    expect((await pilot.coordinator.read(link)).receipt).toBeNull();
    expect((await pilot.lead.send('GET', '/health/ready')).status).toBe(200);
    await system.api.kill(); // nobody is left who would ring again
    await temporal.startAgain();
    await restartApi(system);
    pilot.lead = pilot.lead.at(system.api.url);
    await has(pilot, 'note-added');
    expect((await pilot.coordinator.at(system.api.url).read(link)).receipt).toMatchObject({ outcome: 'done' });
  });

  it('with its database deleted, every open process starts again and goes on', async () => {
    const temporal = await ownTemporal();
    stops.push(() => temporal.stop());
    const system = await aSystem({ temporal: temporal.address });
    const [one, other] = [await running(system), await running(system)];
    await deadlineIn(one, 15_000);
    await temporal.kill();
    await temporal.startAgain(); // in memory: it knows nothing any more
    await has(one, 'deadline-passed', 90_000);
    await until(
      () =>
        conductedHistory(system.temporal, other.id).then(
          ({ running: runs }) => runs,
          () => false,
        ),
      {
        within: 60_000,
        saying: 'the other process runs again',
      },
    );
    const reply = await other.coordinator.press(other.path, note('en verder'), { key: v7() });
    expect([200, 202]).toContain(reply.status);
    await has(other, 'note-added');
  });
});

async function noteOrder(database: string, cycle: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ body: string }>(
      `select t.body from leerlus.note n join leerlus.text t on t.id = split_part(n.note, '.', 1)::uuid
       where n.cycle = $1 and t.body like 'regel%' order by n.seq`,
      [cycle],
    );
    return rows.map(({ body }) => body);
  } finally {
    await client.end();
  }
}

async function deadlineIsPast(pilot: Pilot): Promise<boolean> {
  const { deadline } = (await pilot.lead.read(pilot.path)) as { deadline: string };
  return new Date().toISOString() > deadline;
}
