import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 } from 'uuid';
import { readHeads } from '../../libs/audit/heads.js';
import { verifyAudit } from '../../libs/audit/verify.js';
import { draftHypothesis } from '../../libs/domain/cycle/schemas/hypothesis.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { headFileOf } from '../support/apps/app.js';
import { aHypothesis, anEvaluation } from '../support/builders/cycle.js';
import { allHistories } from '../support/histories.js';
import { expectProblem } from '../support/http/mischief.js';
import { Visitor, type Reply } from '../support/http/visitor.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { running, type Pilot } from '../support/pilot.js';
import { marksIn, plantedIn } from '../support/planted.js';
import { restartWorker, startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
let mailbox: Mailbox;
let sql: pg.Client;
let pilot: Pilot;
let lead: Visitor;
let zoe: Visitor;
let person: string;
let entry: string;
/** Everything that has a history, and what was logged by workers of before. */
const told: string[] = [];
let logs = '';

const address = 'zq01x@example.org';
const within = 30_000;

beforeAll(async () => {
  mailbox = await openMailbox();
  system = await startSystem({ api: { env: { ADMINISTRATORS: 'board.samensterk@example.org' } } });
  sql = new pg.Client({ connectionString: system.database, options: '-c search_path=leerlus' });
  await sql.connect();
  lead = await system.as('lead.samensterk@example.org');
  await until(async () => (await lead.read('/api/programme')).version === 1, { within, saying: 'the programme lives' });
});
afterAll(async () => {
  await sql.end();
  await system.stop();
  await mailbox.close();
});

const post = (by: Visitor, to: string, body: object, key: string = v7()): Promise<Reply> =>
  by.send('POST', to, { body, headers: { 'idempotency-key': key } });

/** Sends a command whose texts are about the person; what is refused was typed as well. */
const about = async (by: Visitor, path: string, command: object, more: object = {}): Promise<Reply> => {
  const reply = await post(by, `${path}/commands`, { command, about: person, ...more });
  expect(reply.status === 400 || reply.status === 404 ? reply.body : []).toEqual([]);
  return reply;
};
const invited = async (name: string, email: string, roles: object[], key?: string): Promise<string> => {
  const { status, body } = await post(lead, '/api/programme/people', { name, email, roles }, key);
  expect([status, body]).toEqual([200, expect.anything()]);
  return (body.view as { person: string }).person;
};
const erasedTwice = async (by: Visitor, path: string, reason: object = {}): Promise<Reply> => {
  const { status, body } = await by.send('POST', path, { body: reason });
  expect([status, body.state]).toEqual([200, 'asked']);
  return by.send('POST', path, { body: { ...reason, key: body.key } });
};
const isErased = (id: string) =>
  until(async () => (await sql.query(`select from erasure where person = $1 and done is not null`, [id])).rowCount, {
    within,
    saying: () => `${id} is erased: ${system.worker.log().slice(-1_000)}`,
  });
const sentences = async (reader: Visitor, at: string, language: string) => {
  const { lines } = await reader.read(`${at}/history?lang=${language}&sort=recorded&limit=200`);
  return (lines as { sentence: string }[]).map(({ sentence }) => sentence);
};
const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');
const events = async () =>
  (await sql.query<{ row: string }>(`select e::text as row from event e order by process, seq`)).rows.map(
    ({ row }) => row,
  );

describe('somebody about whom much was written', () => {
  it('has names, addresses, ways to sign in, and texts in many places', async () => {
    person = await invited('Zoë zq02x', address, [{ role: 'facilitator' }], `invite-${address}`);
    zoe = await system.as(address);
    await zoe.send('PATCH', '/api/me', { body: { name: 'Zoë zq03x' } });
    await zoe.send('PATCH', '/api/me', { body: { name: 'Zoë zq04x' } });
    expect((await zoe.send('PUT', '/api/me/messages', { body: { way: 'weekly' } })).status).toBe(200);
    await sql.query(
      `insert into sign_in_identity (issuer, subject, person) values ('https://id.example', 'zq05x', $1)`,
      [person],
    );
    const until_ = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const token = await zoe.send('POST', '/api/me/tokens', {
      body: { name: 'zq06x', scopes: ['read'], until: until_ },
    });
    expect(token.status).toBe(201);
    await new Visitor(system.api.url, address).send('POST', '/api/demo/sign-in', {
      body: { email: address },
      headers: { 'user-agent': 'zq07x' },
    });
    await zoe.send('POST', '/api/sign-in/mail', { body: { email: address } });
    const asks = (by: Visitor, email: string) => by.send('POST', '/api/me/address-change', { body: { email } });
    expect((await asks(zoe, 'zq28x@example.org')).status).toBe(202);
    expect((await asks(await system.as('coordinator.ggnet@example.org'), address)).status).toBe(202);
    await zoe.send('GET', '/api/cycles?title=zq08x');
    await zoe.send('GET', '/api/zq09x/zoe');

    pilot = await running(system);
    const { path } = pilot;
    told.push(path, '/api/programme');
    await post(zoe, `${path}/commands`, { command: { type: 'add-note', note: 'van haar' } }, `mijn-${address}`);
    await about(pilot.coordinator, path, { type: 'add-note', note: 'zq10x zei iets' });
    const noted = await pilot.coordinator.read(`${path}/notes?limit=200`);
    const line = (noted.notes as { seq: number; note: string }[]).find(({ note }) => note.includes('zq10x'))?.seq;
    await about(pilot.coordinator, path, { type: 'correct-note', line, note: 'zq11x', reason: 'zq12x' });
    await about(
      pilot.facilitator,
      path,
      { type: 'amend-hypothesis', changes: { form: 'testing', because: 'zq13x' }, reason: 'zq14x' },
      { restsOn: { part: 'hypothesis', version: 1 } },
    );
    await about(pilot.facilitator, path, { ...anEvaluation, summary: 'zq15x', reason: 'zq16x' });
    await about(pilot.coordinator, path, { type: 'add-minority-view', view: 'zq17x' });
    await about(pilot.alt, path, { type: 'add-factor', kind: 'success', factor: 'zq18x', evidence: 'zq19x' });
    await about(pilot.lead, path, { type: 'stop-cycle', reason: 'zq20x' }, { restsOn: { part: 'plan', version: 99 } });
    await about(lead, '/api/programme', { type: 'set-condition', text: 'zq21x' });

    const drafted = await post(lead, '/api/cycles', {
      title: 'Nog een',
      workpackage: 'zorgverlening',
      teams: ['ggnet'],
    });
    const second = `/api/cycles/${String(drafted.body.id)}`;
    told.push(second);
    await about(pilot.facilitator, second, {
      type: 'draft-hypothesis',
      hypothesis: { ...aHypothesis, because: 'zq22x' },
    });
    await pilot.facilitator.does(second, { type: 'submit-hypothesis' });
    await lead.does(second, { type: 'report-team-ready', team: 'ggnet' });
    for (const by of [pilot.alt, lead]) await by.does(second, { type: 'approve', gate: 'ready-to-start' });

    const pledged = await post(lead, '/api/pledges', {
      ...{ by: { team: 'wopit' }, level: 'hulpverlener-client', text: 'zq23x belooft', with: { name: 'zq24x' } },
      signatory: { name: 'zq25x' },
    });
    expect([pledged.status, pledged.body]).toEqual([201, expect.anything()]);
    const pledge = `/api/pledges/${String(pledged.body.id)}`;
    told.push(pledge);
    expect((await lead.send('PUT', `${pledge}/history/1/about`, { body: { person } })).status).toBe(204);

    // In another programme as well.
    const leadOfGem = await system.as('lead.gem@example.org');
    const invitedThere = { name: 'Zoë', email: address, roles: [{ role: 'follower' }] };
    expect((await post(leadOfGem, '/api/programme/people', invitedThere)).body.view).toEqual({ person });
    const { entries } = (await leadOfGem.read('/api/coalition?limit=200')) as { entries: { id: string | null }[] };
    entry = `/api/coalition/${String(entries.find(({ id }) => id !== null)?.id)}`;
    await about(leadOfGem, entry, { type: 'record-step', to: 'joined', document: 'zq26x' });

    // In flight: received, and not decided.
    await system.worker.kill();
    logs += system.worker.log();
    expect((await about(pilot.coordinator, path, { type: 'add-note', note: 'zq27x' })).status).toBe(202);
    const marks = new Set((await plantedIn(system.database)).flatMap(({ marks: each }) => each));
    expect([...marks].sort()).toEqual(
      Array.from({ length: 28 }, (_, place) => `zq${String(place + 1).padStart(2, '0')}x`).filter(
        (mark) => !['zq07x', 'zq08x', 'zq09x'].includes(mark),
      ),
    );
  });

  it('may be marked by who wrote a text, by the lead, and by the person, and by nobody else', async () => {
    const mark = (by: Visitor, body: object, seq = 1) =>
      by.send('PUT', `${told[3] ?? ''}/history/${seq}/about`, { body });
    expectProblem(await mark(await system.as('coordinator.ggnet@example.org'), { person }), 404, 'not-found');
    expectProblem(await mark(pilot.coordinator, { person }), 403, 'may-not-mark');
    expectProblem(await mark(lead, { person: 'niemand' }), 422, 'no-such-person');
    expectProblem(await mark(lead, { person }, 999), 404, 'not-found');
    const at = `${pilot.path}/history/1/about`;
    expectProblem(await pilot.coordinator.send('PUT', at, { body: { person } }), 403, 'may-not-mark');
  });
});

describe('erasing', () => {
  it('is refused where a programme would have no lead, and to who may not', async () => {
    expectProblem(await lead.send('POST', '/api/me/erasure', { body: {} }), 409, 'last-lead');
    const path = `/api/programme/people/${person}/erasure`;
    const reason = { reason: 'on-request' };
    expectProblem(await pilot.coordinator.send('POST', path, { body: reason }), 403, 'may-not-erase');
    expectProblem(await lead.send('POST', path, { body: { reason: 'ze was vervelend' } }), 400);
    // In the other programme, somebody else leads.
    expectProblem(await lead.send('POST', path, { body: reason }), 403, 'may-not-erase');
    const board = await system.as('board.samensterk@example.org');
    expectProblem(await board.send('POST', path, { body: { ...reason, key: 'a'.repeat(43) } }), 409, 'erasure-key');
    expectProblem(await lead.send('POST', '/api/programme/people/niemand/erasure', { body: reason }), 404, 'not-found');
  });

  it('leaves nothing in the database, the mail queue, the logs, or Temporal', async () => {
    const before = await events();
    expect((await erasedTwice(zoe, '/api/me/erasure')).body.state).toBe('confirmed');
    await restartWorker(system, { smtp: mailbox.smtp });
    await isErased(person);
    expectProblem(await zoe.send('GET', '/api/me'), 401, 'no-session');
    await until(async () => (await sql.query(`select from command where receipt is null`)).rowCount === 0, {
      within,
      saying: 'everything that was received is decided',
    });
    expect(await plantedIn(system.database)).toEqual([]);
    expect((await sql.query(`select from message_choice where person = $1`, [person])).rowCount).toBe(0);
    expect(marksIn(logs + system.api.log() + system.worker.log())).toEqual([]);
    const histories = await allHistories(system.temporal, system.options.taskQueue);
    expect(histories.length).toBeGreaterThan(3);
    expect(histories.flatMap(({ binary }) => marksIn(binary.toString('latin1')))).toEqual([]);
    expect(mailbox.mails.filter(({ to, text }) => to === address || marksIn(text).length > 0)).toEqual([]);
    const after = new Set(await events());
    expect(before.filter((row) => !after.has(row))).toEqual([]);
  });

  it('keeps every lock, and the audit', async () => {
    const { rows } = await sql.query<{ content: unknown; locked: { digest: string } }>(
      `select state -> 'hypothesis' -> 'content' as content, state -> 'hypothesis' -> 'locked' as locked
       from process where kind = 'cycle' and state -> 'hypothesis' ->> 'locked' is not null`,
    );
    expect(rows).toHaveLength(2);
    for (const { content, locked } of rows) {
      const inOrder = draftHypothesis.shape.hypothesis.safeParse(content).data;
      expect([digestOf(content), digestOf(inOrder)]).toContain(locked.digest);
    }
    const worker = await dataSource(system.database, 'worker', 2).initialize();
    try {
      const { faults } = await verifyAudit(worker, { heads: await readHeads(headFileOf(system.database)) });
      expect(faults).toEqual([]);
    } finally {
      await worker.destroy();
    }
  });

  it('leaves histories that can be told, in Dutch and in English, of a former participant', async () => {
    for (const at of told) {
      for (const language of ['nl', 'en']) expect((await sentences(lead, at, language)).join('\n')).not.toMatch(/zq\d/);
    }
    const leadOfGem = await system.as('lead.gem@example.org');
    expect((await sentences(leadOfGem, entry, 'nl')).length).toBeGreaterThan(0);
    expect((await sentences(leadOfGem, '/api/programme', 'en')).join('\n')).toContain('Former participant left');
    expect(await sentences(lead, '/api/programme', 'nl')).toContainEqual(
      expect.stringMatching(/^Voormalig deelnemer doet niet meer mee aan het programma\./),
    );
    expect((await sentences(lead, '/api/programme', 'en')).join('\n')).toMatch(/Former participant left/);
    expect((await sentences(lead, pilot.path, 'nl')).join('\n')).toContain('gewist');
    const { people } = (await lead.read('/api/programme/people?limit=200')) as { people: { id: string }[] };
    expect(people.map(({ id }) => id)).not.toContain(person);
    const exported = await lead.download(`${pilot.path}/export?format=json`);
    expect(marksIn(exported.bytes.toString())).toEqual([]);
  });

  it('reaches what is marked afterwards, and lets the address begin anew', async () => {
    const { status } = await about(lead, '/api/programme', { type: 'set-condition', text: 'zq30x' });
    expect(status).toBe(200);
    await until(async () => (await plantedIn(system.database)).length === 0, { within, saying: 'it is gone as well' });
    expect(await invited('Iemand anders', address, [{ role: 'follower' }])).not.toBe(person);
    expectProblem(
      await lead.press('/api/programme', { type: 'give-role', person, role: 'expert' }),
      422,
      'no-such-person',
    );
  });

  it('is done by a lead or an administrator as well, on request', async () => {
    for (const [by, email] of [
      [lead, 'zq31x@example.org'],
      [await system.as('board.samensterk@example.org'), 'zq32x@example.org'],
    ] as const) {
      const other = await invited('zq33x', email, [{ role: 'follower' }]);
      const path = `/api/programme/people/${other}/erasure`;
      expect((await erasedTwice(by, path, { reason: 'on-request' })).status).toBe(200);
      await isErased(other);
      expectProblem(await by.send('POST', path, { body: { reason: 'on-request' } }), 404, 'not-found');
    }
    // That address is somebody else's by now.
    expect(await plantedIn(system.database)).toEqual([{ table: 'leerlus.person', marks: ['zq01x'] }]);
  });
});
