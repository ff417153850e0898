import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { freePort } from '../../apps/launch/servers/ports.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { startApi, type App } from '../support/apps/app.js';
import { loadSample } from '../../apps/launch/sample/load-sample.js';
import { addPerson } from '../support/builders/person.js';
import { Browser, type Seen } from '../support/http/browser.js';
import { createDatabase, type TestDatabase } from '../support/servers/database.js';
import { given } from '../support/servers/env.js';
import { startProvider, type RunningProvider } from '../support/servers/provider.js';

let database: TestDatabase;
let owner: DataSource;
let provider: RunningProvider;
let api: App;
let base: string;
const start = (env: Record<string, string> = {}) =>
  startApi({
    database: database.url,
    temporal: given('TEMPORAL'),
    taskQueue: 'nobody',
    port: Number(new URL(base).port),
    env: { ...provider.env, ...env },
  });
beforeAll(async () => {
  database = await createDatabase();
  await loadSample(database.url);
  owner = await dataSource(database.url, 'owner', 2).initialize();
  base = `http://127.0.0.1:${await freePort()}`;
  provider = await startProvider(base);
  api = await start();
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
  await owner.destroy();
  await database.drop();
});

const EMAIL = 'lead.samensterk@example.org';
const me = async (browser: Browser) => {
  const { status, text } = await browser.send('GET', `${base}/api/me`);
  return status === 200 ? (JSON.parse(text) as { person: string }).person : status;
};

/** Begins here, signs in at the provider, and comes back as far as told. */
async function comeBack(
  subject: string,
  browser = new Browser(),
  query = '',
): Promise<{ browser: Browser; back: string }> {
  const begun = await browser.send('GET', `${base}/api/sign-in/oidc${query}`);
  expect(begun.status).toBe(302);
  return { browser, back: await provider.signIn(browser, begun, subject) };
}

async function signIn(subject: string, query = ''): Promise<{ browser: Browser; seen: Seen }> {
  const { browser, back } = await comeBack(subject, new Browser(), query);
  return { browser, seen: await browser.send('GET', back) };
}

describe('somebody with a work account', () => {
  it('is found by a verified address the first time, and by the subject from then on', async () => {
    provider.accounts.set('first', { email: 'Lead.SamenSterk@example.org', email_verified: true });
    const { browser, seen } = await signIn('first');
    expect([seen.status, seen.headers.get('location')]).toEqual([303, '/']);
    expect((await browser.follow(seen)).text).toContain('<div id="leerlus">');
    const person = await me(browser);
    expect(await owner.query(`select issuer, subject, person from leerlus.sign_in_identity`)).toEqual([
      { issuer: provider.issuer, subject: 'first', person },
    ]);
    provider.accounts.set('first', { email: 'married@example.org', email_verified: false });
    expect(await me((await signIn('first')).browser)).toBe(person);
  });

  it('is sent to the provider with PKCE, a state and a nonce, and nothing secret', async () => {
    const { headers } = await new Browser().send('GET', `${base}/api/sign-in/oidc`);
    const address = new URL(headers.get('location') ?? '');
    const asked = Object.fromEntries(address.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'leerlus',
      redirect_uri: `${base}/api/sign-in/oidc/callback`,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
    });
    for (const each of ['state', 'nonce', 'code_challenge']) expect(asked[each]).toMatch(/^[\w-]{43}$/);
    expect(headers.get('set-cookie')).toMatch(/^leerlus-oidc=[\w-]{43}; Max-Age=900; .*HttpOnly; SameSite=Lax$/);
    expect(address.href).not.toContain('what%20the%20provider');
  });

  it('may have this device remembered', async () => {
    const { seen } = await signIn('first', '?remember=yes');
    expect(seen.headers.getSetCookie().find((each) => each.startsWith('leerlus='))).toMatch(/Expires=/);
  });

  it.each([
    ['a stranger', { email: 'stranger@example.org', email_verified: true }],
    ['somebody whose address nobody verified', { email: EMAIL, email_verified: false }],
    ['somebody of whose address nothing is said', { email: EMAIL }],
    ['somebody whose address only another claim verifies', { email: EMAIL, xms_edov: true }],
    ['somebody without an address', {}],
  ])('that is %s reads kindly whom to ask', async (name, account) => {
    provider.accounts.set(name, account);
    const { browser, seen } = await signIn(name);
    expect(seen.status).toBe(403);
    expect(seen.text).toContain('Vraag de projectleider van je programma om je uit te nodigen.');
    expect(await me(browser)).toBe(401);
  });

  it('does not get the account of who had their address before', async () => {
    provider.accounts.set('successor', { email: EMAIL, email_verified: true });
    const { browser, seen } = await signIn('successor');
    expect([seen.status, await me(browser)]).toEqual([403, 401]);
  });

  it('keeps it with another address here, and who gets the former one is somebody else', async () => {
    const [former, other] = ['coordinator.ggnet@example.org', 'ggnet-verhuisd@example.org'];
    provider.accounts.set('mover', { email: former, email_verified: true });
    const person = await me((await signIn('mover')).browser);
    await owner.query(`update leerlus.person set email = $2 where email = $1`, [former, other]);
    const { browser } = await signIn('mover');
    expect(await me(browser)).toBe(person);
    const { text } = await browser.send('GET', `${base}/api/me/address-change`);
    expect(JSON.parse(text)).toEqual({ email: other, workAccount: true, change: null });
    await addPerson(owner.manager, { id: 'after-them', email: former, programmes: ['in-de-ggz'] });
    provider.accounts.set('after them', { email: former, email_verified: true });
    expect(await me((await signIn('after them')).browser)).toBe('after-them');
    expect(await me((await signIn('mover')).browser)).toBe(person);
  });

  it('who takes part in nothing any more reads whom to ask', async () => {
    provider.accounts.set('gone', { email: 'follower.gem@example.org', email_verified: true });
    await owner.query(
      `update leerlus.membership set until = clock_timestamp()
       where person = (select id from leerlus.person where email = 'follower.gem@example.org')`,
    );
    expect((await signIn('gone')).seen.status).toBe(403);
  });
});

