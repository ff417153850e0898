import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { dataSource } from '../../libs/persistence/data-source.js';
import { expectProblem } from '../support/http/mischief.js';
import { Visitor, type Reply } from '../support/http/visitor.js';
import { running, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
let owner: DataSource;
let pilot: Pilot;
beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
  pilot = await running(system, ['wopit', 'ggnet']);
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

/** What a request wrote, in one line: who (in which roles) what of what: result. */
async function written({ headers }: Pick<Reply, 'headers'>): Promise<string[]> {
  const rows = await owner.query<Record<string, string | null>[]>(
    `select coalesce(person, '?') || ' (' || array_to_string(roles, ',') || ') ' || what
       || coalesce(' ' || object_kind || ' ' || object, '') || ': ' || result || coalesce(' ' || code, '') as line
     from audit where request = $1`,
    [headers.get('x-request-id')],
  );
  return rows.map(({ line }) => line ?? '');
}

const reading = async (reader: Visitor, path: string) => written(await reader.send('GET', path));
const note = { type: 'add-note', note: 'een regel' };

describe('the audit', () => {
  it('has the reads of a cycle by somebody of none of its teams', async () => {
    const who = 'lead.samensterk (lead)';
    expect(await reading(pilot.lead, pilot.path)).toEqual([`${who} read-cycle cycle ${pilot.id}: done`]);
    for (const part of ['history', 'plan', 'notes', 'measurements', 'factors', 'evaluation', 'allowed', 'reminders']) {
      expect(await reading(pilot.lead, `${pilot.path}/${part}`)).toEqual([
        `${who} read-${part} cycle ${pilot.id}: done`,
      ]);
    }
  });

  it('has none by its own team, nor lists and pages that are nobody’s cycle', async () => {
    expect(await reading(pilot.coordinator, pilot.path)).toEqual([]);
    expect(await reading(pilot.coordinator, `${pilot.path}/history`)).toEqual([]);
    for (const path of ['/api/me', '/api/cycles', '/api/programme', '/health/live', '/api/openapi.json']) {
      expect(await reading(pilot.lead, path)).toEqual([]);
    }
  });

  it('has what is taken along, by the own team as well', async () => {
    const [line] = await reading(pilot.coordinator, `${pilot.path}/export?format=csv`);
    expect(line).toBe(`coordinator.wopit (coordinator) export cycle ${pilot.id}: done`);
  });

  it('has commands, with what came of them', async () => {
    const who = 'coordinator.wopit (coordinator)';
    const done = await pilot.coordinator.press(pilot.path, note);
    expect(await written(done)).toEqual([`${who} command:add-note cycle ${pilot.id}: done`]);
    const refused = await pilot.coordinator.press(pilot.path, { type: 'close-cycle' });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const may = await pilot.coordinator.press(pilot.path, { type: 'approve', gate: 'experiment-finished' });
    expect(await written(may)).toEqual([`${who} command:approve cycle ${pilot.id}: refused ${String(may.body.code)}`]);
    const begun = await pilot.lead.send('POST', '/api/cycles', {
      body: { title: 'Nog een pilot', workpackage: 'zorgverlening', teams: ['wopit'] },
      headers: { 'idempotency-key': v7() },
    });
    expect(await written(begun)).toEqual([
      `lead.samensterk (lead) command:create-cycle cycle ${String(begun.body.id)}: done`,
    ]);
  });

  it('has each time that a command was sent, but not what could not be read', async () => {
    const key = v7();
    for (let time = 0; time < 2; time++) {
      expect(await written(await pilot.lead.press(pilot.path, note, { key }))).toHaveLength(1);
    }
    expect(await written(await pilot.lead.press(pilot.path, { type: 'wim-was-hier' }))).toEqual([]);
  });

  it('has what somebody tried of others, and nothing of what is not there', async () => {
    const stranger = await system.as('lead.gem@example.org');
    const tried = await stranger.send('GET', pilot.path);
    expectProblem(tried, 404, 'not-found');
    expect(await written(tried)).toEqual([`lead.gem (lead) read-cycle cycle ${pilot.id}: refused not-found`]);
    const pressed = await stranger.press(pilot.path, note);
    expect(await written(pressed)).toEqual([`lead.gem (lead) command:add-note cycle ${pilot.id}: refused not-found`]);
    for (const path of [`/api/cycles/cycle-${v7()}`, '/api/workpackages/wim-was-hier', '/api/nergens']) {
      expect(await reading(stranger, path)).toEqual([]);
    }
  });

  it('has sign-ins, also those that failed, and sign-outs', async () => {
    const visitor = new Visitor(system.api.url, 'niemand@example.org');
    const body = (email: string) => ({ body: { email } });
    const failed = await visitor.send('POST', '/api/demo/sign-in', body('wim.jansen@example.org'));
    expect(await written(failed)).toEqual(['? () sign-in: refused no-such-person']);
    const came = await visitor.send('POST', '/api/demo/sign-in', body(pilot.lead.email));
    expect(await written(came)).toEqual(['lead.samensterk () sign-in: done']);
    const cookie = came.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    const went = await visitor.send('POST', '/api/demo/sign-out', { headers: { cookie } });
    expect(await written(went)).toEqual(['lead.samensterk () sign-out: done']);
  });

  it('has whoever comes with a cookie that is not good, or from another site, and no passer-by', async () => {
    const visitor = new Visitor(system.api.url, '');
    const forged = await visitor.send('GET', pilot.path, { headers: { cookie: 'leerlus=s%3Ax.y' } });
    expect(await written(forged)).toEqual([`? () read-cycle cycle ${pilot.id}: refused no-session`]);
    const elsewhere = await pilot.lead.send('POST', `${pilot.path}/commands`, {
      body: { command: note },
      headers: { origin: 'https://elders.example', 'idempotency-key': v7() },
    });
    expect(await written(elsewhere)).toEqual(['? () request: refused cross-site']);
    expect(await written(await visitor.send('GET', pilot.path))).toEqual([]);
  });

  it('tells the id of a request in the answer, in a problem, and nobody else’s', async () => {
    const reply = await pilot.lead.send('GET', '/api/cycles/x', { headers: { 'x-request-id': 'Mevrouw De Vries' } });
    expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(reply.body.request).toBe(reply.headers.get('x-request-id'));
    const log = () => system.api.log();
    await until(() => log().includes(String(reply.body.request)), { saying: 'the log has the request' });
    expect(log()).not.toContain('Mevrouw');
  });

  it('loses no line in silence: nothing is answered that could not be written down', async () => {
    const app = 'leerlus_app';
    const key = v7();
    await owner.query(`revoke insert (what) on audit from ${app}`);
    try {
      expectProblem(await pilot.lead.send('GET', pilot.path), 500, 'unexpected');
      expectProblem(await pilot.lead.press(pilot.path, note, { key }), 500, 'unexpected');
    } finally {
      await owner.query(`grant insert (what) on audit to ${app}`);
    }
    await until(() => system.api.lines().some(({ msg }) => msg === 'a line of the audit was not written'), {
      saying: 'the log tells',
    });
    const again = await pilot.lead.press(pilot.path, note, { key });
    expect([again.status, await written(again)]).toEqual([
      200,
      [`lead.samensterk (lead) command:add-note cycle ${pilot.id}: done`],
    ]);
  });

  it('is read by the project lead, a page at a time, and by nobody who only takes part', async () => {
    expectProblem(await pilot.coordinator.send('GET', '/api/programme/audit'), 404, 'not-found');
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Record<string, unknown> = await pilot.lead.read(
        `/api/programme/audit?limit=10${next === '' ? '' : `&after=${next}`}`,
      );
      ids.push(...(page.lines as { id: string }[]).map(({ id }) => id));
      next = page.next as string | null;
      if (ids.length > 40) break;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort((one, other) => Number(other) - Number(one)));
    const { lines } = await pilot.lead.read('/api/programme/audit?limit=1');
    expect(lines).toEqual([
      expect.objectContaining({
        person: { id: 'lead.samensterk', name: expect.any(String) },
        what: 'read-audit',
        object: { kind: 'programme', id: 'in-de-ggz' },
        result: 'done',
      }),
    ]);
    const stranger = await system.as('lead.gem@example.org');
    const theirs = await stranger.read('/api/programme/audit?limit=200');
    expect(JSON.stringify(theirs)).not.toContain('lead.samensterk');
  });
});

