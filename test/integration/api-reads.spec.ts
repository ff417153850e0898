import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ExecutionContext } from '@nestjs/common';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { SampleHere } from '../../apps/api/demo/sample-here.guard.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Installation } from '../../libs/persistence/entities/installation.entity.js';
import { Organisation } from '../../libs/persistence/entities/organisation.entity.js';
import { Programme } from '../../libs/persistence/entities/programme.entity.js';
import { RoleHolding } from '../../libs/persistence/entities/holding.entity.js';
import { Team } from '../../libs/persistence/entities/team.entity.js';
import { Workpackage } from '../../libs/persistence/entities/workpackage.entity.js';
import { startApi } from '../support/apps/app.js';
import { aMeasurement } from '../support/builders/cycle.js';
import { addPerson } from '../support/builders/person.js';
import { aProgrammeRow } from '../support/builders/programme-row.js';
import { expectProblem } from '../support/http/mischief.js';
import { Visitor, type Reply } from '../support/http/visitor.js';
import { aPilot, running, type Pilot } from '../support/pilot.js';
import { createDatabase } from '../support/servers/database.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let owner: DataSource;
let pilot: Pilot;
let blueprint: string;
let elsewhere: Visitor;

beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
  await makeAnotherProgramme();
  pilot = await running(system, ['wopit', 'ggnet']);
  elsewhere = await system.as('lead@elders.example');
  const begun = await begin(pilot.lead, '/api/blueprints', { title: 'Zo begin je', workpackage: 'zorgverlening' });
  blueprint = `/api/blueprints/${String(begun.body.id)}`;
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

/** A programme beside the sample's, with a project lead who reads English; and somebody of the sample without a role. */
async function makeAnotherProgramme(): Promise<void> {
  const { manager } = owner;
  const programme = 'elders';
  await manager.insert(Programme, aProgrammeRow({ id: programme, name: 'Elders' }));
  await manager.insert(Organisation, { id: programme, programme, name: 'Elders' });
  await manager.insert(Workpackage, { id: 'elders-werk', programme, name: 'Werk elders' });
  await manager.insert(Team, {
    id: 'elders-team',
    programme,
    organisation: programme,
    workpackage: 'elders-werk',
    name: 'Team Elders',
  });
  await addPerson(manager, {
    id: 'elders-lead',
    programmes: [programme],
    name: 'Leider elders',
    email: 'lead@elders.example',
    language: 'en',
  });
  await addPerson(manager, { id: 'niemand', programmes: ['in-de-ggz'], name: 'Zonder rol' });
  await manager.insert(RoleHolding, { programme, person: 'elders-lead', role: 'lead' });
}

const begin = (by: Visitor, path: string, body: unknown, key = v7()): Promise<Reply> =>
  by.send('POST', path, { body, headers: { 'idempotency-key': key } });
const aCycle = { title: 'Een leercyclus', workpackage: 'zorgverlening', teams: ['wopit'] };
const note = { type: 'add-note', note: 'een regel' };
const reads = ['', '/history', '/allowed', '/reminders'];
const ofPilot = [...reads, '/notes', '/measurements', '/factors'];
const idsFor = async (reader: Visitor) => {
  const { cycles } = (await reader.read('/api/cycles?limit=200')) as { cycles: { id: string }[] };
  return cycles.map(({ id }) => id);
};

/** All pages of a list, one after another, by the place that each page names. */
async function pagesOf(reader: Visitor, path: string, part: string): Promise<Record<string, unknown>[][]> {
  const pages: Record<string, unknown>[][] = [];
  for (let after: string | undefined, more = true; more;) {
    const page = await reader.read(`${path}${after === undefined ? '' : `&after=${after}`}`);
    pages.push(page[part] as Record<string, unknown>[]);
    more = page.next !== null && pages.length < 100;
    after = String(page.next);
  }
  return pages;
}

