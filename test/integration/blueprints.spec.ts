import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { type BlueprintPlan } from '../../libs/domain/blueprint/blueprint.plan.js';
import { planFrom } from '../../libs/domain/blueprint/plan-from.js';
import { type Plan } from '../../libs/domain/plan/plan.js';
import { calendarOf } from '../../libs/messages/calendar.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Blueprints1764600000000 } from '../../libs/persistence/migrations/1764600000000-blueprints.js';
import { aText } from '../support/builders/blueprint.js';
import { aMeasurement, anEvaluation } from '../support/builders/cycle.js';
import { aSettings } from '../support/builders/programme-row.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { running, told, type Pilot } from '../support/pilot.js';
import { createDatabase } from '../support/servers/database.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

interface Factor {
  id: string;
  factor: string | null;
  cycles: { id: string; title: string | null }[];
  helpedIn: { id: string }[];
  notIn: { id: string }[];
  ask: { id: string; name: string }[];
  sources: Factor[];
}
interface View {
  status: { code: string; label: string };
  showsDraft: boolean;
  title: string | null;
  purpose: string | null;
  factors: Factor[];
  contributions: { cycle: { id: string }; conclusion: { code: string }; usable: { code: string; label: string } }[];
  plan: { phases: { name: string; days: number | null }[] };
  published: { version: number; text: { purpose: string }; factors: Factor[]; digest: string }[];
  replacedBy: { id: string; title: string } | null;
  withdrawn: { reason: string } | null;
  owner: { id: string; role: { label: string } } | null;
  reviewOn: string | null;
  startedFrom: { id: string; title: string }[];
}

let system: System;
let lead: Visitor;
let outsider: Visitor;
let first: Pilot;
let second: Pilot;
let id: string;
let path: string;

const view = async (reader: Visitor = lead, of = path) => (await reader.read(of)) as unknown as View;
const idsOf = (named: { id: string }[]) => named.map((each) => each.id);
const begin = (by: Visitor, noun: string, body: object) =>
  by.send('POST', `/api/${noun}`, { body, headers: { 'idempotency-key': v7() } });

/** Says how to begin, in other words than before. */
async function write(purpose: string): Promise<void> {
  const { versions } = (await lead.read(path)) as { versions: { text: number } };
  await lead.does(path, { ...aText, purpose }, { restsOn: { part: 'text', version: versions.text } });
}

/** Takes a pilot through its experiment and evaluation, until its learning is shared. */
async function shared(pilot: Pilot, usable?: boolean): Promise<void> {
  for (const team of pilot.teams) {
    for (let count = 0; count < 4; count++) await pilot.lead.does(pilot.path, aMeasurement(team));
    await pilot.lead.does(pilot.path, { type: 'report-team-finished', team });
  }
  await pilot.facilitator.does(pilot.path, anEvaluation);
  if (usable !== undefined) await pilot.alt.does(pilot.path, { type: 'judge-usability', usable });
  await pilot.facilitator.does(pilot.path, { type: 'submit-evaluation' });
  await pilot.alt.does(pilot.path, { type: 'approve', gate: 'evaluation-accepted' });
  await pilot.lead.does(pilot.path, { type: 'approve', gate: 'evaluation-accepted' });
}

beforeAll(async () => {
  system = await startSystem();
  lead = await system.as('lead.samensterk@example.org');
  outsider = await system.as('alt-1.werkomgeving@example.org');

  first = await running(system, ['wopit', 'ggnet']);
  const helped = { type: 'add-factor', kind: 'success', factor: 'een vast moment' };
  await first.coordinator.does(first.path, { ...helped, helpedIn: ['wopit'], notIn: ['ggnet'] });
  await first.coordinator.does(first.path, { type: 'add-factor', kind: 'barrier', factor: 'drukte' });
  await shared(first);
  id = await until(
    async () => ((await lead.read(first.path)) as { blueprint: { id: string } | null }).blueprint?.id ?? '',
    { saying: 'the first pilot drafts a blueprint' },
  );
  path = `/api/blueprints/${id}`;

  second = await running(system, ['dimence']);
  await second.coordinator.does(second.path, { ...helped, factor: 'elke week even', helpedIn: ['dimence'] });
  await lead.does(second.path, { type: 'contribute', blueprint: id });
  await shared(second, true);
  await until(async () => (await view()).contributions.length === 2, { saying: 'the second pilot contributes to it' });
}, 120_000);
afterAll(() => system.stop());

