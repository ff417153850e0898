import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { expectProblem, Mischief, note, TYPED } from '../support/http/mischief.js';
import { Visitor } from '../support/http/visitor.js';
import { running } from '../support/pilot.js';
import { startSystem, type System } from '../support/system.js';

const MB = 1_048_576;

let system: System;
let mischief: Mischief;
beforeAll(async () => {
  system = await startSystem();
  mischief = new Mischief(system, await running(system));
});
afterAll(() => system.stop());

const request = (line: string, ...headers: string[]) =>
  [`${line} HTTP/1.1`, 'Host: leerlus', 'Connection: close', ...headers, '', ''].join('\r\n');

describe('a body that can not be read', () => {
  const nested = (open: string, inside: string, close: string) => open.repeat(100_000) + inside + close.repeat(100_000);
  const noted = (more: string) => `{"command":{"type":"add-note",${more}}}`;
  it.each<[string, string | Uint8Array, number, string]>([
    ['nothing', '', 400, 'invalid-input'],
    ['no object', 'null', 400, 'invalid-input'],
    ['a number', '1', 400, 'invalid-input'],
    ['a text', '"x"', 400, 'invalid-input'],
    ['a list', '[[]]', 400, 'invalid-input'],
    ['broken off', '{"command":', 400, 'invalid-json'],
    ['no JSON for its NaN', noted('"note":NaN'), 400, 'invalid-json'],
    ['no JSON for its Infinity', noted('"note":-Infinity'), 400, 'invalid-json'],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400, 'invalid-utf-8'],
    ['a text with half a character', noted(String.raw`"note":"a\ud800b"`), 400, 'invalid-body'],
    ['a key with half a character', noted(String.raw`"\udc00":1`), 400, 'invalid-body'],
    ['a text with a NUL', noted(String.raw`"note":"a\u0000b"`), 400, 'invalid-body'],
    ['a key with a NUL', noted(String.raw`"\u0000":1`), 400, 'invalid-body'],
    ['__proto__ as a key', '{"__proto__":{"command":{"type":"add-note","note":"a"}}}', 400, 'invalid-body'],
    ['__proto__ as a key further down', noted('"note":{"__proto__":1}'), 400, 'invalid-body'],
    ['100,000 lists in each other', nested('[', '', ']'), 400, 'invalid-body'],
    ['100,000 objects in each other', nested('{"a":', '1', '}'), 400, 'invalid-body'],
    ['a third of a million lists side by side', `[${'[],'.repeat(340_000)}[]]`, 400, 'invalid-input'],
    ['10 MB', Buffer.alloc(10_000_000, 'a'), 413, 'too-large'],
    ['10 MB of JSON', noted(`"note":"${'a'.repeat(10_000_000)}"`), 413, 'too-large'],
  ])('is answered when it is %s', async (_, raw, status, code) => {
    expectProblem(await mischief.send('POST', mischief.commands, { raw }), status, code);
  });

  it('is one byte larger than 1 MB; exactly 1 MB is read', async () => {
    const text = JSON.stringify({ command: note });
    const sized = (size: number) => ({ raw: text + ' '.repeat(size - text.length) });
    expect((await mischief.send('POST', mischief.commands, sized(MB))).status).toBe(200);
    expectProblem(await mischief.send('POST', mischief.commands, sized(MB + 1)), 413, 'too-large');
  });

  it.each([
    'text/plain',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
    'application/problem+json',
    'application/json; charset=utf-16',
    'application/json, text/plain',
    '__proto__',
    '',
  ])('is “%s” and no JSON', async (type) => {
    expectProblem(await mischief.post({ command: note }, { 'content-type': type }), 415, 'not-json');
  });

  it.each(['gzip', 'br', 'constructor'])('is packed as %s', async (encoding) => {
    expectProblem(await mischief.post({ command: note }, { 'content-encoding': encoding }), 415, 'not-json');
  });

  const piece = `${(100_000).toString(16)}\r\n${'a'.repeat(100_000)}\r\n`;
  const pieces = (count: number) => Array.from({ length: count }, () => piece);
  it.each<[string, number, string, string[]]>([
    ['10 MB in pieces, without a length', 413, 'Transfer-Encoding: chunked', [...pieces(100), '0\r\n\r\n']],
    ['1.1 MB in pieces, and never ends', 413, 'Transfer-Encoding: chunked', pieces(11)],
    ['one byte, where 10 MB were announced', 413, 'Content-Length: 10000000', ['{']],
    ['more than was announced', 400, 'Content-Length: 5', [JSON.stringify({ command: note })]],
    ['a length beyond all numbers', 400, `Content-Length: ${'9'.repeat(40)}`, ['{}']],
    ['a length that is none', 400, 'Content-Length: veel', ['{}']],
    ['two lengths', 400, 'Content-Length: 2\r\nContent-Length: 3', ['{}']],
    ['a length and pieces', 400, 'Content-Length: 2\r\nTransfer-Encoding: chunked', ['0\r\n\r\n']],
    ['pieces that are none', 400, 'Transfer-Encoding: chunked', ['zz\r\nabc\r\n']],
  ])('comes as %s', async (_, status, header, body) => {
    const began = Date.now();
    const line = `POST ${mischief.commands}`;
    const answer = await mischief.raw(request(line, 'Content-Type: application/json', header), ...body);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*content-type: application/problem\\+json`, 'is'));
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});

describe('what is no HTTP', () => {
  it.each<[string, number, string | Buffer]>([
    ['chatter', 400, `${TYPED}\r\n\r\n`],
    ['bytes', 400, Buffer.from([0, 1, 2, 255, 13, 10, 13, 10])],
    ['the beginning of TLS', 400, Buffer.from('1603010200010001fc0303', 'hex')],
    ['a method that does not exist', 400, request('BREW /api/me')],
    ['a version that does not exist', 400, 'GET /health/live HTTP/9.9\r\n\r\n'],
    ['an address with bytes in it', 400, Buffer.from(request('GET /api/cycles/\xff\xfe'), 'latin1')],
    ['an endless header', 431, request('GET /api/me', `X-Lang: ${'a'.repeat(100_000)}`)],
    ['an endless address', 431, request(`GET /api/${'a'.repeat(100_000)}`)],
    ['an odd expectation', 417, request('GET /api/me', 'Expect: koffie')],
  ])('is answered when it is %s', async (_, status, bytes) => {
    const answer = await mischief.raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*content-type: application/problem\\+json`, 'is'));
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, code: 'bad-request' });
  });

  it('is refused without a host', async () => {
    expect(await mischief.raw('GET /api/me HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('an address', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('has no route for %s', async (method) => {
    const corrected = method === 'PATCH' ? [] : ['/api/me'];
    for (const path of [...corrected, '/api/cycles', mischief.commands, '/api', '/', '/Wim-de-Vries', '/health/live']) {
      expectProblem(await mischief.send(method, path), 404, 'no-such-route');
    }
  });

  it('that can not be decoded is no address', async () => {
    expectProblem(await mischief.send('GET', '/api/cycles/%E0%A4%A'), 400, 'bad-request');
    expectProblem(await mischief.send('GET', '/api/commands/%ed%a0%80'), 400, 'bad-request');
  });

  const odd = [`cycle-${v7()}`, 'cycle-', 'cycle', 'cycle-%00', `cycle-${'a'.repeat(10_000)}`, 'Wim-de-Vries', '%00'];
  it.each([...odd, '__proto__', 'constructor', `blueprint-${v7()}`, v7(), "'--", '%2e%2e%2fme', 'NaN', '💡'])(
    'leads nowhere for the id “%s”',
    async (id) => {
      for (const part of ['', '/history', '/allowed', '/reminders', '/notes', '/measurements', '/factors']) {
        expectProblem(await mischief.send('GET', `/api/cycles/${id}${part}`), 404, 'not-found');
      }
      for (const part of ['', '/history', '/allowed', '/reminders']) {
        expectProblem(await mischief.send('GET', `/api/blueprints/${id}${part}`), 404, 'not-found');
      }
      expectProblem(await mischief.send('GET', `/api/commands/${id}`), 404, 'not-found');
      const publish = { type: 'publish-blueprint' };
      expectProblem(await mischief.post({ command: note }, {}, `/api/cycles/${id}/commands`), 404, 'not-found');
      expectProblem(await mischief.post({ command: publish }, {}, `/api/blueprints/${id}/commands`), 404, 'not-found');
    },
  );

  const numbers = ['after=-1', 'after=1.5', 'after=NaN', 'after=2147483648', 'after=1&after=2', 'after=%00'];
  const limits = ['limit=0', 'limit=201', 'limit=', 'limit=Infinity', 'limit=1e400', 'limit=1&limit=2'];
  const words = ['order=constructor', 'lang=', 'lang=__proto__', 'lang=nl&lang=en', 'lang=%ff'];
  it.each([...numbers, ...limits, ...words])('asks for a history by ?%s in vain', async (query) => {
    expectProblem(await mischief.send('GET', `${mischief.pilot.path}/history?${query}`), 400, 'invalid-input');
  });

  const places = ['after=', 'after=%00', `after=${'a'.repeat(101)}`, 'after=a&after=b', 'limit=0', 'limit=1e400'];
  const named = ['workpackage=%00', 'workpackage=%ed%a0%80', 'workpackage=a&workpackage=b', "workpackage='"];
  it.each([...places, ...named])('asks for a list by ?%s in vain', async (query) => {
    for (const list of ['cycles', 'blueprints']) {
      expectProblem(await mischief.send('GET', `/api/${list}?${query}`), 400, 'invalid-input');
    }
  });

  it('may ask what nobody knows, and gets nothing for it', async () => {
    for (const query of ['workpackage=constructor', 'phase=__proto__', 'after=constructor']) {
      const { status, body } = await mischief.send('GET', `/api/cycles?${query}`);
      expect([status, body.cycles]).toEqual([200, []]);
    }
    const { status } = await mischief.send('GET', `/api/cycles?__proto__=1&constructor[a]=2&${'x=1&'.repeat(2_000)}`);
    expect(status).toBe(200);
  });
});

