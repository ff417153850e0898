import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { allHistories, conductedHistory } from '../support/histories.js';
import { ownPostgres, ownTemporal } from '../support/servers/own-servers.js';
import { startSystem, type System } from '../support/system.js';
import { startApi, startWorker } from '../support/apps/app.js';
import { replays } from '../support/replays.js';
import { until } from '../support/until.js';
import { inDeGgz, type Played } from './in-de-ggz.story.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const silently = () => undefined;
const typesOf = ({ lines }: Played) => lines.map(({ type }) => type);

const byServices = ['approvals-opened', 'reminders-begun', 'blueprint-linked', 'prediction-laid-beside-data'];

/** The story's own events in order; what services add falls between them at a moment of its own. */
const byPeople = (played: Played) => typesOf(played).filter((type) => !byServices.includes(type));

async function freshSystem(different: Parameters<typeof startSystem>[0] = {}): Promise<System> {
  const temporal = await ownTemporal({ file: true });
  stops.push(() => temporal.stop());
  const system = await startSystem({ temporal: temporal.address, ...different });
  stops.push(() => system.stop());
  return system;
}

describe('the pilot “In de ggz”', () => {
  it('goes from hypothesis to a published blueprint, and Temporal knows no word of it', async () => {
    const system = await freshSystem();
    const played = await inDeGgz({ url: system.api.url, say: silently });

    const types = typesOf(played);
    for (const type of [
      'hypothesis-locked',
      'deadline-passed',
      'rejected',
      // what the services of the phases found out
      'approvals-opened',
      'reminders-begun',
      'prediction-laid-beside-data',
      'blueprint-linked',
      'blueprint-published-heard',
    ]) {
      expect(types).toContain(type);
    }
    expect(types.at(-1)).toBe('cycle-closed');
    expect(types.filter((type) => type === 'approvals-opened')).toHaveLength(3);
    expect(types.filter((type) => type === 'reminders-begun')).toHaveLength(4);
    expect(played.blueprintLines.map(({ type }) => type)).toEqual([
      'blueprint-created',
      'factors-contributed',
      'blueprint-edited',
      'blueprint-published',
    ]);

    const lead = await system.as('lead.samensterk@example.org');
    const late = await lead.press(`/api/cycles/${played.cycle}`, { type: 'add-note', note: 'te laat' });
    expect([late.status, late.body.code]).toEqual([409, 'closed']);
    await until(async () => !(await conductedHistory(system.temporal, played.cycle)).running, {
      saying: 'it has ended',
    });
    expect((await conductedHistory(system.temporal, played.cycle)).status).toBe('COMPLETED');

    const histories = await allHistories(system.temporal, system.options.taskQueue);
    expect(histories.length).toBeGreaterThanOrEqual(2);
    const secrets = await everythingPersonal(system.database);
    expect(secrets.length).toBeGreaterThan(30);
    for (const { id, binary } of histories) {
      expect(binary.includes(`{"id":"${id}"}`)).toBe(true); // what stands in it can be found
      expect(secrets.filter((secret) => binary.includes(secret))).toEqual([]);
    }
    expect(await replays(histories)).toEqual([]);
    const logs = system.api.log() + system.worker.log();
    expect(secrets.filter((secret) => logs.includes(secret))).toEqual([]);
  });

  it('goes the same way when nothing is kept in memory', async () => {
    const system = await freshSystem({ worker: { env: { MAX_CACHED_WORKFLOWS: '0' } } });
    const played = await inDeGgz({ url: system.api.url, say: silently });
    expect(typesOf(played).at(-1)).toBe('cycle-closed');
    expect(typesOf(played)).toContain('deadline-passed');
  });

  it('goes the same way when everything is killed in the middle and started again', async () => {
    const whole = await inDeGgz({ url: (await freshSystem()).api.url, say: silently });

    const postgres = await ownPostgres();
    stops.push(() => postgres.stop());
    const temporal = await ownTemporal({ file: true });
    stops.push(() => temporal.stop());
    const system = await startSystem({ database: postgres.database, temporal: temporal.address });
    stops.push(() => system.stop());
    const port = Number(new URL(system.api.url).port);
    let lines = 0;
    let killing: Promise<void> | undefined;
    const killAll = async () => {
      await Promise.all([system.api.kill(), system.worker.kill(), temporal.kill(), postgres.kill()]);
      await Promise.all([temporal.startAgain(), postgres.start()]);
      system.worker = await startWorker(system.options);
      system.api = await startApi({ ...system.options, port });
    };
    const broken = await inDeGgz({
      url: system.api.url,
      say: () => {
        lines++;
        if (lines === 25 || lines === 45) killing = (killing ?? Promise.resolve()).then(killAll);
      },
    });
    await killing;
    expect(byPeople(broken)).toEqual(byPeople(whole));
    // A service whose phase was over before it could run again tells nothing; none tells anything twice.
    for (const type of byServices) {
      expect(typesOf(broken).filter((each) => each === type).length).toBeLessThanOrEqual(
        typesOf(whole).filter((each) => each === type).length,
      );
    }
    expect(broken.blueprintLines.map(({ type }) => type)).toEqual(whole.blueprintLines.map(({ type }) => type));
  });
});

/** Everything that a person typed, every name and every address. */
async function everythingPersonal(database: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query<{ words: string }>(
      'select body as words from leerlus.text union select name from leerlus.person union select email from leerlus.person',
    );
    return rows.map(({ words }) => words);
  } finally {
    await client.end();
  }
}