describe('two pilots contribute to one blueprint', () => {
  it('and each factor says where it helped, where not, and whom to ask', async () => {
    const { factors } = await view();
    expect(factors).toMatchObject([
      {
        factor: 'een vast moment',
        cycles: [{ id: first.id, title: 'Een pilot' }],
        helpedIn: [{ id: 'wopit' }],
        notIn: [{ id: 'ggnet' }],
      },
      { factor: 'drukte', helpedIn: [], notIn: [] },
      { factor: 'elke week even', cycles: [{ id: second.id }] },
    ]);
    // Who coordinates the teams that are named; where none is, who wrote it down.
    expect(factors.map(({ ask }) => idsOf(ask).sort())).toEqual([
      ['coordinator.ggnet', 'coordinator.wopit'],
      ['coordinator.wopit'],
      ['coordinator.dimence'],
    ]);
  });

  it('and what each concluded, and whether that is usable, stands beside them', async () => {
    expect((await view()).contributions).toMatchObject([
      { cycle: { id: first.id }, conclusion: { code: 'confirmed' }, usable: { label: 'zonder oordeel' } },
      { cycle: { id: second.id }, usable: { code: 'yes' } },
    ]);
  });

  it('and the first one’s plan comes along, in days', async () => {
    const { phases } = (await view()).plan;
    expect(phases.map(({ name }) => name)).toEqual(['hypothesis', 'experiment', 'evaluation', 'blueprint']);
    expect(Math.max(...phases.map(({ days }) => days ?? 0))).toBeGreaterThan(0);
  });

  it('and its history tells where a factor helped', async () => {
    const { lines } = (await lead.read(`${path}/history`)) as { lines: { sentence: string }[] };
    expect(lines.map(({ sentence }) => sentence).join(' ')).toContain(
      '„een vast moment” hielp bij team Wopit, niet bij team GGnet.',
    );
  });
});

describe('a draft', () => {
  it('is found by who works on it, the board and the Action Learning Team, and by nobody else', async () => {
    for (const name of ['board.samensterk', 'alt-2.zorgverlening', 'deputy.wopit']) {
      const reader = await system.as(`${name}@example.org`);
      expect((await view(reader)).showsDraft).toBe(true);
    }
    for (const part of ['', '/history', '/allowed', '/reminders']) {
      expectProblem(await outsider.send('GET', path + part), 404, 'not-found');
    }
    expectProblem(await outsider.press(path, aText), 404, 'not-found');
    expect(JSON.stringify(await outsider.read('/api/blueprints?limit=200'))).not.toContain(id);
    expect(JSON.stringify(await lead.read('/api/blueprints?limit=200&status=draft'))).toContain(id);
  });
});

describe('factors that say the same', () => {
  it('are merged into one that keeps all of it, with its sources beside it', async () => {
    const { factors } = await view();
    const [one, , other] = factors;
    await lead.does(path, {
      type: 'merge-factors',
      factors: [one?.id, other?.id],
      kind: 'success',
      factor: 'een vast moment, elke week',
    });
    const [drukte, merged] = (await view()).factors;
    expect(drukte?.factor).toBe('drukte');
    expect(merged).toMatchObject({ id: `${id}.g1`, factor: 'een vast moment, elke week' });
    expect(idsOf(merged?.cycles ?? [])).toEqual([first.id, second.id]);
    expect(idsOf(merged?.helpedIn ?? [])).toEqual(['wopit', 'dimence']);
    expect(idsOf(merged?.notIn ?? [])).toEqual(['ggnet']);
    expect(idsOf(merged?.ask ?? []).sort()).toEqual(['coordinator.dimence', 'coordinator.ggnet', 'coordinator.wopit']);
    expect(merged?.sources.map(({ factor }) => factor).sort()).toEqual(['een vast moment', 'elke week even']);
  });

  it('are refused when they are not there, are one, or are of two kinds', async () => {
    const [drukte, merged] = idsOf((await view()).factors);
    const merge = { type: 'merge-factors', factor: 'x' };
    const send = (factors: unknown[], kind = 'success') => lead.press(path, { ...merge, factors, kind });
    expectProblem(await send([drukte, `${first.id}.f1`]), 422, 'no-such-factor');
    expectProblem(await send([merged, merged]), 422, 'merge-needs-two');
    expectProblem(await send([drukte, merged]), 422, 'factor-kinds-differ');
    expectProblem(await send([merged]), 400, 'invalid-input');
  });
});