describe('somebody who is not let in', () => {
  it('has no cookie, or one that was tampered with', async () => {
    const signedIn = await new Visitor(system.api.url, '').send('POST', '/api/demo/sign-in', {
      body: { email: mischief.pilot.lead.email },
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    const session = /s%3A([^.]+)/.exec(cookie)?.[1] ?? '';
    expect((await mischief.send('GET', '/api/me', { headers: { cookie } })).status).toBe(200);
    const forged = [
      ...['', 'leerlus=', 'leerlus=%00', 'leerlus=%E0%A4%A', 'leerlus=s%3A__proto__.x', '__proto__=1; constructor=2'],
      ...[`${cookie}x`, cookie.slice(0, -3), cookie.toUpperCase(), `leerlus=${'a'.repeat(12_000)}`],
      ...[`leerlus=${session}`, `leerlus=s%3A${session}`, `leerlus=s%3A${session}.`],
    ];
    for (const each of forged) {
      const { path } = mischief.pilot;
      for (const read of [
        '/api/me',
        '/api/cycles',
        '/api/blueprints',
        path,
        `${path}/history`,
        `/api/commands/${v7()}`,
      ]) {
        expectProblem(await mischief.send('GET', read, { headers: { cookie: each } }), 401, 'no-session');
      }
      expectProblem(await mischief.post({ command: note }, { cookie: each }), 401, 'no-session');
    }
  });

  it.each([
    ['origin', 'https://elders.example'],
    ['origin', 'null'],
    ['origin', 'onzin'],
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
  ])('comes from another site, as its %s “%s” says', async (header, value) => {
    const { email } = mischief.pilot.lead;
    expectProblem(await mischief.post({ command: note }, { [header]: value }), 403, 'cross-site');
    expectProblem(await mischief.post({ email }, { [header]: value }, '/api/demo/sign-in'), 403, 'cross-site');
  });

  it.each(['', ' ', 'a b', 'a, b', 'é', 'a'.repeat(101), 'a'.repeat(7_000)])(
    'has no key for what they send, but “%s”',
    async (key) => {
      const answer = await mischief.post({ command: note }, { 'idempotency-key': key });
      expectProblem(answer, 400, 'idempotency-key-missing');
    },
  );

  it('has no key for what they send at all', async () => {
    const { lead } = mischief.pilot;
    const begun = { title: TYPED, workpackage: 'zorgverlening', teams: ['wopit'] };
    expectProblem(await lead.send('POST', '/api/cycles', { body: begun }), 400, 'idempotency-key-missing');
    const command = { command: note };
    expectProblem(await lead.send('POST', mischief.commands, { body: command }), 400, 'idempotency-key-missing');
  });

  it('is let in with an odd key, as long as it can be seen', async () => {
    for (const key of ['__proto__', 'constructor', '"quoted"', "';--", 'a'.repeat(100)]) {
      expect((await mischief.post({ command: note }, { 'idempotency-key': key })).status).toBe(200);
    }
  });
});

describe('after all of this', () => {
  it('nobody was harmed', async () => {
    expect(mischief.replies.length).toBeGreaterThan(300);
    await mischief.expectNoHarm();
  });
});