describe('somebody of another programme', () => {
  it('finds nothing of this one, neither in reads nor in lists', async () => {
    for (const part of ofPilot) expectProblem(await elsewhere.send('GET', pilot.path + part), 404, 'not-found');
    for (const part of reads) expectProblem(await elsewhere.send('GET', blueprint + part), 404, 'not-found');
    const lists = await Promise.all(
      ['/api/cycles', '/api/cycles?workpackage=zorgverlening', '/api/blueprints'].map((path) => elsewhere.read(path)),
    );
    expect(lists).toEqual([
      { cycles: [], next: null },
      { cycles: [], next: null },
      { blueprints: [], next: null },
    ]);
    const me = JSON.stringify(await elsewhere.read('/api/me'));
    expect(me).toContain('Team Elders');
    for (const name of ['zorgverlening', 'Wopit', 'In de ggz']) expect(me).not.toContain(name);
  });

  it('can send nothing to it', async () => {
    const { seq } = await pilot.lead.read(pilot.path);
    expectProblem(await elsewhere.press(pilot.path, note), 404, 'not-found');
    expectProblem(await elsewhere.press(pilot.path, { type: 'finish-experiment', reason: 'klaar' }), 404, 'not-found');
    expectProblem(await elsewhere.press(blueprint, { type: 'publish-blueprint' }), 404, 'not-found');
    expect((await pilot.lead.read(pilot.path)).seq).toBe(seq);
  });

  it('begins nothing with its workpackages and teams, nor it with theirs', async () => {
    const theirs = { title: 'x', workpackage: 'elders-werk', teams: ['elders-team'] };
    const refused: [Visitor, string, object, string][] = [
      [elsewhere, '/api/cycles', aCycle, 'no-such-workpackage'],
      [elsewhere, '/api/cycles', { ...theirs, teams: ['elders-team', 'wopit'] }, 'no-such-team'],
      [elsewhere, '/api/blueprints', { title: 'x', workpackage: 'zorgverlening' }, 'no-such-workpackage'],
      [pilot.lead, '/api/cycles', theirs, 'no-such-workpackage'],
      [pilot.lead, '/api/cycles', { ...aCycle, teams: ['elders-team'] }, 'no-such-team'],
      [pilot.lead, '/api/cycles', { ...aCycle, teams: ['breburg'] }, 'no-such-team'],
      [pilot.lead, '/api/blueprints', { title: 'x', workpackage: 'elders-werk' }, 'no-such-workpackage'],
    ];
    for (const [by, path, body, code] of refused) expectProblem(await begin(by, path, body), 422, code);
    const { status, body } = await begin(elsewhere, '/api/cycles', theirs);
    expect(status).toBe(201);
    const path = `/api/cycles/${String(body.id)}`;
    expect(await idsFor(elsewhere)).toEqual([body.id]);
    expect(await idsFor(pilot.lead)).not.toContain(body.id);
    expectProblem(await pilot.lead.send('GET', path), 404, 'not-found');
    const contribute = { type: 'contribute', blueprint: blueprint.split('/').at(-1) };
    expectProblem(await elsewhere.press(path, contribute), 422, 'no-such-blueprint');
  });

  it('reads problems in their own language', async () => {
    const { headers, body } = await elsewhere.send('GET', pilot.path);
    expect([headers.get('content-language'), body.title]).toEqual(['en', 'This is not there']);
    const { body: unread } = await begin(elsewhere, '/api/cycles', { ...aCycle, workpackage: 'elders-werk', title: 1 });
    expect(unread.issues).toMatchObject([{ path: 'title', message: 'This must be a text.' }]);
    const english = { headers: { 'accept-language': 'en-GB,nl;q=0.5' } };
    const { body: strange } = await new Visitor(system.api.url, '').send('GET', '/api/me', english);
    expect(strange.title).toBe('You are not signed in');
  });
});

