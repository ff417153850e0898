import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { dataSource } from '../../libs/persistence/data-source.js';
import { RoleHolding } from '../../libs/persistence/entities/holding.entity.js';
import { startApi, type App } from '../support/apps/app.js';
import { firstLoadOf, loadedPages } from '../support/browser/first-load.js';
import { addPerson } from '../support/builders/person.js';
import { listenAs, type Heard, type Page } from '../support/http/listening.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Visitor } from '../support/http/visitor.js';
import { aPilot, deadlineIn, running, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
let owner: DataSource;
let other: App;
let pilot: Pilot;
/** Of the inspectorate: reads from outside. Follows: hears of what is published. Of another team of the cycle. */
let partner: Visitor;
let follower: Visitor;
let colleague: Visitor;

beforeAll(async () => {
  system = await startSystem({ api: { env: { LIVE_HEARTBEAT_MS: '300' } } });
  owner = await dataSource(system.database, 'owner', 2).initialize();
  for (const [id, role] of [
    ['partner.pages', 'partner'],
    ['follower.pages', 'follower'],
  ] as const) {
    await addPerson(owner.manager, { id, email: `${id}@example.org`, programmes: ['in-de-ggz'], name: id });
    await owner.manager.insert(RoleHolding, { programme: 'in-de-ggz', person: id, role });
  }
  [partner, follower, colleague] = await Promise.all([
    system.as('partner.pages@example.org'),
    system.as('follower.pages@example.org'),
    system.as('coordinator.ggnet@example.org'),
  ]);
  other = await startApi({ ...system.options, env: { LIVE_HEARTBEAT_MS: '300' } });
  pilot = await running(system, ['wopit', 'ggnet']);
});
afterAll(async () => {
  await owner.destroy();
  await other.stop();
  await system.stop();
});

interface Planned {
  id: string;
  title: string;
  overdue: boolean;
  deadline: string | null;
  worth: { code: string; sentence: string };
  phases: { name: string; when: string; from: string | null; until: string | null; gate: { passed: boolean } }[];
  workpackage: { name: string };
}
interface Line {
  seq: number;
  type: string;
  group: string;
  sentence: string;
  phase?: { name: string };
  process: { id: string; kind: string; title: string };
}

const planningFor = async (reader: Visitor, query = ''): Promise<Planned[]> =>
  (await reader.read(`/api/programme/planning?limit=200${query}`)).cycles as Planned[];
const linesFor = async (reader: Visitor, query = '', path = `${pilot.path}/history`): Promise<Line[]> =>
  (await reader.read(`${path}?limit=200${query}`)).lines as Line[];
const timelineFor = (reader: Visitor, query = '') => linesFor(reader, query, '/api/programme/timeline');
const noted = (by: Visitor, note: string, team?: string) =>
  by.does(pilot.path, { type: 'add-note', note, ...(team !== undefined && { team }) });

/** All pages of a list together. */
async function whole<Item>(reader: Visitor, path: string, part: string, limit = 2): Promise<Item[]> {
  const all: Item[] = [];
  for (let after = ''; all.length < 1_000;) {
    const page = await reader.read(`${path}?limit=${limit}${after}`);
    all.push(...(page[part] as Item[]));
    if (page.next === null) break;
    after = `&after=${page.next as string}`;
  }
  return all;
}

describe('the planning of a programme', () => {
  it('shows where a cycle stands on the calendar, and the one thing worth knowing', async () => {
    await deadlineIn(pilot, 40 * 86_400_000);
    const [shown] = (await planningFor(pilot.lead)).filter(({ id }) => id === pilot.id);
    expect(shown).toMatchObject({ title: 'Een pilot', worth: { code: 'runs' }, overdue: false });
    expect(shown?.worth.sentence).toMatch(/^Experiment loopt tot/);
    const [hypothesis, experiment, evaluation] = shown?.phases ?? [];
    expect(hypothesis).toMatchObject({ when: 'past', gate: { passed: true } });
    expect(experiment).toMatchObject({ when: 'now', from: hypothesis?.until, until: shown?.deadline });
    expect(evaluation).toMatchObject({ when: 'later', from: experiment?.until, gate: { passed: false } });
  });

  it('says what is late to who works on it, and to nobody outside', async () => {
    const late = await running(system);
    await owner.query(`update leerlus.cycle set overdue = true, deadline = now() - interval '3 days' where id = $1`, [
      late.id,
    ]);
    const of = async (reader: Visitor) => (await planningFor(reader)).find(({ id }) => id === late.id);
    expect(await of(late.lead)).toMatchObject({ overdue: true, worth: { code: 'late' } });
    expect((await of(late.lead))?.worth.sentence).toMatch(/wacht op team Wopit/);
    const outside = await of(partner);
    expect(outside).toMatchObject({ overdue: false, deadline: null, worth: { code: 'runs' } });
    expect(outside?.worth.sentence).not.toMatch(/Wopit|open/);
    expect(outside?.phases.find(({ when }) => when === 'now')?.until).toBeNull();
    expect(await planningFor(follower)).toEqual([]);
    expect((await planningFor(late.lead, '&overdue=true')).map(({ id }) => id)).toEqual([late.id]);
    expect(await planningFor(partner, '&overdue=true')).toEqual([]);
    expect((await late.lead.read('/api/programme/planning')).counts).toMatchObject({ overdue: 1 });
    expect((await partner.read('/api/programme/planning')).counts).toMatchObject({ overdue: 0 });
  });

  it('goes by workpackage and then as they began, whole and once in pages, and is narrowed down', async () => {
    await aPilot(system);
    const all = (await planningFor(pilot.lead)).map(({ id }) => id);
    expect(all.length).toBeGreaterThan(2);
    expect((await whole<Planned>(pilot.lead, '/api/programme/planning', 'cycles')).map(({ id }) => id)).toEqual(all);
    const names = (await planningFor(pilot.lead)).map(({ workpackage }) => workpackage.name);
    expect(names).toEqual(names.toSorted());
    expect((await planningFor(pilot.lead, '&kind=experiment')).map(({ id }) => id)).toContain(pilot.id);
    expect((await planningFor(pilot.lead, '&kind=evaluation')).map(({ id }) => id)).not.toContain(pilot.id);
    expect(await planningFor(pilot.lead, '&search=PILOT')).not.toEqual([]);
    expect(await planningFor(pilot.lead, '&search=%25')).toEqual([]);
    expect(await planningFor(pilot.lead, '&team=breburg')).toEqual([]);
  });
});

describe('a timeline', () => {
  it('says of each line what it is about and in which phase it was', async () => {
    const lines = await linesFor(pilot.lead);
    const locked = lines.find(({ type }) => type === 'hypothesis-locked');
    expect(locked).toMatchObject({ group: 'decisions', phase: { name: 'hypothesis' } });
    expect(lines.find(({ type }) => type === 'team-started')).toMatchObject({ phase: { name: 'experiment' } });
    const back = await pilot.lead.does(
      pilot.path,
      { type: 'add-note', note: 'lang geleden' },
      { happened: { precision: 'day', value: '2026-01-05' } },
    );
    const { to } = back.body.receipt as { to: number };
    expect((await linesFor(pilot.lead)).find(({ seq }) => seq === to)).toMatchObject({ phase: { name: 'hypothesis' } });
  });

  it('is searched in the words that its reader reads, and in no others', async () => {
    await noted(pilot.coordinator, 'Een cliënt zei: de koffie hielp ons op weg', 'wopit');
    const found = async (reader: Visitor, search: string, more = '') =>
      (await linesFor(reader, `&search=${encodeURIComponent(search)}${more}`)).map(({ sentence }) => sentence);
    expect(await found(pilot.lead, 'koffie CLIENT')).toEqual([expect.stringContaining('koffie hielp')]);
    expect(await found(colleague, 'koffie')).toEqual([]);
    expect(await found(partner, 'koffie')).toEqual([]);
    expect(await found(pilot.lead, 'koffie', '&at=2026-01-01')).toEqual([]);
    await pilot.coordinator.does(pilot.path, { type: 'share-lines', team: 'wopit' });
    expect(await found(colleague, 'koffie')).toHaveLength(1);
    expect(await found(partner, 'koffie')).toEqual([]);
    for (const search of ['k', ' ', '%20']) {
      const path = `${pilot.path}/history?search=${search}`;
      expectProblem(await pilot.lead.send('GET', path), 400, 'invalid-input');
    }
  });

  it('is searched page by page, whole and once', async () => {
    for (let time = 0; time < 5; time++) await noted(pilot.lead, `zoekwoord ${time}`);
    const once = (await linesFor(pilot.lead, '&search=zoekwoord&order=newest')).map(({ seq }) => seq);
    expect(once).toHaveLength(5);
    const path = `${pilot.path}/history`;
    const first = await pilot.lead.read(`${path}?search=zoekwoord&order=newest&limit=3`);
    const second = await pilot.lead.read(`${path}?search=zoekwoord&order=newest&limit=3&after=${String(first.next)}`);
    const seqs = [first, second].flatMap(({ lines }) => (lines as Line[]).map(({ seq }) => seq));
    expect(seqs).toEqual(once);
    expect(second.next).toBeNull();
  });

  it('begins with the line that a permanent link names', async () => {
    const all = (await linesFor(pilot.lead, '&order=newest')).map(({ seq }) => seq);
    const named = all[4] ?? 0;
    expect((await linesFor(pilot.lead, `&order=newest&line=${named}`)).map(({ seq }) => seq)).toEqual(all.slice(4));
    expect(await linesFor(pilot.lead, '&order=newest&line=999999')).toEqual([]);
  });
});

describe('the timeline of a programme', () => {
  it('tells of every process that one may read, newest first, whole and once in pages', async () => {
    const all = await timelineFor(pilot.lead);
    const kinds = new Set(all.map(({ process }) => process.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['cycle', 'workpackage']));
    expect(all.find(({ process }) => process.id === pilot.id)?.process.title).toBe('Een pilot');
    const keyOf = ({ process, seq }: Line) => `${process.id} ${seq}`;
    const paged = await whole<Line>(pilot.lead, '/api/programme/timeline', 'lines', 50);
    const keys = paged.map(keyOf);
    expect(keys.slice(0, all.length)).toEqual(all.map(keyOf));
    expect(new Set(keys).size).toBe(keys.length);
    const ofOne = await timelineFor(pilot.lead, '&workpackage=werkomgeving');
    expect(ofOne.some(({ process }) => process.id === pilot.id)).toBe(false);
  });

  it('tells from outside what was decided on, and nothing of the work', async () => {
    const types = new Set((await timelineFor(partner)).map(({ type }) => type));
    expect([...types]).toEqual(expect.arrayContaining(['hypothesis-locked', 'cycle-created']));
    expect([...types]).not.toEqual(expect.arrayContaining(['note-added']));
    for (const hidden of ['note-added', 'deadline-passed', 'approvals-opened', 'role-given', 'settings-changed']) {
      expect([hidden, types.has(hidden)]).toEqual([hidden, false]);
    }
    expect(await timelineFor(follower, '&what=data')).toEqual([]);
    const mine = await timelineFor(colleague, '&search=zoekwoord');
    expect(mine).toEqual([]);
  });

  it('tells what came in since a visit, also when it happened long ago', async () => {
    const before = new Date().toISOString();
    await pilot.lead.does(
      pilot.path,
      { type: 'add-note', note: 'pas later verteld' },
      { happened: { precision: 'day', value: '2026-01-06' } },
    );
    const news = await timelineFor(pilot.lead, `&since=${before}`);
    expect(news.map(({ type }) => type)).toEqual(['note-added']);
  });
});

describe('a visit', () => {
  it('is the same one as long as somebody comes back soon; else one hears when the one before it ended', async () => {
    const here = async () => (await pilot.alt.send('POST', '/api/me/visit')).body.since;
    expect(await here()).toBeNull();
    expect(await here()).toBeNull();
    await owner.query(`update leerlus.visit set seen = '2026-03-01T09:00:00Z' where person = 'alt-1.zorgverlening'`);
    expect(await here()).toBe('2026-03-01T09:00:00.000Z');
    expect(await here()).toBe('2026-03-01T09:00:00.000Z');
  });
});

describe('a page that is open', () => {
  const pages: Page[] = [];
  const open = async (...listening: Parameters<typeof listenAs>): Promise<Page> => {
    const page = await listenAs(...listening);
    pages.push(page);
    if (page.status === 200) await heard(page, ({ event }) => event === 'beat');
    return page;
  };
  const heard = (page: Page, is: (event: Heard) => boolean): Promise<Heard | undefined> =>
    until(() => page.heard.find(is), { saying: 'the page hears of it' });
  const changed = (page: Page, id = pilot.id) => page.heard.filter(({ data }) => data.id === id);
  afterAll(() => {
    for (const page of pages) page.close();
  });

  it('hears that something changed, whichever process received it, in ids and versions only', async () => {
    const [here, there, elsewhere] = [
      await open(pilot.lead),
      await open(pilot.lead.at(other.url)),
      await open(pilot.lead, '?about=cycle-0'),
    ];
    const { body } = await noted(pilot.alt, 'een geheim tussen ons');
    const { to } = body.receipt as { to: number };
    for (const page of [here, there]) {
      const event = await heard(page, ({ data }) => data.version === to);
      expect(event?.data).toEqual({ id: pilot.id, kind: 'cycle', version: to });
    }
    expect(changed(elsewhere)).toEqual([]);
    expect(JSON.stringify(here.heard)).not.toContain('geheim');
  });

  it('hears nothing of what its reader may not see', async () => {
    const [page, hidden] = [await open(pilot.lead), await open(follower)];
    await noted(pilot.lead, 'niets voor volgers');
    await heard(page, ({ event }) => event === 'changed');
    expect(changed(hidden)).toEqual([]);
    const { changed: asked } = await follower.read('/api/live?since=2026-01-01T00:00:00.000Z');
    expect((asked as { kind: string }[]).map(({ kind }) => kind)).toEqual(['programme']);
  });

  it('hears what it missed when it comes back, and so does whoever asks instead of listening', async () => {
    const { at } = await pilot.lead.read('/api/live');
    await noted(pilot.lead, 'gemist');
    const again = await open(pilot.lead, '', { 'last-event-id': String(at) });
    await heard(again, ({ data }) => data.id === pilot.id);
    const { changed: asked } = await pilot.lead.read(`/api/live?since=${String(at)}`);
    expect(asked).toEqual(expect.arrayContaining([expect.objectContaining({ id: pilot.id, kind: 'cycle' })]));
  });

  it('is closed when the session ends', async () => {
    const visitor = await system.as('lead.samensterk@example.org');
    const page = await open(visitor);
    await visitor.send('POST', '/api/demo/sign-out');
    await until(() => page.ended(), { saying: 'the stream has ended' });
    expect(page.heard.at(-1)?.event).toBe('signed-out');
  });

  it('is one of ten at most', async () => {
    const visitor = await system.as('facilitator.samensterk@example.org');
    for (let time = 0; time < 10; time++) expect((await open(visitor)).status).toBe(200);
    expect((await open(visitor)).status).toBe(429);
    pages.findLast(({ status }) => status === 200)?.close();
    await until(async () => (await open(visitor)).status === 200, { every: 200, saying: 'there is room again' });
  });

  it('does not keep its person signed in', async () => {
    const visitor = await system.as('alt-1.zorgverlening@example.org');
    const long = `update leerlus.session set sess = jsonb_set(sess::jsonb, '{seen}', '"2026-01-01T00:00:00.000Z"')::json
      where sess ->> 'person' = 'alt-1.zorgverlening'`;
    await owner.query(long);
    await visitor.read('/api/live');
    (await open(visitor)).close();
    await visitor.read(`/api/live?since=${new Date().toISOString()}`);
    const [row] = await owner.query<{ seen: string }[]>(
      `select max(sess ->> 'seen') as seen from leerlus.session where sess ->> 'person' = 'alt-1.zorgverlening'`,
    );
    expect(row?.seen).toBe('2026-01-01T00:00:00.000Z');
  });
});

describe('the pages on a slow line', () => {
  // ui.md: at most 150 kB of JavaScript before a page is there; what stands below it comes after.
  it.each(loadedPages())('bring at most 150 kB of JavaScript before %s is there', (page) => {
    expect(firstLoadOf(page)).toBeLessThanOrEqual(150_000);
  });
});
