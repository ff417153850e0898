import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { CyclesService } from '../../apps/api/cycles/cycles.service.js';
import { TodoService } from '../../apps/api/todo/todo.service.js';
import { readActing } from '../../libs/identity/acting.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { aPilot, deadlineIn, running, submitted, type Pilot } from '../support/pilot.js';
import { appIn } from '../support/servers/app-in.js';
import { watchStatements } from '../support/statements.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

const DAY = 86_400_000;

let system: System;
let app: DataSource;

beforeAll(async () => {
  system = await startSystem();
  app = await appIn(system.database, 'in-de-ggz', 4).initialize();
});
afterAll(async () => {
  await app.destroy();
  await system.stop();
});

interface Asked {
  process: { id: string; kind: string; title: string; path: string };
  what: string;
  sentence: string;
  team: { id: string; name: string } | null;
  role: { code: string; label: string };
  who: { code: string; label: string }[];
  until: string | null;
  when: string;
}
interface Todo {
  todo: Asked[];
  after: string | null;
  waitingFor: Asked[];
  waitingAfter: string | null;
  next: Asked | null;
  empty: string | null;
}

const todoOf = async (reader: Visitor, query = ''): Promise<Todo> =>
  (await reader.read(`/api/me/todo?limit=200${query}`)) as unknown as Todo;
const askedIn = ({ id }: Pilot, asked: Asked[]): Asked[] => asked.filter(({ process }) => process.id === id);
const listed = async (reader: Visitor, query: string): Promise<string[]> =>
  ((await reader.read(`/api/cycles?limit=200&${query}`)).cycles as { id: string }[]).map(({ id }) => id);

describe('somebody of whom nothing is asked', () => {
  it('hears so, and what comes first', async () => {
    const lead = await system.as('lead.samensterk@example.org');
    expect(await todoOf(lead)).toMatchObject({ todo: [], next: null, empty: 'Je hoeft nu niets te doen.' });
    const pilot = await aPilot(system);
    const { todo, next, empty } = await todoOf(pilot.lead);
    expect([todo, next?.what, next?.process.id]).toEqual([[], 'gate:evaluation-accepted', pilot.id]);
    expect(empty).toMatch(
      /^Je hoeft nu niets te doen\. Het eerstvolgende is op \d+ \p{L}+ \d{4}: beslissen over „evaluatie vastgesteld” in „Een pilot”\.$/u,
    );
  });
});