describe('somebody of the programme', () => {
  it.each(['niemand', 'alt-1.werkomgeving', 'coordinator.breburg'])(
    'without a role around a cycle finds it nowhere: %s',
    async (name) => {
      const stranger = await system.as(`${name}@example.org`);
      for (const part of ofPilot) expectProblem(await stranger.send('GET', pilot.path + part), 404, 'not-found');
      expectProblem(await stranger.press(pilot.path, note), 404, 'not-found');
      expect(await idsFor(stranger)).not.toContain(pilot.id);
    },
  );

  it('with a role around it finds it, of the programme, the workpackage or a team of it', async () => {
    for (const name of ['board.samensterk', 'alt-2.zorgverlening', 'deputy.ggnet']) {
      expect(await idsFor(await system.as(`${name}@example.org`))).toContain(pilot.id);
    }
    const dimence = await system.as('coordinator.dimence@example.org');
    expect(await idsFor(dimence)).not.toContain(pilot.id);
    expectProblem(await dimence.send('GET', pilot.path), 404, 'not-found');
  });

  it('looks up what came of a command of theirs, and of nobody else’s', async () => {
    const { body } = await pilot.coordinator.does(pilot.path, note);
    const path = `/api/commands/${String(body.command)}`;
    expect(await pilot.coordinator.read(path)).toMatchObject({ type: 'add-note', receipt: body.receipt });
    expectProblem(await pilot.lead.send('GET', path), 404, 'not-found');
  });
});

describe('a key', () => {
  it('begins one cycle, however often it is sent', async () => {
    const key = v7();
    const again = await Promise.all(Array.from({ length: 4 }, () => begin(pilot.lead, '/api/cycles', aCycle, key)));
    const later = await begin(pilot.lead, '/api/cycles', aCycle, key);
    expect(new Set([...again, later].map(({ status, body }) => `${status} ${String(body.id)}`)).size).toBe(1);
    expect([later.status, later.headers.get('location')]).toEqual([201, `/api/cycles/${String(later.body.id)}`]);
    expect((await begin(pilot.alt, '/api/cycles', aCycle, key)).body.id).not.toBe(later.body.id);
  });

  it('stands for one thing only', async () => {
    const key = v7();
    await pilot.lead.does(pilot.path, note, { key });
    const others = [
      await pilot.lead.press(pilot.path, { ...note, note: 'een andere regel' }, { key }),
      await pilot.lead.press(pilot.path, note, { key, happened: { precision: 'day', value: '2026-01-01' } }),
      await pilot.lead.press(blueprint, { type: 'publish-blueprint' }, { key }),
      await begin(pilot.lead, '/api/cycles', aCycle, key),
    ];
    for (const other of others) expectProblem(other, 422, 'idempotency-key-reused');
  });
});

describe('a page', () => {
  it.each([1, 2, 200])(
    'of %i cycles at a time shows every one once, in the order in which they began',
    async (limit) => {
      for (let more = 0; more < 2; more++) await aPilot(system);
      const all = (await pilot.lead.read('/api/cycles?limit=200')) as { cycles: { id: string; begun: string }[] };
      const pages = await pagesOf(pilot.lead, `/api/cycles?limit=${limit}`, 'cycles');
      expect(pages.flat()).toEqual(all.cycles);
      expect(new Set(all.cycles.map(({ id }) => id)).size).toBe(all.cycles.length);
      expect(all.cycles.map(({ begun }) => begun)).toEqual(all.cycles.map(({ begun }) => begun).sort());
      for (const page of pages.slice(0, -1)) expect(page).toHaveLength(limit);
    },
  );

  it.each([1, 2, 200])('of %i lines at a time tells a whole history, from either end', async (limit) => {
    const { seq } = (await pilot.lead.read(pilot.path)) as { seq: number };
    const everyone = Array.from({ length: seq }, (_, place) => place + 1);
    for (const [order, seqs] of Object.entries({ oldest: everyone, newest: everyone.toReversed() })) {
      const pages = await pagesOf(
        pilot.lead,
        `${pilot.path}/history?sort=recorded&limit=${limit}&order=${order}`,
        'lines',
      );
      expect(pages.flat().map((line) => line.seq)).toEqual(seqs);
    }
  });

  it('of notes begins at either end', async () => {
    for (const text of ['eerste', 'tweede', 'derde'])
      await pilot.lead.does(pilot.path, { type: 'add-note', note: text });
    const texts = async (order: string) =>
      (await pagesOf(pilot.lead, `${pilot.path}/notes?limit=1&order=${order}`, 'notes'))
        .flat()
        .map((line) => line.note);
    const oldest = await texts('oldest');
    expect(oldest.slice(-3)).toEqual(['eerste', 'tweede', 'derde']);
    expect(await texts('newest')).toEqual(oldest.reverse());
  });
});