describe('what is published', () => {
  it('is for everybody in the programme, and stays as it was', async () => {
    expectProblem(await lead.press(path, { type: 'publish-blueprint' }), 409, 'blueprint-empty');
    await write('eerste uitgave');
    await lead.does(path, { type: 'publish-blueprint' });
    expectProblem(await lead.press(path, { type: 'publish-blueprint' }), 409, 'already-published');
    await write('nog niet gedeeld');
    const theirs = await view(outsider);
    expect(theirs).toMatchObject({ showsDraft: false, purpose: 'eerste uitgave', status: { label: 'gepubliceerd' } });
    expect(theirs.factors.map(({ factor }) => factor).sort()).toEqual(['drukte', 'een vast moment, elke week']);
    expect(JSON.stringify(theirs)).not.toContain('nog niet gedeeld');
    expect((await view()).purpose).toBe('nog niet gedeeld');
  });

  it('shows nothing of the draft in any answer to who may not read it', async () => {
    const stale = await outsider.press(path, aText, { restsOn: { part: 'text', version: 1 } });
    expectProblem(stale, 403, 'may-not');
    expect(JSON.stringify(stale.body)).not.toContain('nog niet gedeeld');
    const list = JSON.stringify(await outsider.read('/api/blueprints?limit=200'));
    expect(list).toContain(id);
  });

  it('comes in versions with digests of their own', async () => {
    await lead.does(path, { type: 'publish-blueprint' });
    const { published } = await view(outsider);
    expect(published.map(({ version, text }) => [version, text.purpose])).toEqual([
      [1, 'eerste uitgave'],
      [2, 'nog niet gedeeld'],
    ]);
    expect(new Set(published.map(({ digest }) => digest)).size).toBe(2);
    for (const pilot of [first, second]) {
      await until(async () => (await told(pilot)).includes('blueprint-published-heard'), {
        saying: 'a pilot hears it',
      });
    }
  });
});

describe('a blueprint is looked after', () => {
  it('by an owner, who is reminded of the day on which it is looked at again', async () => {
    const day = `${new Date().getUTCFullYear() + 1}-03-01`;
    expectProblem(
      await lead.press(path, { type: 'appoint-blueprint-owner', owner: 'alt-1.werkomgeving' }),
      422,
      'no-such-person-here',
    );
    await lead.does(path, { type: 'appoint-blueprint-owner', owner: 'facilitator.samensterk', reviewOn: day });
    expect(await view(outsider)).toMatchObject({
      owner: { id: 'facilitator.samensterk', role: { label: 'procesbegeleider' } },
      reviewOn: day,
    });
    const { reminders } = (await lead.read(`${path}/reminders`)) as {
      reminders: { what: string; to: { persons: { id: string }[] }[] }[];
    };
    expect(reminders.length).toBeGreaterThan(0);
    expect(reminders[0]).toMatchObject({
      what: 'review:blueprint',
      sentence: 'kijken of de blauwdruk nog klopt',
      to: [{ persons: [{ id: 'facilitator.samensterk' }] }],
    });
    const next = `${new Date().getUTCFullYear() + 2}-03-01`;
    await first.facilitator.does(path, { type: 'review-blueprint', next });
    expect((await view()).reviewOn).toBe(next);
    expectProblem(await first.alt.press(path, { type: 'review-blueprint' }), 403, 'may-not');
    expectProblem(await lead.press(path, { type: 'review-blueprint', next: '9999-01-01' }), 400, 'invalid-input');
  });
});

