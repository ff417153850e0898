import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { freePort } from '../../apps/launch/servers/ports.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { Browser } from '../support/http/browser.js';
import { openMailbox, type Mailbox } from '../support/mailbox.js';
import { startForgingProvider, type Forgery, type ForgingProvider } from '../support/servers/forging-provider.js';
import { nextMail, type SignInMail } from '../support/sign-in.js';
import { startSystem, type System } from '../support/system.js';

let mailbox: Mailbox;
let provider: ForgingProvider;
let system: System;
let owner: DataSource;
let base: string;
beforeAll(async () => {
  mailbox = await openMailbox();
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  provider = await startForgingProvider(base);
  system = await startSystem({
    api: { port, env: provider.env },
    worker: { smtp: mailbox.smtp, env: { PUBLIC_URL: base } },
  });
  owner = await dataSource(system.database, 'owner', 2).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await system.stop();
  await provider.stop();
  await mailbox.close();
});

const isSignedIn = async (browser: Browser) => (await browser.send('GET', `${base}/api/me`)).status === 200;

/** Begins at the forging provider, and stops before the browser comes back. */
async function begun(): Promise<{ browser: Browser; back: URL }> {
  const browser = new Browser();
  const { headers } = await browser.send('GET', `${base}/api/sign-in/oidc`);
  const { headers: from } = await browser.send('GET', headers.get('location') ?? '');
  return { browser, back: new URL(from.get('location') ?? '') };
}

/** The same token for somebody else, under the signature that it had. */
const otherSubject = (token: string) => {
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  const changed = Buffer.from(JSON.stringify({ ...claims, email: 'alt-1.zorgverlening@example.org', sub: 'other' }));
  return [head, changed.toString('base64url'), signature].join('.');
};

const now = () => Math.floor(Date.now() / 1_000);

