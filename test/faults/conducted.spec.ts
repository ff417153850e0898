import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineSearchAttributeKey } from '@temporalio/common';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { allHistories, conductedHistory, withClient } from '../support/histories.js';
import { cycleRules } from '../../libs/domain/cycle/cycle.rules.js';
import { aMeasurement } from '../support/builders/cycle.js';
import { deadlineIn, running, told, type Pilot } from '../support/pilot.js';
import { replays } from '../support/replays.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
let owner: DataSource;
beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

const note = { type: 'add-note', note: 'een regel' };
const has = (pilot: Pilot, type: string) =>
  until(async () => (await told(pilot)).includes(type), { within: 60_000, saying: `"${type}" happens` });

describe('an operator at Temporal', () => {
  it('who cancels a workflow changes nothing: commands are done, the date passes', async () => {
    const pilot = await running(system);
    await deadlineIn(pilot, 4_000);
    await withClient(system.temporal, (client) => client.workflow.getHandle(pilot.id).cancel());
    expect((await pilot.coordinator.press(pilot.path, note)).status).toBe(200);
    await has(pilot, 'deadline-passed');
    expect(await conductedHistory(system.temporal, pilot.id)).toMatchObject({ running: true });
  });

  it('who terminates a workflow only makes it start again', async () => {
    const pilot = await running(system);
    const before = await conductedHistory(system.temporal, pilot.id);
    await withClient(system.temporal, (client) => client.workflow.getHandle(pilot.id).terminate());
    expect((await pilot.coordinator.press(pilot.path, note)).status).toBe(200);
    const after = await conductedHistory(system.temporal, pilot.id);
    expect(after.running).toBe(true);
    expect(after.run).not.toBe(before.run);
  });

  it('sees the phase, what is missing and what the timer waits for, in codes', async () => {
    const pilot = await running(system);
    await deadlineIn(pilot, 3_600_000);
    const { standing, phase } = await withClient(system.temporal, async (client) => {
      const handle = client.workflow.getHandle(pilot.id);
      const { typedSearchAttributes } = await handle.describe();
      return {
        standing: await handle.query<{ phase: string; missing: string[]; wakeFor: string }>('standing'),
        phase: typedSearchAttributes.get(defineSearchAttributeKey('LeerlusPhase', 'KEYWORD')),
      };
    });
    expect(phase).toBe('experiment');
    expect(standing).toMatchObject({
      phase: 'experiment',
      missing: ['team-finished:wopit'],
      wakeFor: 'deadline:experiment',
    });
  });
});

describe('a phase’s service that always fails', () => {
  it('is reported, and the process goes on', async () => {
    const pilot = await running(system);
    await owner.query('revoke select on leerlus.measurement from leerlus_worker');
    try {
      await pilot.coordinator.does(pilot.path, aMeasurement('wopit', { from: '2026-01-01', until: '2026-01-31' }));
      await pilot.coordinator.does(pilot.path, { type: 'report-team-finished', team: 'wopit' });
      await until(
        () =>
          system.worker
            .lines()
            .some(
              ({ msg, activity, process }) =>
                msg === 'an activity failed' && activity === 'layPredictionBesideData' && process === pilot.id,
            ),
        { within: 30_000, saying: 'the failure is reported' },
      );
      expect((await pilot.facilitator.press(pilot.path, note)).status).toBe(200);
      expect(await told(pilot)).not.toContain('prediction-laid-beside-data');
    } finally {
      await owner.query('grant select on leerlus.measurement to leerlus_worker');
    }
    await has(pilot, 'prediction-laid-beside-data');
  });
});

describe('other rules or settings under a running cycle', () => {
  const decidedUnder = async (pilot: Pilot) => {
    const [row] = await owner.query<{ rules_version: number; settings_version: number }[]>(
      'select rules_version, settings_version from leerlus.process where id = $1',
      [pilot.id],
    );
    return row;
  };

  it('send refresh: the state is folded again, and goes on as it was', async () => {
    const pilot = await running(system);
    const isQuiet = (types: string[]) => types.lastIndexOf('reminders-begun') > types.lastIndexOf('phase-entered');
    await until(async () => isQuiet(await told(pilot)), {
      saying: 'the services of the phase have told what they did',
    });
    const before = await pilot.lead.read(pilot.path);
    await owner.query(
      `update leerlus.process set rules_version = 0, state = '{"made": "by other rules"}' where id = $1`,
      [pilot.id],
    );
    await until(async () => (await decidedUnder(pilot))?.rules_version === cycleRules.version, {
      within: 30_000,
      saying: 'refreshed',
    });
    expect(await pilot.lead.read(pilot.path)).toEqual(before);
  });

  it('plan the messages anew when the programme’s ladder changes', async () => {
    const pilot = await running(system);
    const steps = async () => {
      const { reminders } = await pilot.lead.read(`${pilot.path}/reminders`);
      return new Set((reminders as { step: string }[]).map(({ step }) => step));
    };
    expect(await steps()).toContain('14-days-before');
    await owner.query(
      `update leerlus.programme set settings_version = settings_version + 1,
         settings = jsonb_set(settings, '{ladder,0}', '{"step": "21-days-before", "days": -21, "counting": "calendar", "tell": "who-must-act"}')`,
    );
    await until(async () => (await steps()).has('21-days-before'), { within: 30_000, saying: 'the new ladder' });
    expect(await steps()).not.toContain('14-days-before');
  });

  it('leave every history fit for replay: begun under other rules, cancelled, terminated, with a failing service', async () => {
    const histories = await allHistories(system.temporal, system.options.taskQueue);
    expect(histories.length).toBeGreaterThan(5);
    expect(await replays(histories)).toEqual([]);
  });
});