describe('whatever somebody types, wherever', () => {
  it('stands in no line of the audit', async () => {
    const typed = fc
      .array(fc.constantFrom('zqwim', 'zqvries', 'Zq Jansen', 'zq-ziek', 'zq@example.org', 'zq.x', 'ZQ:é'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.join('-'));
    const place = fc.constantFrom('path', 'workpackage', 'query', 'header', 'title', 'note', 'type', 'email', 'cookie');
    await fc.assert(
      fc.asyncProperty(typed, place, async (text, where) => {
        const reply = await send(text, where);
        expect(reply.status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    const rows = await owner.query<{ line: string }[]>(
      `select a::text as line from audit a where a::text ilike '%zq%'`,
    );
    expect(rows).toEqual([]);
    const everything = await owner.query<{ line: string }[]>(`select a::text as line from audit a`);
    expect(everything.length).toBeGreaterThan(50);
    expect(everything.filter(({ line }) => line.includes('@') || line.includes('127.0.0.1'))).toEqual([]);
  });

  function send(text: string, where: string): Promise<Reply> {
    const { lead, path } = pilot;
    const typed = encodeURIComponent(text);
    const headers = { 'idempotency-key': v7() };
    switch (where) {
      case 'path':
        return lead.send('GET', `/api/cycles/${typed}`);
      case 'workpackage':
        return lead.send('POST', `/api/workpackages/${typed}/commands`, {
          body: { command: { type: 'close-workpackage', outcome: 'klaar' } },
          headers,
        });
      case 'query':
        return lead.send('GET', `${path}?at=${typed}`);
      case 'header':
        return lead.send('GET', path, { headers: { 'x-request-id': typed, 'user-agent': typed } });
      case 'title':
        return lead.send('POST', '/api/cycles', {
          body: { title: text, workpackage: 'zorgverlening', teams: ['wopit'] },
          headers,
        });
      case 'note':
        return lead.press(path, { type: 'add-note', note: text });
      case 'type':
        return lead.press(path, { type: text });
      case 'email':
        return new Visitor(system.api.url, '').send('POST', '/api/demo/sign-in', { body: { email: `${typed}@x.nl` } });
      default:
        return new Visitor(system.api.url, '').send('POST', `${path}/commands`, {
          body: { command: { type: text } },
          headers: { ...headers, cookie: `leerlus=${typed}` },
        });
    }
  }
});
