import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type App } from '../support/apps/app.js';
import { ask } from '../support/http/raw.js';
import { startSystem, type System } from '../support/system.js';

/** An installation that others reach by https, through a proxy on this machine. */
const open = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://leerlus.gem.nl',
  TRUSTED_PROXIES: 'loopback',
  SECURITY_CONTACT: 'lek@gem.nl',
};

const LEAD = { email: 'lead.samensterk@example.org' };

let system: System;
let installation: App;
/** Behind a proxy on this machine, and with little patience: five requests a minute. */
let strict: App;
beforeAll(async () => {
  system = await startSystem();
  const api = (env: Record<string, string>) => startApi({ ...system.options, env });
  [installation, strict] = await Promise.all([
    api(open),
    api({ RATE_LIMIT_PER_ADDRESS: '5', RATE_LIMIT_PER_PERSON: '5', TRUSTED_PROXIES: 'loopback' }),
  ]);
});
afterAll(async () => {
  await Promise.all([installation.stop(), strict.stop()]);
  await system.stop();
});

/** An API with other settings, for as long as a test wants it. */
async function withApi(env: Record<string, string>, work: (api: App) => Promise<void>): Promise<void> {
  const api = await startApi({ ...system.options, env });
  try {
    await work(api);
  } finally {
    await api.stop();
  }
}

/** The directives of an answer's policy. */
async function policyOf(path: string): Promise<Record<string, string>> {
  const { headers } = await ask(`${system.api.url}${path}`);
  const directives = String(headers['content-security-policy']).split(';');
  return Object.fromEntries(
    directives.map((each) => each.split(/ (.*)/s)).map(([name = '', value = '']) => [name, value]),
  );
}

