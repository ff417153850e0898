import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { dataSource } from '../../libs/persistence/data-source.js';
import { startApi } from '../support/apps/app.js';
import { Browser } from '../support/http/browser.js';
import { expectProblem } from '../support/http/mischief.js';
import { type Reply } from '../support/http/visitor.js';
import { submitted, type Pilot } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';
import { until } from '../support/until.js';

let system: System;
let owner: DataSource;
let base: string;
let pilot: Pilot;
beforeAll(async () => {
  system = await startSystem();
  owner = await dataSource(system.database, 'owner', 2).initialize();
  base = system.api.url;
  pilot = await submitted(system);
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
});

const LEAD = 'lead.samensterk@example.org';
const signedIn = async (email = LEAD, userAgent?: string) => {
  const browser = new Browser(userAgent === undefined ? undefined : { 'user-agent': userAgent });
  await browser.json('POST', `${base}/api/demo/sign-in`, { email });
  return browser;
};
const statusFor = async (browser: Browser) => (await browser.send('GET', `${base}/api/me`)).status;
const asReply = async (browser: Browser, method: string, path: string, body?: unknown): Promise<Reply> => {
  const { status, headers, text } = await browser.json(method, `${base}${path}`, body);
  return { status, headers, took: 0, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
};
/** The id under which the database keeps a browser's session. */
const sidOf = (browser: Browser) => /^s%3A([^.]+)\./.exec(browser.cookies.get('leerlus') ?? '')?.[1] ?? '';
/** Changes what is kept of a session, as time would. */
const change = (browser: Browser, kept: Record<string, unknown>) =>
  owner.query(`update leerlus.session set sess = (sess::jsonb || $2::jsonb)::json where sid = $1`, [
    sidOf(browser),
    JSON.stringify(kept),
  ]);
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const expires = async (browser: Browser) =>
  (await owner.query<{ expire: Date }[]>(`select expire from leerlus.session where sid = $1`, [sidOf(browser)]))[0]
    ?.expire;

describe('a session', () => {
  it('is begun without a fault in the log', async () => {
    await signedIn();
    expect(system.api.lines().filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it('ends when nobody used it for half a day, and lasts as long as somebody does', async () => {
    const browser = await signedIn();
    const inHours = ((await expires(browser))?.getTime() ?? 0) - Date.now();
    expect(Math.round(inHours / 3_600_000)).toBe(12);
    await owner.query(`update leerlus.session set expire = clock_timestamp() + interval '1 minute' where sid = $1`, [
      sidOf(browser),
    ]);
    await change(browser, { seen: hoursAgo(11) });
    expect(await statusFor(browser)).toBe(200);
    await until(async () => ((await expires(browser))?.getTime() ?? 0) > Date.now() + 11 * 3_600_000, {
      saying: 'it lasts for another half a day',
    });
    await owner.query(`update leerlus.session set expire = clock_timestamp() where sid = $1`, [sidOf(browser)]);
    expect(await statusFor(browser)).toBe(401);
  });

  it('ends after three days, however much it is used', async () => {
    const browser = await signedIn();
    const ends = new Date(Date.now() + 1_500).toISOString();
    await change(browser, { seen: hoursAgo(1), ends });
    expect(await statusFor(browser)).toBe(200);
    await until(async () => (await expires(browser))?.toISOString() === ends, { saying: 'it is not made longer' });
    await until(async () => (await statusFor(browser)) === 401, { saying: 'it has ended' });
  });

  it('of a remembered device lasts without being used, and not beyond its thirty days', async () => {
    const browser = await signedIn();
    const ends = new Date(Date.now() + 20 * 86_400_000).toISOString();
    await change(browser, { seen: hoursAgo(240), signedIn: hoursAgo(240), ends, remembered: true });
    expect(await statusFor(browser)).toBe(200);
    await until(async () => (await expires(browser))?.toISOString() === ends, { saying: 'it lasts until its end' });
  });

  it('that was ended meanwhile does not come back, whatever is written down of it', async () => {
    const browser = await signedIn();
    await change(browser, { seen: hoursAgo(1) });
    const sid = sidOf(browser);
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => statusFor(browser)),
      owner.query(`delete from leerlus.session where sid = $1`, [sid]),
      ...Array.from({ length: 10 }, () => asReply(browser, 'POST', '/api/me/programme', { programme: 'in-de-ggz' })),
    ]);
    expect(answers.length).toBe(21);
    expect(await statusFor(browser)).toBe(401);
    expect(await owner.query(`select sid from leerlus.session where sid = $1`, [sid])).toEqual([]);
  });
});

describe('my own sessions', () => {
  it('are listed by the family of their browser, and no more is kept of it', async () => {
    const phone = await signedIn(
      'facilitator.samensterk@example.org',
      'Mozilla/5.0 (iPhone) Version/18.0 Safari/605.1',
    );
    const desk = await signedIn('facilitator.samensterk@example.org');
    const { body } = await asReply(desk, 'GET', '/api/me/sessions');
    const sessions = body.sessions as Record<string, unknown>[];
    const known = sessions.map(({ device, current, remembered }) => [device, current, remembered]);
    expect(known).toEqual(
      expect.arrayContaining([
        ['Firefox', true, false],
        ['Safari', false, false],
      ]),
    );
    expect(JSON.stringify(await owner.query(`select sess from leerlus.session`))).not.toMatch(
      /Mozilla|iPhone|AppleWebKit/,
    );
    const other = sessions.find(({ device }) => device === 'Safari');
    expect((await asReply(desk, 'DELETE', `/api/me/sessions/${String(other?.id)}`)).status).toBe(204);
    expect([await statusFor(phone), await statusFor(desk)]).toEqual([401, 200]);
  });

  it('can all be ended but this one, also on a remembered device', async () => {
    const [one, two, mine] = [await signedIn(), await signedIn(), await signedIn()];
    await change(mine, { signedIn: hoursAgo(100) });
    expect((await asReply(mine, 'DELETE', '/api/me/sessions')).status).toBe(204);
    expect([await statusFor(one), await statusFor(two), await statusFor(mine)]).toEqual([401, 401, 200]);
    pilot.lead = await system.as(LEAD);
  });

  it('are nobody else’s: theirs are not there for me', async () => {
    const [me, other] = [await signedIn(), await signedIn('coordinator.wopit@example.org')];
    const { body } = await asReply(other, 'GET', '/api/me/sessions');
    for (const id of [...(body.sessions as { id: string }[]).map((each) => each.id), v7(), 'onzin', '%00']) {
      expectProblem(await asReply(me, 'DELETE', `/api/me/sessions/${id}`), 404, 'not-found');
    }
    expect(await statusFor(other)).toBe(200);
  });
});

describe('a device that is remembered', () => {
  const remembered = async (email: string) => {
    const browser = await signedIn(email);
    await change(browser, { signedIn: hoursAgo(13) });
    return browser;
  };
  const press = async (browser: Browser, command: Record<string, unknown>) => {
    const { status, headers, text } = await browser.send('POST', `${base}${pilot.path}/commands`, {
      body: JSON.stringify({ command }),
      headers: { 'content-type': 'application/json', 'idempotency-key': v7(), origin: base },
    });
    return { status, headers, took: 0, body: JSON.parse(text) as Record<string, unknown> };
  };

  it('is enough for reading and for notes', async () => {
    const browser = await remembered('coordinator.wopit@example.org');
    expect((await asReply(browser, 'GET', pilot.path)).status).toBe(200);
    expect((await press(browser, { type: 'add-note', note: 'Het gesprek liep goed.' })).status).toBe(200);
  });

  it('is not enough to decide, to begin a cycle or to make a token; the answer says what to do', async () => {
    const browser = await remembered(LEAD);
    const approved = await press(browser, { type: 'approve', gate: 'ready-to-start' });
    expectProblem(approved, 401, 'sign-in-again');
    expect(approved.body.title).toBe('Log even opnieuw in');
    expectProblem(await press(browser, { type: 'stop-cycle', reason: 'geen tijd' }), 401, 'sign-in-again');
    expectProblem(await asReply(browser, 'POST', '/api/cycles', {}), 401, 'sign-in-again');
    expectProblem(await asReply(browser, 'POST', '/api/me/tokens', {}), 401, 'sign-in-again');
    expectProblem(await asReply(browser, 'POST', '/api/cycles/onzin/commands', {}), 404);
  });

  it('is not told of a cycle that is not theirs to see', async () => {
    const browser = await remembered('coordinator.maastricht@example.org');
    expectProblem(await press(browser, { type: 'approve', gate: 'ready-to-start' }), 404, 'not-found');
  });

  it('is enough to decide at a gate whose plan says so', async () => {
    await owner.query(
      `update leerlus.process set state = jsonb_set(state, '{plan,phases,0,gate,freshSignIn}', 'false') where id = $1`,
      [pilot.id],
    );
    const browser = await remembered(LEAD);
    expect((await press(browser, { type: 'approve', gate: 'ready-to-start' })).status).toBe(200);
  });
});

describe('a token of the API', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const make = async (scopes: string[], email = LEAD) => {
    const browser = await signedIn(email);
    const made = await asReply(browser, 'POST', '/api/me/tokens', { name: 'Dashboard', scopes, until: inDays(30) });
    expect(made.status).toBe(201);
    return { browser, id: String(made.body.id), token: String(made.body.token) };
  };
  const withToken = (token: string, method: string, path: string, body?: unknown) =>
    system.as(LEAD).then(({ url }) =>
      fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': v7() }),
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      }).then(async (response) => ({
        status: response.status,
        headers: response.headers,
        took: 0,
        body: (await response.json().catch(() => ({}))) as Record<string, unknown>,
      })),
    );
  const command = (each: Record<string, unknown>) => ({ command: each });
  const note = command({ type: 'add-note', note: 'Uit een ander systeem.' });

  it('acts as its person: reads with one scope, writes lines with the other; the timeline says how', async () => {
    const { token } = await make(['read', 'write']);
    expect(token).toMatch(/^leerlus_[\w-]{43}$/);
    expect((await withToken(token, 'GET', pilot.path)).status).toBe(200);
    expect((await withToken(token, 'POST', `${pilot.path}/commands`, note)).status).toBe(200);
    const [{ via }] = await owner.query<[{ via: string }]>(
      `select via from leerlus.event where process = $1 order by seq desc limit 1`,
      [pilot.id],
    );
    expect(via).toBe('api');
  });

  it('is shown once and kept as a digest; its person sees when it was used last', async () => {
    const { browser, token, id } = await make(['read']);
    await withToken(token, 'GET', '/api/me');
    const { body } = await asReply(browser, 'GET', '/api/me/tokens');
    const line = (body.tokens as Record<string, unknown>[]).find((each) => each.id === id);
    expect(line).toMatchObject({ name: 'Dashboard', scopes: ['read'], works: true, usedOn: inDays(0) });
    expect(JSON.stringify(body)).not.toContain(token);
    expect(JSON.stringify(await owner.query(`select * from leerlus.api_token`))).not.toContain(token);
  });

  it('never decides, changes roles, ends sessions or makes another', async () => {
    const { token, id } = await make(['read', 'write']);
    const refused = await Promise.all([
      withToken(token, 'POST', `${pilot.path}/commands`, command({ type: 'approve', gate: 'experiment-finished' })),
      withToken(token, 'POST', `${pilot.path}/commands`, command({ type: 'stop-cycle', reason: 'geen tijd' })),
      withToken(token, 'POST', '/api/cycles', { title: 'x', workpackage: 'zorgverlening', teams: ['wopit'] }),
      withToken(token, 'POST', '/api/me/programme', { programme: 'gem' }),
      withToken(token, 'POST', '/api/me/tokens', { name: 'x', scopes: ['read'], until: inDays(1) }),
      withToken(token, 'DELETE', `/api/me/tokens/${id}`),
      withToken(token, 'GET', '/api/me/tokens'),
      withToken(token, 'GET', '/api/me/sessions'),
      withToken(token, 'DELETE', '/api/me/sessions'),
    ]);
    for (const reply of refused) expectProblem(reply, 403, 'not-by-token');
  });

  it('does what its scopes say only', async () => {
    const { token: reads } = await make(['read']);
    const { token: writes } = await make(['write']);
    expectProblem(await withToken(reads, 'POST', `${pilot.path}/commands`, note), 403, 'not-by-token');
    expectProblem(await withToken(writes, 'GET', pilot.path), 403, 'not-by-token');
  });

  it('is for one programme: nothing of another is there', async () => {
    const { token } = await make(['read', 'write'], 'lead.gem@example.org');
    expectProblem(await withToken(token, 'GET', pilot.path), 404, 'not-found');
    expectProblem(await withToken(token, 'POST', `${pilot.path}/commands`, note), 404, 'not-found');
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    [
      'was revoked',
      (id) => owner.query(`update leerlus.api_token set revoked = clock_timestamp() where id = $1`, [id]),
    ],
    ['has expired', (id) => owner.query(`update leerlus.api_token set until = clock_timestamp() where id = $1`, [id])],
    [
      'is of somebody who left',
      async () => {
        const who = `person = (select id from leerlus.person where email = 'deputy.ggnet@example.org')`;
        await owner.query(`update leerlus.membership set until = clock_timestamp() where ${who}`);
      },
    ],
  ])('that %s works no longer', async (_, end) => {
    const { token, id } = await make(['read'], 'deputy.ggnet@example.org');
    expect((await withToken(token, 'GET', '/api/me')).status).toBe(200);
    await end(id);
    const reply = await withToken(token, 'GET', '/api/me');
    expectProblem(reply, 401, 'invalid-token');
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(['', 'onzin', `leerlus_${'a'.repeat(43)}`, 'leerlus_', "leerlus_'--", 'leerlus_%00', 'a'.repeat(500)])(
    'that is “%s” is none, and no cookie helps it',
    async (token) => {
      const { status, text } = await (
        await signedIn()
      ).send('GET', `${base}/api/me`, { headers: { authorization: `Bearer ${token}` } });
      expect([status, text.includes('invalid-token')]).toEqual([401, true]);
    },
  );

  it.each([
    ['that lasts too long', { until: inDays(400) }],
    ['of the past', { until: inDays(-2) }],
  ])('%s is not made', async (_, more) => {
    const asked = { name: 'x', scopes: ['read'], ...more };
    expectProblem(await asReply(await signedIn(), 'POST', '/api/me/tokens', asked), 422, 'token-not-made');
  });

  it('is revoked by its person, and by nobody else', async () => {
    const { browser, id, token } = await make(['read']);
    const other = await signedIn('coordinator.wopit@example.org');
    expectProblem(await asReply(other, 'DELETE', `/api/me/tokens/${id}`), 404, 'not-found');
    expect((await asReply(browser, 'DELETE', `/api/me/tokens/${id}`)).status).toBe(204);
    expectProblem(await withToken(token, 'GET', '/api/me'), 401, 'invalid-token');
    expectProblem(await asReply(browser, 'DELETE', `/api/me/tokens/${id}`), 404, 'not-found');
  });
});

describe('behind TLS', () => {
  it('the cookie is for this very host, and goes over TLS only', async () => {
    await system.api.stop();
    system.api = await startApi({ ...system.options, env: { PUBLIC_URL: 'https://127.0.0.1' } });
    base = system.api.url;
    const send = (forwarded: string) =>
      fetch(`${base}/api/demo/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-proto': forwarded },
        body: JSON.stringify({ email: LEAD }),
      });
    const [cookie] = (await send('https')).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-leerlus=s%3A[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect((await send('http')).headers.getSetCookie()).toEqual([]);
    const asked = await new Browser().send('POST', `${base}/api/sign-in/mail`, {
      body: JSON.stringify({ email: LEAD }),
      headers: { 'content-type': 'application/json', origin: 'https://127.0.0.1' },
    });
    expect(asked.headers.get('set-cookie')).toMatch(
      /^__Host-leerlus-mail=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
  });
});
