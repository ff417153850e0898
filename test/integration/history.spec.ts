import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { FormerName } from '../../libs/persistence/entities/former-name.entity.js';
import { aMeasurement } from '../support/builders/cycle.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { aPilot, deadlineIn, running, type Pilot } from '../support/pilot.js';
import { appIn } from '../support/servers/app-in.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let owner: DataSource;
let app: DataSource;

beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
  app = await appIn(system.database, 'in-de-ggz', 2).initialize();
});
afterAll(async () => {
  await Promise.all([owner.destroy(), app.destroy()]);
  await system.stop();
});

interface Line {
  seq: number;
  type: string;
  sentence: string;
  happened: string;
  recorded?: string;
}

const linesOf = async (reader: Visitor, { path }: Pick<Pilot, 'path'>, query = ''): Promise<Line[]> =>
  (await reader.read(`${path}/history?limit=200${query}`)).lines as Line[];
const typesOf = async (reader: Visitor, pilot: Pilot, query = ''): Promise<string[]> =>
  (await linesOf(reader, pilot, query)).map(({ type }) => type);
const notesIn = (lines: Line[]): string[] =>
  lines.flatMap(({ type, sentence }) => (type === 'note-added' ? (/„(.*)”/u.exec(sentence)?.[1] ?? []) : []));
const noted = (pilot: Pilot, note: string, happened?: { precision: string; value: string }) =>
  pilot.lead.does(pilot.path, { type: 'add-note', note }, happened ? { happened } : {});

describe('what is known of a moment', () => {
  it.each([
    ['instant', '2026-03-05T10:00:00.000Z', '2026-03-05T10:00:00.000Z'],
    ['day', '2026-03-05', '2026-03-05T22:59:59.999Z'],
    ['day', '2026-07-05', '2026-07-05T21:59:59.999Z'],
    ['month', '2026-03', '2026-03-31T21:59:59.999Z'],
    ['month', '2025-12', '2025-12-31T22:59:59.999Z'],
    ['season', '2025-spring', '2025-05-31T21:59:59.999Z'],
    ['season', '2025-summer', '2025-08-31T21:59:59.999Z'],
    ['season', '2025-autumn', '2025-11-30T22:59:59.999Z'],
    ['season', '2023-winter', '2024-02-29T22:59:59.999Z'],
    ['season', '2026-winter', '2026-11-20T12:00:00.000Z'],
  ])('puts the %s %s at %s among what happened', async (precision, value, at) => {
    const [row] = await app.query<{ at: Date }[]>(`select happened_until($1, $2, 'Europe/Amsterdam') as at`, [
      JSON.stringify({ precision, value }),
      '2026-11-20T12:00:00.000Z',
    ]);
    expect(row?.at.toISOString()).toBe(at);
  });
});

describe('a history', () => {
  let pilot: Pilot;
  beforeAll(async () => {
    pilot = await running(system, ['wopit', 'ggnet']);
    await noted(pilot, 'nu');
    await noted(pilot, 'maart', { precision: 'month', value: '2026-03' });
    await noted(pilot, 'tien maart', { precision: 'day', value: '2026-03-10' });
    await noted(pilot, 'voorjaar', { precision: 'season', value: '2026-spring' });
  });

  it('is told in the order in which it happened, and says when it was recorded', async () => {
    const lines = await linesOf(pilot.lead, pilot);
    expect(notesIn(lines)).toEqual(['tien maart', 'maart', 'voorjaar', 'nu']);
    expect(lines[0]).toMatchObject({ happened: '10 maart 2026', recorded: expect.stringMatching(/^ingevoerd op /) });
    expect(notesIn(await linesOf(pilot.lead, pilot, '&order=newest'))).toEqual([
      'nu',
      'voorjaar',
      'maart',
      'tien maart',
    ]);
    expect(notesIn(await linesOf(pilot.lead, pilot, '&sort=recorded'))).toEqual([
      'nu',
      'maart',
      'tien maart',
      'voorjaar',
    ]);
  });

  it.each(['oldest', 'newest'])('is told whole and once in pages from the %s on', async (order) => {
    const all = (await linesOf(pilot.lead, pilot, `&order=${order}`)).map(({ seq }) => seq);
    const paged: number[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = (await pilot.lead.read(`${pilot.path}/history?limit=3&order=${order}${after}`)) as {
        lines: Line[];
        next: string | null;
      };
      paged.push(...page.lines.map(({ seq }) => seq));
      after = page.next === null ? null : `&after=${page.next}`;
    }
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is narrowed down to what it is about, to a team, a person and days', async () => {
    await pilot.coordinator.does(pilot.path, aMeasurement('wopit'));
    const decided = await typesOf(pilot.lead, pilot, '&what=decisions');
    expect(decided).toContain('gate-passed');
    expect(decided).not.toContain('note-added');
    const two = await typesOf(pilot.lead, pilot, '&what=decisions,data');
    expect(two).toEqual(expect.arrayContaining(['gate-passed', 'note-added', 'measurement-recorded']));
    expect(await typesOf(pilot.lead, pilot, '&what=decisions&what=data')).toEqual(two);
    expect(await typesOf(pilot.lead, pilot, '&team=wopit')).toEqual([
      'team-ready',
      'team-started',
      'measurement-recorded',
    ]);
    expect(await typesOf(pilot.lead, pilot, '&person=coordinator.wopit')).toEqual(['measurement-recorded']);
    expect(notesIn(await linesOf(pilot.lead, pilot, '&from=2026-03-10&until=2026-03-31'))).toEqual([
      'tien maart',
      'maart',
    ]);
    expect(notesIn(await linesOf(pilot.lead, pilot, '&from=2026-03-11&until=2026-03-30'))).toEqual([]);
  });

  it.each(['what=', 'what=alles', 'what=data,', 'sort=x', 'at=gisteren', 'at=0000-01-01', 'from=2026-02-30', 'team='])(
    'is asked for by ?%s in vain',
    async (query) => {
      expectProblem(await pilot.lead.send('GET', `${pilot.path}/history?${query}`), 400, 'invalid-input');
    },
  );

  it('calls everybody by the name of then, also when it changed twice; pages and lists by the present one', async () => {
    const renamed = (name: string) => owner.query(`update team set name = $1 where id = 'wopit'`, [name]);
    const told = async () =>
      (await linesOf(pilot.lead, pilot, '&sort=recorded&team=wopit')).map(
        ({ sentence }) => /team (Wopit(?: Oost| West)?)/iu.exec(sentence)?.[1],
      );
    const first = await told();
    await renamed('Wopit Oost');
    await pilot.coordinator.does(pilot.path, aMeasurement('wopit'));
    await renamed('Wopit West');
    await pilot.coordinator.does(pilot.path, aMeasurement('wopit'));
    expect(await told()).toEqual([...first, 'Wopit Oost', 'Wopit West']);
    const { teams } = (await pilot.lead.read(pilot.path)) as { teams: { id: string; name: string }[] };
    expect(teams.find(({ id }) => id === 'wopit')?.name).toBe('Wopit West');
    const former = await app.manager.find(FormerName, { where: { id: 'wopit' }, order: { until: 'asc' } });
    expect(former.map(({ noun, name }) => [noun, name])).toEqual([
      ['team', 'Wopit'],
      ['team', 'Wopit Oost'],
    ]);
    await renamed('Wopit');
  });

  it('keeps former names from everybody but the owner of the tables', async () => {
    await expect(app.query(`delete from former_name`)).rejects.toThrow(/permission denied/);
    const worker = await dataSource(system.database, 'worker', 1).initialize();
    await expect(worker.query(`update former_name set name = 'x'`)).rejects.toThrow(/permission denied/);
    await worker.query(`update workpackage set name = name || '!' where id = 'werkomgeving'`);
    await worker.destroy();
    expect(await app.manager.countBy(FormerName, { noun: 'workpackage', id: 'werkomgeving' })).toBe(1);
    await owner.query(`delete from former_name where id = 'werkomgeving'`);
  });
});

