import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { aHypothesis } from '../support/builders/cycle.js';
import { runsOf } from '../support/histories.js';
import { type Reply, type Visitor } from '../support/http/visitor.js';
import { aPilot, deadlineIn, running, submitted, told, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const note = (text = 'een regel') => ({ type: 'add-note', note: text });
const noteCount = async (pilot: Pilot) =>
  ((await pilot.lead.read(pilot.path)) as { counts: { notes: number } }).counts.notes;
const renewals = async (pilot: Pilot) => (await runsOf(system.temporal, pilot.id)) - 1;

/** Presses without a pause, until told to stop. */
async function presses(person: Visitor, path: string, goOn: () => boolean): Promise<Reply[]> {
  const replies: Reply[] = [];
  while (goOn()) replies.push(await person.press(path, note()));
  return replies;
}

describe('a command that is repeated', () => {
  it('five times at once and again after a renewal, is one event with equal answers, and the timer still fires', async () => {
    const pilot = await running(system, ['wopit', 'ggnet']);
    await deadlineIn(pilot, 40_000);
    const key = v7();
    const once = { type: 'report-team-finished', team: 'wopit' };
    const five = await Promise.all(Array.from({ length: 5 }, () => pilot.lead.press(pilot.path, once, { key })));
    expect(new Set(five.map(({ status, body }) => JSON.stringify([status, body.command, body.receipt]))).size).toBe(1);
    expect(five[0]?.status).toBe(200);

    const people = [pilot.facilitator, pilot.lead, pilot.alt, pilot.coordinator];
    let isRenewed = false;
    const pressing = people.map((person) => presses(person, pilot.path, () => !isRenewed));
    await until(async () => (await renewals(pilot)) > 0, { within: 60_000, every: 250, saying: 'the run is renewed' });
    isRenewed = true;
    await Promise.all(pressing);

    const again = await pilot.lead.press(pilot.path, once, { key });
    expect([again.status, again.body.command, again.body.receipt]).toEqual([
      200,
      five[0]?.body.command,
      five[0]?.body.receipt,
    ]);
    await until(async () => (await told(pilot)).includes('deadline-passed'), {
      within: 60_000,
      saying: 'the date passes',
    });
    const types = await told(pilot);
    expect(types.filter((type) => type === 'team-finished')).toHaveLength(1);
    expect(types.filter((type) => type === 'deadline-passed')).toHaveLength(1);
  });

  it('with other words under the same key, is refused', async () => {
    const pilot = await aPilot(system);
    const key = v7();
    await pilot.lead.does(pilot.path, note('zo'), { key });
    const other = await pilot.lead.press(pilot.path, note('anders'), { key });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    // A key is a person's own: somebody else's is another one.
    expect((await pilot.alt.press(pilot.path, note('anders'), { key })).status).toBe(200);
  });
});

describe('two people at the same instant', () => {
  it('both count as approvers of one gate', async () => {
    const pilot = await submitted(system);
    const both = await Promise.all(
      [pilot.alt, pilot.lead].map((person) => person.press(pilot.path, { type: 'approve', gate: 'ready-to-start' })),
    );
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const types = await told(pilot);
    expect(types.filter((type) => type === 'approved')).toHaveLength(2);
    expect(types.filter((type) => type === 'gate-passed')).toHaveLength(1);
  });

  it('edit one text: one gets it, the other a conflict with both texts', async () => {
    const pilot = await aPilot(system);
    await pilot.facilitator.does(pilot.path, { type: 'draft-hypothesis', hypothesis: aHypothesis });
    const edit = (person: Visitor, words: string) =>
      person.press(
        pilot.path,
        { type: 'draft-hypothesis', hypothesis: { ...aHypothesis, if: words } },
        { restsOn: { part: 'hypothesis', version: 1 } },
      );
    const both = await Promise.all([edit(pilot.alt, 'van de een'), edit(pilot.lead, 'van de ander')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const lost = both.find(({ status }) => status === 412);
    const won = lost === both[0] ? 'van de ander' : 'van de een';
    expect(lost?.body.code).toBe('changed-meanwhile');
    expect(JSON.stringify(lost?.body.yours)).toContain(won === 'van de een' ? 'van de ander' : 'van de een');
    expect(lost?.body.theirs).toContain(won);
    expect(lost?.body.detail).toBe(
      'Iemand anders heeft de hypothese net aangepast. Jouw tekst is bewaard. Bekijk het verschil.',
    );
  });

  it('write the first text: one gets it, the other hears that somebody was faster', async () => {
    const pilot = await aPilot(system);
    const write = (person: Visitor) => person.press(pilot.path, { type: 'draft-hypothesis', hypothesis: aHypothesis });
    const both = await Promise.all([write(pilot.alt), write(pilot.lead)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('eight people without think time on one cycle for 30 s or longer', () => {
  it('across at least three renewals: no answer over 1 s, none lost', async () => {
    const teams = ['dimence', 'ggnet', 'ribw-go', 'wopit'];
    const pilot = await running(system, teams);
    const people = await Promise.all(
      [
        'lead.samensterk',
        'facilitator.samensterk',
        'alt-1.zorgverlening',
        'alt-2.zorgverlening',
        ...teams.map((team) => `coordinator.${team}`),
      ].map((name) => system.as(`${name}@example.org`)),
    );
    const before = await noteCount(pilot);
    const begun = Date.now();
    let isRenewed = false;
    const goOn = () => Date.now() < begun + 30_000 || !isRenewed;
    const renewed = until(async () => (await renewals(pilot)) >= 3, {
      within: 180_000,
      every: 1_000,
      saying: 'the cycle was renewed three times',
    }).finally(() => (isRenewed = true));
    const all = (await Promise.all(people.map((person) => presses(person, pilot.path, goOn)))).flat();
    await renewed;
    const seconds = Math.round((Date.now() - begun) / 1_000);
    const slowest = Math.max(...all.map(({ took }) => took));
    process.stderr.write(
      `    8 people, ${seconds} s: ${all.length} presses, ${Math.round(all.length / seconds)}/s, ` +
        `slowest ${Math.round(slowest)} ms, ${await renewals(pilot)} renewals\n`,
    );
    expect(all.filter(({ status }) => status !== 200).map(({ body }) => body)).toEqual([]);
    expect(await noteCount(pilot)).toBe(before + all.length);
    expect(slowest).toBeLessThanOrEqual(1_000);
  }, 300_000);
});