describe('what was done', () => {
  it('is told in English to whoever asks for it, and in Dutch to a Dutch reader', async () => {
    const sentences = async (query: string) => {
      const { lines } = await pilot.lead.read(`${pilot.path}/history?limit=2${query}`);
      return (lines as { sentence: string }[]).map(({ sentence }) => sentence);
    };
    expect((await sentences('&lang=en'))[1]).toMatch(/^The phase “hypothesis” began\. It runs until the end of /);
    expect((await sentences(''))[1]).toMatch(/^De fase „hypothese” begon\. Die loopt tot en met /);
    expect(await sentences('&lang=nl')).toEqual(await sentences(''));
  });

  it('shows in notes, measurements and factors', async () => {
    const { path, coordinator, lead } = await running(system, ['wopit', 'ggnet']);
    const happened = { precision: 'month', value: '2026-03' };
    await coordinator.does(path, { ...note, team: 'wopit', source: 'client' }, { happened });
    await coordinator.does(path, aMeasurement('wopit', { source: 'telling', baseline: true }));
    const factor = { type: 'add-factor', kind: 'barrier', factor: 'tijd', helpedIn: ['wopit'], notIn: ['ggnet'] };
    await lead.does(path, factor);
    const wopit = { id: 'wopit', name: 'Wopit' };
    const author = { id: 'coordinator.wopit' };
    const source = { code: 'client', label: 'cliënt' };
    expect(await lead.read(`${path}/notes`)).toMatchObject({
      notes: [{ note: 'een regel', team: wopit, source, author, happened }],
      next: null,
    });
    expect(await lead.read(`${path}/measurements`)).toMatchObject({
      measurements: [
        { value: 3, team: wopit, from: '2026-05-01', until: '2026-05-31', source: 'telling', baseline: true, author },
      ],
    });
    const kind = { code: 'barrier', label: 'belemmering' };
    expect(await lead.read(`${path}/factors`)).toMatchObject({
      factors: [{ factor: 'tijd', kind, evidence: null, helpedIn: [wopit], notIn: [{ id: 'ggnet' }] }],
    });
    expect(await lead.read(path)).toMatchObject({ counts: { notes: 1, measurements: 0, baselines: 1, factors: 1 } });
  });

  it('decides what may be done, and the answer says why not', async () => {
    const { path, coordinator } = await running(system, ['wopit', 'ggnet']);
    const allowed = async () => {
      const lines = (await coordinator.read(`${path}/allowed`)).allowed as { command: string; about?: string }[];
      return (command: string, about?: string) =>
        lines.find((line) => line.command === command && line.about === about);
    };
    const before = await allowed();
    expect(before('report-team-finished', 'wopit')).toEqual({
      command: 'report-team-finished',
      about: 'wopit',
      possible: true,
    });
    expect(before('report-team-finished', 'ggnet')).toMatchObject({ possible: false, code: 'not-your-team' });
    expect(before('finish-experiment')).toMatchObject({
      possible: false,
      code: 'may-not',
      why: 'Het experiment afsluiten kan hier alleen de projectleider. Vraag het aan de projectleider.',
    });
    await coordinator.does(path, { type: 'report-team-finished', team: 'wopit' });
    expect((await allowed())('report-team-finished', 'wopit')).toMatchObject({
      possible: false,
      code: 'team-not-running',
    });
  });

  it('leaves reminders for whoever still has something to do', async () => {
    const { path, coordinator } = await running(system, ['wopit', 'ggnet']);
    const planned = async () => {
      const { reminders } = (await coordinator.read(`${path}/reminders`)) as { reminders: Record<string, unknown>[] };
      return reminders;
    };
    const first = (await planned()).find(({ what }) => what === 'team-finished:wopit');
    expect(first).toMatchObject({
      sentence: 'melden dat team Wopit klaar is',
      status: 'planned',
      to: [{ role: 'coordinator', team: 'wopit', persons: [{ id: 'coordinator.wopit' }] }],
    });
    await coordinator.does(path, { type: 'report-team-finished', team: 'wopit' });
    expect(new Set((await planned()).map(({ what }) => what))).toEqual(new Set(['team-finished:ggnet']));
  });
});