describe('what comes back from the provider', () => {
  it('is used once', async () => {
    const { browser, back } = await comeBack('first');
    const copy = browser.copy();
    expect((await browser.send('GET', back)).status).toBe(303);
    expect((await copy.send('GET', back)).status).toBe(400);
    expect(await me(copy)).toBe(401);
  });

  it('belongs to the browser that began', async () => {
    const { back } = await comeBack('first');
    const other = new Browser();
    await other.send('GET', `${base}/api/sign-in/oidc`);
    for (const browser of [other, new Browser()]) {
      expect((await browser.send('GET', back)).status).toBe(400);
      expect(await me(browser)).toBe(401);
    }
  });

  it('with a code that another began is refused by the provider, since its verifier lacks', async () => {
    const attacker = await comeBack('first');
    const victim = await comeBack('first');
    const forged = new URL(victim.back);
    forged.searchParams.set('code', new URL(attacker.back).searchParams.get('code') ?? '');
    expect((await victim.browser.send('GET', forged.href)).status).toBe(400);
    expect(await me(victim.browser)).toBe(401);
  });

  it('on another installation by mail only is no address', async () => {
    const elsewhere = await startApi({ database: database.url, temporal: given('TEMPORAL'), taskQueue: 'nobody' });
    expect((await new Browser().send('GET', `${elsewhere.url}/api/sign-in/oidc`)).status).toBe(404);
    expect((await new Browser().open(`${elsewhere.url}/sign-in`)).text).not.toContain('werkaccount"');
    await elsewhere.stop();
  });
});

describe('an installation that believes Microsoft Entra ID', () => {
  it('takes xms_edov for what email_verified says elsewhere, and the latter for nothing', async () => {
    await api.stop();
    api = await start({ OIDC_VERIFIED_BY: 'xms_edov' });
    provider.accounts.set('entra', { email: 'coordinator.wopit@example.org', xms_edov: '1' });
    provider.accounts.set('nobody-verified', { email: 'deputy.wopit@example.org', email_verified: true });
    expect((await signIn('entra')).seen.status).toBe(303);
    expect((await signIn('nobody-verified')).seen.status).toBe(403);
  });

  it('says so when the provider is away', async () => {
    await api.stop();
    api = await start({ OIDC_ISSUER: 'http://127.0.0.1:9' });
    const seen = await new Browser().send('GET', `${base}/api/sign-in/oidc`);
    expect([seen.status, seen.headers.get('retry-after')]).toEqual([503, '30']);
    expect(seen.text).toContain('De inlogdienst van je organisatie antwoordt niet.');
  });
});