describe('what a browser may do with an answer', () => {
  it.each(['/api/me', '/API/Me', '/api/cycles/none', '/api/openapi.json', '/health/live', '/.well-known/security.txt'])(
    'is nothing at all for %s',
    async (path) => {
      expect(await policyOf(path)).toEqual({
        'default-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
      });
    },
  );

  it.each(['/', '/overzicht', '/sign-in', '/assets/index.js', '/apiary'])(
    'is to load what is ours for a page, such as %s',
    async (path) => {
      const { 'default-src': rest, 'frame-ancestors': frames, 'base-uri': base, ...own } = await policyOf(path);
      expect([rest, frames, base]).toEqual(["'none'", "'none'", "'none'"]);
      expect(new Set(Object.values(own))).toEqual(new Set(["'self'"]));
      expect(own).toHaveProperty('script-src');
    },
  );

  it('is to show the description of the API, whose style sheets are known by their digests', async () => {
    const policy = await policyOf('/api/docs');
    expect(policy).toMatchObject({ 'script-src': "'self'", 'frame-ancestors': "'none'" });
    expect(policy['style-src']).toMatch(/^'self'( 'sha256-[\w+/]{43}=')+$/);
    const { text } = await ask(`${system.api.url}/api/docs`);
    expect(text.match(/<style>/g)).toHaveLength(String(policy['style-src']).split('sha256-').length - 1);
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  it('never runs or styles what stands in the text of a page', async () => {
    for (const path of ['/', '/api/me', '/api/docs', '/health/ready']) {
      expect(JSON.stringify(await policyOf(path))).not.toMatch(/unsafe|\*|https?:/);
    }
  });

  it('comes with the other headers that keep a browser from guessing and telling', async () => {
    const { headers } = await ask(`${system.api.url}/api/me`);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});

describe('https', () => {
  it('is kept to for a year where people reach Leerlus by it, and not spoken of elsewhere', async () => {
    expect((await ask(`${system.api.url}/api/me`)).headers).not.toHaveProperty('strict-transport-security');
    for (const path of ['/api/me', '/', '/health/live']) {
      const { headers } = await ask(`${installation.url}${path}`);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    }
  });
});

describe('the text that says where to report a leak', () => {
  it('is there, and holds for less than a year', async () => {
    const { status, headers, text } = await ask(`${installation.url}/.well-known/security.txt`);
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toMatch(/^Contact: mailto:lek@gem\.nl$/m);
    expect(text).toMatch(/^Canonical: https:\/\/leerlus\.gem\.nl\/\.well-known\/security\.txt$/m);
    const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
    const days = (expires - Date.now()) / 86_400_000;
    expect([days > 90, days < 365]).toEqual([true, true]);
  });

  it('is not there where nobody can be reached', async () => {
    expect((await ask(`${system.api.url}/.well-known/security.txt`)).status).toBe(404);
  });
});

describe('whoever asks too much', () => {
  const from = (forwarded: string, path = '/api/me') =>
    ask(`${strict.url}${path}`, { headers: { 'x-forwarded-for': forwarded, 'accept-language': 'en' } });
  const statusesOf = async (forwarded: string[]) => {
    const statuses = [];
    for (const each of forwarded) statuses.push((await from(each)).status);
    return statuses;
  };
  const untilHeldOff = [401, 401, 401, 401, 401, 429];

  it('from one address is held off until the minute is over; others and whoever looks after Leerlus are not', async () => {
    expect(await statusesOf(Array.from({ length: 5 }, () => '198.51.100.7'))).toEqual(untilHeldOff.slice(0, 5));
    const { status, headers, text } = await from('198.51.100.7');
    expect([status, headers['content-type']]).toEqual([429, 'application/problem+json; charset=utf-8']);
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(JSON.parse(text)).toMatchObject({ code: 'too-many-requests', title: 'This goes too fast for now' });
    expect((await from('198.51.100.7', '/')).status).toBe(429);
    expect((await from('198.51.100.8')).status).toBe(401);
    expect((await from('198.51.100.7', '/health/ready')).status).toBe(200);
  });

  it('is one, whatever they make up before what the proxy adds', async () => {
    const madeUp = Array.from({ length: 6 }, (_, i) => `198.51.101.${i}, 203.0.113.9`);
    expect(await statusesOf(madeUp)).toEqual(untilHeldOff);
  });

  it('is one, from whichever address of their network of IPv6', async () => {
    const network = Array.from({ length: 6 }, (_, i) => `2001:db8:1:10${i}::${i}`);
    expect(await statusesOf(network)).toEqual(untilHeldOff);
  });

  it('is not believed where no proxy is trusted', async () => {
    await withApi({ RATE_LIMIT_PER_ADDRESS: '5' }, async ({ url }) => {
      const statuses = [];
      for (let i = 0; i < 6; i++) {
        const headers = { 'x-forwarded-for': `198.51.102.${i}` };
        statuses.push((await ask(`${url}/api/me`, { headers })).status);
      }
      expect(statuses).toEqual(untilHeldOff);
    });
  });

  it('as one person is held off from whatever address; another person is not', async () => {
    const lead = (await system.as(LEAD.email)).at(strict.url);
    const alt = (await system.as('alt-1.zorgverlening@example.org')).at(strict.url);
    const at = (i: number) => ({ headers: { 'x-forwarded-for': `198.51.103.${i}` } });
    for (let i = 0; i < 5; i++) expect((await lead.send('GET', '/api/me', at(i))).status).toBe(200);
    const { status, body, headers } = await lead.send('GET', '/api/me', at(6));
    expect([status, body.code]).toEqual([429, 'too-many-requests']);
    expect(body.title).toBe('Dit gaat even te snel');
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await alt.send('GET', '/api/me', at(6))).status).toBe(200);
  });
});

describe('an answer', () => {
  const odd: [method: string, path: string, body?: string][] = [
    ['GET', '/%E0%A4%A'],
    ['GET', '/.well-known/%ff'],
    ['POST', '/api/cycles', '{'],
    ['POST', '/api/demo/sign-in', '{"email":1}'],
    ['GET', '/api/cycles?limit=x'],
    ['DELETE', '/'],
    ['GET', '/api/docs/nothing'],
  ];

  const expectNothingInside = async (url: string) => {
    for (const [method, path, body] of odd) {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}${path}`, { method, headers, ...(body !== undefined && { body }) });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.text()).not.toMatch(/\bat .*\.js|node_modules|Error:|\bdist\b|SyntaxError/);
    }
  };

  it('never shows the inside of Leerlus in production', () => expectNothingInside(installation.url));

  it('never shows the inside of Leerlus in development', async () => {
    await withApi({ NODE_ENV: 'development' }, ({ url }) => expectNothingInside(url));
  });
});

describe('signing in as somebody of the sample', () => {
  const asked = async (url: string, headers: Record<string, string>) => [
    (await ask(`${url}/api/demo/people`, { headers })).status,
    (await ask(`${url}/api/demo/sign-in`, { method: 'POST', headers, body: LEAD })).status,
  ];

  it.each<[string, Record<string, string>]>([
    ['X-Forwarded-For', { 'x-forwarded-for': '198.51.104.1' }],
    ['X-Forwarded-For, which names this machine first', { 'x-forwarded-for': '127.0.0.1, 198.51.104.2' }],
    ['X-Forwarded-For, which names this machine last', { 'x-forwarded-for': '198.51.104.3, 127.0.0.1' }],
    ['X-Real-IP', { 'x-real-ip': '198.51.104.4' }],
    ['Forwarded', { forwarded: 'for=127.0.0.1' }],
    ['the host that was asked for', { host: 'leerlus.gem.nl' }],
    ['a host that was made to lead here', { host: '127.0.0.1.gem.nl:3000' }],
  ])('is not there through a proxy on this machine, as %s tells', async (_, headers) => {
    expect(await asked(system.api.url, headers)).toEqual([404, 404]);
  });

  it('is there on this machine only, whatever is trusted', async () => {
    expect(await asked(strict.url, { 'x-forwarded-for': '198.51.104.5' })).toEqual([404, 404]);
    expect(await asked(strict.url, { 'x-forwarded-for': '127.0.0.1' })).toEqual([200, 200]);
    expect(await asked(system.api.url, {})).toEqual([200, 200]);
  });

  it('is not there in production, nor where people reach Leerlus from elsewhere, though the data are a sample’s', async () => {
    expect(await asked(installation.url, {})).toEqual([404, 404]);
    const each: Record<string, string>[] = [{ NODE_ENV: 'production' }, { PUBLIC_URL: 'https://leerlus.gem.nl' }];
    for (const env of each) {
      await withApi(env, async ({ url }) => {
        expect(await asked(url, {})).toEqual([404, 404]);
      });
    }
  });
});