describe('an ID token', () => {
  it('that is honest signs in', async () => {
    provider.forgery = {};
    const { browser, back } = await begun();
    expect((await browser.send('GET', back.href)).status).toBe(303);
    expect(await isSignedIn(browser)).toBe(true);
    expect(provider.exchanged.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  });

  it.each<[string, () => Forgery]>([
    ['for another audience', () => ({ claims: { aud: 'another' } })],
    [
      'for others as well, without saying for whom',
      () => ({ claims: { aud: ['leerlus', 'another'], azp: 'another' } }),
    ],
    ['of another issuer', () => ({ claims: { iss: 'https://elders.example' } })],
    ['of an issuer with a slash', () => ({ claims: { iss: `${provider.issuer}/` } })],
    ['without an issuer', () => ({ without: ['iss'] })],
    ['without an audience', () => ({ without: ['aud'] })],
    ['without a subject', () => ({ without: ['sub'] })],
    ['that has expired', () => ({ claims: { iat: now() - 900, exp: now() - 600 } })],
    ['that never expires', () => ({ without: ['exp'] })],
    ['that counts later only', () => ({ claims: { nbf: now() + 600 } })],
    ['with another nonce', () => ({ claims: { nonce: 'another' } })],
    ['without a nonce', () => ({ without: ['nonce'] })],
    ['signed by another key', () => ({ by: 'another-key' })],
    ['signed by a key that nobody knows', () => ({ by: 'another-key', kid: 'unheard-of' })],
    ['signed by nobody (alg none)', () => ({ by: 'nobody' })],
    ['signed by the client’s secret (HS256)', () => ({ by: 'the-secret' })],
    ['that was changed afterwards', () => ({ tamper: otherSubject })],
    ['without its signature', () => ({ tamper: (token) => token.replace(/[^.]+$/, '') })],
    ['that is none', () => ({ tamper: () => 'onzin' })],
    ['that is missing', () => ({ answer: { body: { access_token: 'any', token_type: 'Bearer' } } })],
    ['of a code that is not taken', () => ({ answer: { status: 400, body: { error: 'invalid_grant' } } })],
  ])('%s signs nobody in', async (_, forgery) => {
    provider.forgery = forgery();
    const { browser, back } = await begun();
    const seen = await browser.send('GET', back.href);
    expect([seen.status, seen.text.includes('Inloggen is niet gelukt')]).toEqual([400, true]);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['that nobody verified', { email_verified: false }, []],
    ['that is said to be verified in words', { email_verified: 'ja' }, []],
    ['of which nothing is said', {}, ['email_verified']],
    ['that is a list', { email: ['lead.samensterk@example.org'] }, []],
  ])('of a new subject with an address %s signs nobody in', async (_, claims, without) => {
    provider.forgery = { claims: { sub: 'somebody new', ...claims }, without };
    const { browser, back } = await begun();
    expect((await browser.send('GET', back.href)).status).toBe(403);
    expect(await isSignedIn(browser)).toBe(false);
  });
});

describe('coming back from the provider', () => {
  type Change = (came: { browser: Browser; back: URL }) => Promise<void> | void;
  it.each<[string, Change]>([
    [
      'with another state',
      ({ back }) => {
        back.searchParams.set('state', 'a'.repeat(43));
      },
    ],
    [
      'without a state',
      ({ back }) => {
        back.searchParams.delete('state');
      },
    ],
    [
      'with an empty state',
      ({ back }) => {
        back.searchParams.set('state', '');
      },
    ],
    [
      'with the state twice',
      ({ back }) => {
        back.searchParams.append('state', 'another');
      },
    ],
    [
      'with the state of another browser',
      async ({ back }) => {
        back.searchParams.set('state', (await begun()).back.searchParams.get('state') ?? '');
      },
    ],
    [
      'in another browser',
      ({ browser }) => {
        browser.cookies.clear();
      },
    ],
    [
      'with a cookie that was made up',
      ({ browser }) => {
        browser.cookies.set('leerlus-oidc', 'a'.repeat(43));
      },
    ],
    [
      'without a code',
      ({ back }) => {
        back.searchParams.delete('code');
      },
    ],
    [
      'with an error',
      ({ back }) => {
        back.searchParams.delete('code');
        back.searchParams.set('error', 'access_denied');
      },
    ],
    [
      'from another issuer',
      ({ back }) => {
        back.searchParams.set('iss', 'https://elders.example');
      },
    ],
    [
      'with an ID token in the address',
      ({ back }) => {
        back.searchParams.set('response', 'e30.e30.e30');
      },
    ],
    [
      'too late',
      async () => {
        await owner.query(`update leerlus.sign_in_request set expires = clock_timestamp() - interval '1 second'`);
      },
    ],
    [
      'a second time',
      async ({ browser, back }) => {
        await browser.copy().send('GET', back.href);
      },
    ],
  ])('%s signs nobody in', async (_, change) => {
    provider.forgery = {};
    const came = await begun();
    await change(came);
    const seen = await came.browser.send('GET', came.back.href);
    expect(seen.status).toBe(400);
    expect(await isSignedIn(came.browser)).toBe(false);
  });
});

describe('a link or a code of a mail', () => {
  const used = new Map<string, number>();
  const people = ['coordinator.wopit', 'deputy.wopit', 'coordinator.dimence', 'deputy.ggnet', 'coordinator.ggnet'];
  let turn = 0;

  /** Somebody who asked for a mail and got it; somebody else each time, since one may not ask too often. */
  async function mailed(): Promise<{ browser: Browser; mail: SignInMail }> {
    const email = `${people[turn++ % people.length] ?? ''}@example.org`;
    const before = used.get(email) ?? 0;
    used.set(email, before + 1);
    const browser = new Browser();
    await browser.json('POST', `${base}/api/sign-in/mail`, { email });
    return { browser, mail: await nextMail(mailbox, email, before) };
  }
  const byCode = (browser: Browser, code: string) => browser.json('POST', `${base}/api/sign-in/code`, { code });
  const byLink = (browser: Browser, token: string) => browser.json('POST', `${base}/api/sign-in/link`, { token });
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

  it.each<[string, (mail: SignInMail) => string]>([
    ['that was made up', () => 'a'.repeat(43)],
    ['without its last letter', ({ token }) => token.slice(0, -1)],
    ['with other letters', ({ token }) => token.toUpperCase()],
    ['that is the code', ({ code }) => code],
    ['that is a pattern', () => '%'],
  ])('a link %s signs nobody in', async (_, tokenOf) => {
    const { browser, mail } = await mailed();
    expect((await byLink(browser, tokenOf(mail))).status).toBe(410);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('opened by GET or HEAD signs nobody in', async () => {
    const { mail, browser } = await mailed();
    for (const method of ['GET', 'HEAD']) await browser.send(method, `${base}/sign-in/link?token=${mail.token}`);
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
      const { status } = await browser.send(method, `${base}/api/sign-in/link?token=${mail.token}`);
      expect([403, 404]).toContain(status);
    }
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('sent by a form of another site signs nobody in', async () => {
    const { mail } = await mailed();
    const victim = new Browser();
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of elsewhere) {
      const seen = await victim.send('POST', `${base}/sign-in/link`, {
        body: `token=${mail.token}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      });
      expect(seen.status).toBe(403);
    }
    expect(await isSignedIn(victim)).toBe(false);
  });

  it('used twice, also at once, signs in once', async () => {
    const { mail } = await mailed();
    const answers = await Promise.all(Array.from({ length: 5 }, () => byLink(new Browser(), mail.token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410]);
  });

  it('too late signs nobody in', async () => {
    const { mail, browser } = await mailed();
    await owner.query(`update leerlus.sign_in_request set expires = clock_timestamp() - interval '1 second'`);
    expect([(await byLink(browser, mail.token)).status, (await byCode(browser, mail.code)).status]).toEqual([410, 410]);
  });

  it('after another mail of the same person was used signs nobody in', async () => {
    const first = await mailed();
    turn += people.length - 1;
    const second = await mailed();
    expect(second.mail.to).toBe(first.mail.to);
    expect((await byLink(second.browser, second.mail.token)).status).toBe(200);
    expect((await byLink(first.browser, first.mail.token)).status).toBe(410);
  });

  it('a code in a browser that asked for nothing, or for another, signs nobody in', async () => {
    const { mail } = await mailed();
    const other = await mailed();
    expect((await byCode(new Browser(), mail.code)).status).toBe(410);
    expect((await byCode(other.browser, mail.code)).status).toBe(422);
    const madeUp = new Browser();
    madeUp.cookies.set('leerlus-mail', 'a'.repeat(43));
    expect((await byCode(madeUp, mail.code)).status).toBe(410);
  });

  it('a code of whoever is not known is wrong five times, as for everybody, and then void', async () => {
    const browser = new Browser();
    await browser.json('POST', `${base}/api/sign-in/mail`, { email: 'unheard-of@example.org' });
    const statuses: number[] = [];
    for (let times = 0; times < 6; times++) statuses.push((await byCode(browser, '000000')).status);
    expect(statuses).toEqual([422, 422, 422, 422, 410, 410]);
  });

  it('a right code after five guesses, also at once, signs nobody in; the link is void with it', async () => {
    const { mail, browser } = await mailed();
    const guesses = await Promise.all(Array.from({ length: 12 }, () => byCode(browser, wrong(mail.code))));
    expect(guesses.filter(({ status }) => status === 422)).toHaveLength(4);
    expect([(await byCode(browser, mail.code)).status, (await byLink(browser, mail.token)).status]).toEqual([410, 410]);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it.each(['', '12345', '1234567', 'abcdef', '٠٠٠٠٠٠', "' or 1=1"])('the code “%s” signs nobody in', async (code) => {
    const { browser } = await mailed();
    expect([400, 422]).toContain((await byCode(browser, code)).status);
    expect(await isSignedIn(browser)).toBe(false);
  });
});