describe('signing in as somebody of the sample', () => {
  const asked = async (url: string) => {
    const visitor = new Visitor(url, '');
    const body = { email: 'lead.samensterk@example.org' };
    const forwarded = { headers: { 'x-forwarded-for': '127.0.0.1' } };
    return [
      await visitor.send('GET', '/api/demo/people', forwarded),
      await visitor.send('POST', '/api/demo/sign-in', { body, ...forwarded }),
      await visitor.send('POST', '/api/demo/sign-out', forwarded),
    ];
  };

  it('is not there on a database that is not the sample’s', async () => {
    const real = await createDatabase();
    const itsOwner = await dataSource(real.url, 'owner', 2).initialize();
    await itsOwner.manager.insert(Installation, { id: 1, sample: false });
    await itsOwner.manager.insert(Programme, aProgrammeRow());
    const email = 'lead.samensterk@example.org';
    await addPerson(itsOwner.manager, { id: 'lead', programmes: ['in-de-ggz'], name: 'Echt iemand', email });
    const api = await startApi({ ...system.options, database: real.url });
    for (const answer of await asked(api.url)) expectProblem(answer, 404, 'no-such-route');
    await api.stop();
    await itsOwner.destroy();
    await real.drop();
  });

  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
  (outward === undefined ? it.skip : it)('is not there for another machine', async () => {
    const api = await startApi({ ...system.options, env: { HOST: '0.0.0.0' } });
    const { port } = new URL(api.url);
    for (const answer of await asked(`http://${String(outward)}:${port}`)) {
      expectProblem(answer, 404, 'no-such-route');
    }
    expect((await asked(`http://127.0.0.1:${port}`)).map(({ status }) => status)).toEqual([200, 200, 204]);
    await api.stop();
  });

  it.each([
    ['127.0.0.1', true],
    ['127.3.2.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.127.0.0', false],
    ['192.168.1.20', false],
    ['::ffff:10.0.0.7', false],
    ['2001:db8::1', false],
    ['127.0.0.1.example', false],
    [undefined, false],
  ])('from %s is let in: %p', async (remoteAddress, isLetIn) => {
    const headers = { host: '127.0.0.1:3000', 'x-forwarded-for': '127.0.0.1' };
    const request = { socket: { remoteAddress }, headers, ip: '127.0.0.1' };
    const context = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
    const guarded = new SampleHere(owner, { NODE_ENV: 'test', PUBLIC_URL: 'http://127.0.0.1:3000' }).canActivate(
      context,
    );
    if (isLetIn) await expect(guarded).resolves.toBe(true);
    else await expect(guarded).rejects.toMatchObject({ status: 404, code: 'no-such-route' });
  });
});