describe('what is asked', () => {
  it('of those who decide stands in their list until they have decided, and in nobody else’s', async () => {
    const pilot = await submitted(system);
    const [mine] = askedIn(pilot, (await todoOf(pilot.alt)).todo);
    expect(mine).toMatchObject({
      process: { kind: 'cycle', title: 'Een pilot', path: pilot.path },
      what: 'gate:ready-to-start',
      sentence: 'beslissen over „klaar om te starten”',
      role: { code: 'alt', label: 'Action Learning Team' },
      team: null,
    });
    for (const name of ['facilitator.samensterk', 'coordinator.wopit', 'subscriber.in-de-ggz']) {
      const { todo } = await todoOf(await system.as(`${name}@example.org`));
      expect(askedIn(pilot, todo)).toEqual([]);
    }
    await pilot.alt.does(pilot.path, { type: 'approve', gate: 'ready-to-start' });
    expect(askedIn(pilot, (await todoOf(pilot.alt)).todo)).toEqual([]);
    expect(askedIn(pilot, (await todoOf(pilot.lead)).todo)).toHaveLength(1);
  });

  it('of a team is what its lead waits for', async () => {
    const pilot = await running(system, ['wopit', 'ggnet']);
    const { todo, waitingFor } = await todoOf(pilot.coordinator);
    const what = 'team-finished:wopit';
    expect(askedIn(pilot, todo)).toMatchObject([{ what, team: { id: 'wopit' }, role: { code: 'coordinator' } }]);
    expect(askedIn(pilot, waitingFor)).toMatchObject([{ what: 'team-finished:ggnet', team: { id: 'ggnet' } }]);
    const waited = askedIn(pilot, (await todoOf(pilot.lead)).waitingFor);
    expect(waited.map((each) => `${each.what} ${each.who[0]?.label}`).sort()).toEqual([
      'team-finished:ggnet coördinator',
      `${what} coördinator`,
    ]);
    const subscriber = await system.as('subscriber.in-de-ggz@example.org');
    expect((await todoOf(subscriber)).waitingFor).toEqual([]);
  });

  it('is late, of this week, later or without a date; the first date first, page by page', async () => {
    const [late, week, later] = [await running(system), await running(system), await running(system)];
    await deadlineIn(week, 3 * DAY);
    await deadlineIn(late, 1_500);
    await deadlineIn(later, 30 * DAY);
    const own = async () => {
      const { todo } = await todoOf(late.coordinator);
      return [late, week, later].map((pilot) => askedIn(pilot, todo)[0]?.when);
    };
    await until(async () => (await own())[0] === 'late', { saying: 'its date has passed' });
    expect(await own()).toEqual(['late', 'week', 'later']);
    const { todo } = await todoOf(late.coordinator);
    const dates = todo.map(({ until }) => until ?? '9999');
    expect(dates).toEqual([...dates].sort());
    const paged: Asked[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = (await late.coordinator.read(`/api/me/todo?limit=1${after}`)) as unknown as Todo;
      paged.push(...page.todo);
      after = page.after === null ? null : `&after=${page.after}`;
    }
    expect(paged).toEqual(todo);
  });

  it('is found by the cycles that wait for me, and by a team', async () => {
    const pilot = await running(system, ['wopit']);
    const ggnet = await system.as('coordinator.ggnet@example.org');
    expect(await listed(pilot.coordinator, 'waiting=me')).toContain(pilot.id);
    expect(await listed(pilot.lead, 'waiting=me')).not.toContain(pilot.id);
    expect(await listed(ggnet, 'waiting=me')).not.toContain(pilot.id);
    expect(await listed(pilot.lead, 'team=wopit&closed=false')).toContain(pilot.id);
    expect(await listed(pilot.lead, 'team=ggnet')).not.toContain(pilot.id);
    expectProblem(await pilot.lead.send('GET', '/api/cycles?waiting=iedereen'), 400, 'invalid-input');
  });

  it.each([
    'after=x',
    'after=infinity_cycle_1',
    'after=2026-02-31T00:00:00.000Z_cycle-0-0_1',
    'waitingAfter=',
    'limit=0',
  ])('is not to be had by ?%s', async (query) => {
    const { lead } = await aPilot(system);
    expectProblem(await lead.send('GET', `/api/me/todo?${query}`), 400, 'invalid-input');
  });
});

describe('a page of many', () => {
  it('takes as many statements as a page of one', async () => {
    const acting = await readActing(app, { person: 'lead.samensterk', programme: 'in-de-ggz' });
    if (!acting) throw new Error('the sample has no lead');
    const watched = watchStatements();
    const statements = async (work: () => Promise<unknown>) => (await watched.of(work)).length;
    const cycles = new CyclesService(app, undefined as never);
    const todo = new TodoService(app);
    const list = (limit: number) => statements(() => cycles.list({ limit, waiting: undefined }, acting));
    const asked = (limit: number) => statements(() => todo.read({ limit }, acting));
    expect((await cycles.list({ limit: 200 }, acting)).cycles.length).toBeGreaterThan(3);
    expect([await list(1), await asked(1)]).toEqual([await list(200), await asked(200)]);
    // The cycles, their texts, the names, the reader's own teams; the asks of both kinds, the names, the settings, the
    // plans, the titles.
    expect([await list(200), await asked(200)]).toEqual([4, 6]);
    watched.stop();
  });
});