describe('a blueprint that is not used any more', () => {
  let started: { id: string; path: string };
  it('can be begun with as long as it is', async () => {
    const body = { title: 'Begonnen hiermee', workpackage: 'zorgverlening', teams: ['ribw-go'], startFrom: id };
    const begun = await begin(lead, 'cycles', body);
    expect(begun.status).toBe(201);
    started = { id: String(begun.body.id), path: `/api/cycles/${String(begun.body.id)}` };
    const { phases } = ((await lead.read(started.path)) as unknown as { plan: Plan }).plan;
    const calendar = calendarOf(aSettings());
    const { phases: shown } = (await view()).plan as unknown as { phases: { days: number | null }[] };
    const learnt = { phases: shown.map(({ days, ...phase }) => ({ ...phase, ...(days !== null && { days }) })) };
    const fromToday = planFrom(learnt as BlueprintPlan, calendar.dayOf(new Date().toISOString()), calendar);
    expect(phases.map(({ until: date }) => date?.value)).toEqual(
      fromToday.phases.map(({ until: date }) => date?.value),
    );
    expect((await view()).startedFrom).toEqual([{ id: started.id, title: 'Begonnen hiermee' }]);
    expect((await view(outsider)).startedFrom).toEqual([]);
  });

  it('points to the one that replaces it, and stays readable', async () => {
    const begun = await begin(lead, 'blueprints', { title: 'Nieuw', workpackage: 'zorgverlening' });
    const other = String(begun.body.id);
    const replace = (by: string) => lead.press(path, { type: 'replace-blueprint', by });
    expectProblem(await replace(id), 422, 'replaces-itself');
    expectProblem(await replace(`blueprint-${v7()}`), 422, 'no-such-blueprint');
    expectProblem(await replace(other), 422, 'not-published');
    await lead.does(`/api/blueprints/${other}`, { ...aText, title: 'Nieuwe uitgave' });
    await lead.does(`/api/blueprints/${other}`, { type: 'publish-blueprint' });
    await lead.does(path, { type: 'replace-blueprint', by: other });
    expect(await view(outsider)).toMatchObject({
      status: { code: 'replaced', label: 'vervangen' },
      replacedBy: { id: other, title: 'Nieuwe uitgave' },
      purpose: 'nog niet gedeeld',
    });
    expect(JSON.stringify(await outsider.read('/api/blueprints?status=replaced'))).toContain(id);
  });

  it('takes nothing more in: a pilot that was to contribute to it drafts one of its own', async () => {
    const other = (await begin(lead, 'blueprints', { title: 'Even maar', workpackage: 'zorgverlening' })).body.id;
    const pilot = await running(system, ['wopit']);
    await lead.does(pilot.path, { type: 'contribute', blueprint: other });
    await lead.does(`/api/blueprints/${String(other)}`, { type: 'withdraw-blueprint', reason: 'dubbel' });
    await shared(pilot);
    await until(
      async () => {
        const { blueprint } = (await lead.read(pilot.path)) as { blueprint: { id: string } | null };
        return blueprint !== null && blueprint.id !== other;
      },
      { saying: 'the pilot is linked to a blueprint of its own' },
    );
  });

  it('is withdrawn with a reason, and who began with it is told', async () => {
    expectProblem(await first.alt.press(path, { type: 'withdraw-blueprint', reason: 'x' }), 403, 'may-not');
    await lead.does(path, { type: 'withdraw-blueprint', reason: 'het bleek toch niet te werken' });
    expect(await view(outsider)).toMatchObject({
      status: { code: 'withdrawn' },
      withdrawn: { reason: 'het bleek toch niet te werken' },
      purpose: 'nog niet gedeeld',
    });
    for (const command of [{ type: 'publish-blueprint' }, { type: 'withdraw-blueprint', reason: 'x' }]) {
      expectProblem(await lead.press(path, command), 409, 'blueprint-withdrawn');
    }
    await until(
      async () => JSON.stringify(await lead.read(`${started.path}/history`)).includes('blueprint-withdrawn-heard'),
      { saying: 'the cycle that began with it hears that it is withdrawn' },
    );
    expect((await lead.read(`${path}/reminders`)).reminders).toEqual([]);
  });
});

describe('the tables', () => {
  let owner: DataSource;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    database = await createDatabase();
    owner = await dataSource(database.url, 'owner', 2).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('go back to how they were, and forth again with what is in them', async () => {
    const migration = new Blueprints1764600000000();
    const runner = owner.createQueryRunner();
    await migration.down(runner);
    await runner.query(`insert into programme (id, name, settings) values ('p', 'p', '{}')`);
    await runner.query(`insert into workpackage (id, programme, name) values ('w', 'p', 'w')`);
    await runner.query(`insert into process (id, programme, kind) values ('b', 'p', 'blueprint')`);
    await runner.query(`insert into blueprint values ('b', 'p', 'w', 't', 'published', 1, '{}')`);
    await runner.query(`insert into blueprint_version values ('b', 1, 'p', '{}', '{f}', 'd', now())`);
    await runner.query(
      `insert into blueprint_factor (blueprint, factor, programme, cycle, kind, wording, helped_in, not_in)
       values ('b', 'f', 'p', 'c', 'success', 'x', '{a}', '{}')`,
    );
    await migration.up(runner);
    const contributed = [{ cycle: 'c', usable: null, conclusion: null }];
    expect(await runner.query(`select cycles, ask, merged_into from blueprint_factor`)).toEqual([
      { cycles: ['c'], ask: [], merged_into: null },
    ]);
    expect(await runner.query(`select contributions from blueprint`)).toEqual([{ contributions: contributed }]);
    expect(await runner.query(`select contributions from blueprint_version`)).toEqual([{ contributions: contributed }]);
    await runner.release();
  });
});