describe('as it was at a moment', () => {
  it('is what had been recorded by then: the page and the history', async () => {
    const pilot = await running(system);
    const before = new Date().toISOString();
    await noted(pilot, 'van toen, later verteld', { precision: 'day', value: '2026-01-05' });
    await pilot.coordinator.does(pilot.path, { type: 'report-team-finished', team: 'wopit' });
    const now = await pilot.lead.read(pilot.path);
    const then = (await pilot.lead.read(`${pilot.path}?at=${before}`)) as { seq: number };
    expect(now).toMatchObject({ phase: { kind: 'evaluation' }, counts: { notes: 1 } });
    expect(then).toMatchObject({ title: 'Een pilot', phase: { kind: 'experiment' }, counts: { notes: 0 } });
    expect((await linesOf(pilot.lead, pilot, `&at=${before}`)).map(({ seq }) => seq)).toHaveLength(then.seq);
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    expect(await pilot.lead.read(`${pilot.path}?at=${today}`)).toMatchObject({ phase: { kind: 'evaluation' } });
  });

  it('is nothing before it began', async () => {
    const pilot = await aPilot(system);
    expectProblem(await pilot.lead.send('GET', `${pilot.path}?at=2026-01-01`), 404, 'not-found');
    expect(await linesOf(pilot.lead, pilot, '&at=2026-01-01')).toEqual([]);
    for (const at of ['gisteren', '0000-01-01', '2300-01-01', '2026-02-30']) {
      expectProblem(await pilot.lead.send('GET', `${pilot.path}?at=${at}`), 400, 'invalid-input');
    }
  });

  it('is told of a blueprint as well', async () => {
    const { lead } = await aPilot(system);
    const begun = await lead.send('POST', '/api/blueprints', {
      body: { title: 'Zo begin je', workpackage: 'zorgverlening' },
      headers: { 'idempotency-key': `blauwdruk-${Date.now()}` },
    });
    const path = `/api/blueprints/${String(begun.body.id)}`;
    expect(await lead.read(`${path}?at=${new Date().toISOString()}`)).toMatchObject({ title: 'Zo begin je' });
    expectProblem(await lead.send('GET', `${path}?at=2026-01-01`), 404, 'not-found');
  });
});

describe('the plan', () => {
  it('tells its versions: what was changed, when and by whom', async () => {
    const pilot = await running(system);
    await deadlineIn(pilot, 40 * 86_400_000);
    await pilot.lead.does(pilot.path, { type: 'ask-expert', gate: 'evaluation-accepted' });
    const { versions, next } = (await pilot.lead.read(`${pilot.path}/plan`)) as {
      versions: { version: number; who: { id: string } | null; sentence: string; when: string }[];
      next: string | null;
    };
    expect(versions.map(({ version, who }) => [version, who?.id])).toEqual([
      [1, 'lead.samensterk'],
      [2, 'lead.samensterk'],
      [3, 'lead.samensterk'],
    ]);
    expect(versions[1]?.sentence).toMatch(/nieuwe einddatum/);
    expect(next).toBeNull();
    expect(await pilot.lead.read(`${pilot.path}/plan?limit=1&order=newest`)).toMatchObject({
      versions: [{ version: 3 }],
      next: expect.any(String),
    });
  });
});
