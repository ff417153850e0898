import { describe, expect, it } from '@jest/globals';
import { type Request, type Response } from 'express';
import { refuseCrossSite } from './cross-site.js';

const guard = refuseCrossSite({ PUBLIC_URL: 'https://leerlus.example/' });
const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', cookie: '__Host-leerlus=s%3Ax.y' };

/** The code with which a request is refused; undefined when it is let in. */
function refusal(headers: Record<string, string | undefined>, method = 'POST'): string | undefined {
  let said: unknown;
  const request = { method, headers: { host: 'leerlus.example', ...headers } } as unknown as Request;
  void guard(request, {} as Response, (error?: unknown) => (said = error));
  return said instanceof Error ? said.message : undefined;
}

describe('a write from our own pages', () => {
  it.each([
    { origin: 'https://leerlus.example' },
    { origin: 'https://leerlus.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { referer: 'https://leerlus.example/sign-in' },
    { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' },
    { host: 'localhost:3000', origin: 'http://localhost:3000' },
  ])('is let in: %j', (headers) => {
    expect(refusal({ ...browser, ...headers })).toBeUndefined();
  });
});

describe('a write from elsewhere', () => {
  it.each([
    { origin: 'null' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    { origin: '' },
    { origin: 'leerlus.example' },
    { origin: 'http://leerlus.example' },
    { origin: 'https://leerlus.example:8443' },
    { origin: 'https://leerlus.example.elders.example' },
    { origin: 'https://leerlus.example@elders.example' },
    { origin: 'https://leerlus.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://leerlus.example', 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'SAME-ORIGIN' },
    { 'sec-fetch-site': '' },
    { referer: 'https://elders.example/https://leerlus.example' },
    { referer: 'onzin' },
    { host: 'elders.example', origin: 'https://elders.example' },
    { host: 'elders.example:3000', origin: 'http://elders.example:3000' },
    { host: '127.0.0.1:3000', origin: 'https://127.0.0.1:3000' },
    { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:4000' },
    { host: '127.0.0.1.elders.example', origin: 'http://127.0.0.1.elders.example' },
  ])('is refused: %j', (headers) => {
    expect(refusal({ ...browser, ...headers })).toBe('cross-site');
    expect(refusal(headers)).toBe('cross-site');
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'post', 'PROPFIND'])('is refused for %s as well', (method) => {
    expect(refusal({ origin: 'https://elders.example' }, method)).toBe('cross-site');
  });

  it('is refused when a browser brings a cookie and does not say where it comes from', () => {
    expect(refusal(browser)).toBe('cross-site');
  });
});

describe('what can do no harm', () => {
  it('is let in: a program with a cookie of its own, a browser without one, and reading from anywhere', () => {
    expect(refusal({ cookie: browser.cookie, 'user-agent': 'node' })).toBeUndefined();
    expect(refusal({ 'user-agent': browser['user-agent'] })).toBeUndefined();
    for (const method of ['GET', 'HEAD']) expect(refusal({ origin: 'https://elders.example' }, method)).toBeUndefined();
  });
});
