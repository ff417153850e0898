import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { aPilot, deadlineIn, running, told, type Pilot } from '../support/pilot.js';
import { restartApi, restartWorker, startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
beforeEach(async () => {
  system = await startSystem();
});
afterEach(() => system.stop());

const note = { type: 'add-note', note: 'één regel uit de praktijk' };
const counted = async (pilot: Pilot, type: string) => (await told(pilot)).filter((each) => each === type).length;
const happensOnce = (pilot: Pilot, type: string) =>
  until(async () => (await counted(pilot, type)) === 1, { within: 30_000, saying: `"${type}" happens` });

/** Sends one command in a way that survives that nobody answers. */
const pressing = (pilot: Pilot, key: string) =>
  pilot.coordinator
    .at(system.api.url)
    .press(pilot.path, note, { key })
    .catch(() => undefined);

describe.each(['ledger.before-commit', 'ledger.after-commit'])('a worker that is killed at %s', (killAt) => {
  it('does once what was asked, and forgets no due moment', async () => {
    const pilot = await running(system);
    await deadlineIn(pilot, 4_000);
    await system.worker.kill();
    const key = v7();
    const first = await pressing(pilot, key);
    expect(first?.status).toBe(202);
    system.worker = await startDying(killAt);
    expect(await system.worker.ended()).toBe('SIGKILL');
    await restartWorker(system);
    await happensOnce(pilot, 'note-added');
    await happensOnce(pilot, 'deadline-passed');
    const again = await pressing(pilot, key);
    expect(again?.status).toBe(200);
    expect(await counted(pilot, 'note-added')).toBe(1);
  });
});

describe('a worker that is killed while it renews a workflow', () => {
  it('does once what was asked, and forgets no due moment', async () => {
    const pilot = await running(system);
    await deadlineIn(pilot, 45_000);
    await restartWorker(system, { killAt: 'conduct.renewed' });
    let pressed = 0;
    const keys: string[] = [];
    // A run is renewed after a thousand of its events: one person who does not stop brings that about.
    const press = async () => {
      while (system.worker.alive() && pressed < 2_000) {
        const key = v7();
        keys.push(key);
        pressed++;
        await pressing(pilot, key);
      }
    };
    await Promise.all(Array.from({ length: 4 }, press));
    expect(await system.worker.ended()).toBe('SIGKILL');
    await restartWorker(system);
    await until(async () => (await counted(pilot, 'note-added')) >= keys.length, {
      within: 40_000,
      saying: `all ${keys.length} notes are there`,
    });
    expect(await counted(pilot, 'note-added')).toBe(keys.length);
    await until(async () => (await counted(pilot, 'deadline-passed')) === 1, {
      within: 60_000,
      saying: 'the date passes',
    });
  });
});

describe('an API that is killed', () => {
  it.each(['api.received', 'api.receipted'])('at %s: what was received happens once', async (killAt) => {
    const pilot = await aPilot(system);
    await restartApi(system, { killAt });
    const key = v7();
    expect(await pressing(pilot, key)).toBeUndefined();
    expect(await system.api.ended()).toBe('SIGKILL');
    await restartApi(system);
    const reader = pilot.lead.at(system.api.url);
    await until(async () => (await told(pilot, reader)).includes('note-added'), { within: 30_000, saying: 'the note' });
    const again = await pressing(pilot, key);
    expect(again?.status).toBe(200);
    expect((await told(pilot, reader)).filter((type) => type === 'note-added')).toHaveLength(1);
  });
});

describe('a relay that is killed in the middle of a batch', () => {
  it('goes on where it was: everything happens once', async () => {
    const pilots = [await aPilot(system), await aPilot(system), await aPilot(system), await aPilot(system)];
    await system.worker.kill();
    const keys = pilots.map(() => v7());
    const replies = await Promise.all(pilots.map((pilot, place) => pressing(pilot, keys[place] ?? '')));
    expect(replies.map((reply) => reply?.status)).toEqual([202, 202, 202, 202]);
    await restartApi(system); // whoever received them rings no more
    system.worker = await startDying('relay.half-rung');
    expect(await system.worker.ended(60_000).catch(() => system.worker.log())).toBe('SIGKILL');
    await restartWorker(system);
    for (const pilot of pilots) {
      const reader = pilot.lead.at(system.api.url);
      await until(async () => (await told(pilot, reader)).includes('note-added'), {
        within: 60_000,
        saying: 'the note',
      });
      expect((await told(pilot, reader)).filter((type) => type === 'note-added')).toHaveLength(1);
    }
  });
});

async function startDying(killAt: string): Promise<System['worker']> {
  const { startWorker } = await import('../support/apps/app.js');
  return startWorker({ ...system.options, killAt, waits: false });
}
