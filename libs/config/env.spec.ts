import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readApiEnv, readEnv } from './env.js';
import { InvalidEnvironment } from './invalid-environment.js';

const least = { DATABASE_URL: 'postgres://leerlus@127.0.0.1:5432/leerlus' };
const secret = 'a secret for tests that is long enough to be accepted';
const open = {
  ...least,
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://leerlus.gem.nl',
  TRUSTED_PROXIES: '10.0.0.4',
  SECURITY_CONTACT: 'lek@gem.nl',
  SMTP_URL: 'smtp://mail:25',
  MAIL_FROM: 'Leerlus <leerlus@gem.nl>',
  SESSION_SECRET: secret,
};

const folder = mkdtempSync(join(tmpdir(), 'leerlus-env-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const fileWith = (content: string) => {
  const path = join(folder, `file-${Math.random()}`);
  writeFileSync(path, content);
  return path;
};

/** What is said to be wrong, a line for each. */
function faults(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InvalidEnvironment) return error.faults.map(({ says }) => says);
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('needs a database, and has a usual value for the rest', () => {
    expect(readEnv(least)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      TASK_QUEUE: 'leerlus',
      NODE_ENV: 'production',
    });
  });

  it('takes an empty value for none', () => {
    expect(readEnv({ ...least, SMTP_URL: '', LOG_LEVEL: '', TRUSTED_PROXIES_FILE: '' })).toMatchObject({
      SMTP_URL: undefined,
      LOG_LEVEL: 'info',
    });
  });

  it('lets a process be killed at a point in tests only', () => {
    expect(readEnv({ ...least, KILL_AT: 'api.received' }).KILL_AT).toBeUndefined();
    expect(readEnv({ ...least, KILL_AT: 'api.received', NODE_ENV: 'test' }).KILL_AT).toBe('api.received');
  });

  it('of the API needs a secret of some length; a worker signs nothing', () => {
    expect(faults(() => readApiEnv(least))).toEqual([expect.stringMatching(/^SESSION_SECRET is missing/)]);
    expect(readEnv(least).SESSION_SECRET).toBe('');
    const short = faults(() => readApiEnv({ ...least, SESSION_SECRET: 'short' }));
    expect(short).toEqual([expect.stringMatching(/^SESSION_SECRET can't be used: it is too short/)]);
  });

  it('refuses a provider of sign-in without its secret, or without TLS on another machine', () => {
    const provider = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'leerlus' };
    expect(() => readApiEnv({ ...least, ...provider })).toThrow(/OIDC_CLIENT_SECRET/);
    const whole = { ...least, ...provider, OIDC_CLIENT_SECRET: 'a secret of the provider' };
    expect(readEnv(whole)).toMatchObject({ ...provider, OIDC_VERIFIED_BY: 'email_verified' });
    expect(() => readEnv({ ...whole, OIDC_ISSUER: 'http://login.example' })).toThrow(/OIDC_ISSUER.*https/);
    expect(readEnv({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:4000' }).OIDC_ISSUER).toBe('http://127.0.0.1:4000');
  });

  it.each(['14', '61', '30.5', 'lang'])('refuses a link in a mail that lasts %s minutes', (SIGN_IN_MINUTES) => {
    expect(() => readEnv({ ...least, SIGN_IN_MINUTES })).toThrow(/SIGN_IN_MINUTES/);
  });
});

describe('what is wrong with the environment', () => {
  it('is said all at once, by name and in words, and never with a value', () => {
    const wrong = {
      DATABASE_URL: 'mysql://somebody:geheim@db/leerlus',
      PORT: '70000',
      PUBLIC_URL: 'http://leerlus.gem.nl',
      TRUSTED_PROXIES: 'everybody',
      MAIL_FROM: 'nobody',
      SESSION_SECRET: secret,
      SESSION_SECRET_FILE: fileWith(secret),
      SMTP_URL_FILE: join(folder, 'nowhere'),
      LOG_LEVEL: 'loud',
    };
    const read = () => readApiEnv(wrong);
    expect(faults(read)).toEqual([
      "DATABASE_URL can't be used: write it as postgres://login:password@host:5432/database.",
      "PORT can't be used: write a whole number from 0 to 65535.",
      'PUBLIC_URL has to begin with https: others could read along. Only 127.0.0.1 may do without.',
      expect.stringMatching(/^TRUSTED_PROXIES can't be used: name the proxies in front of Leerlus/),
      'SECURITY_CONTACT is missing: say where somebody who finds a leak can report it.',
      "SMTP_URL_FILE names a file that can't be read (ENOENT).",
      "MAIL_FROM can't be used: write it as Leerlus <leerlus@your-name.nl>.",
      'SESSION_SECRET and SESSION_SECRET_FILE are both set: keep one of them.',
      "LOG_LEVEL can't be used: choose one of fatal, error, warn, info, debug, trace, silent.",
    ]);
    expect(read).toThrow(/^Leerlus does not start\. 9 things have to change:\n {2}DATABASE_URL/);
    expect(read).not.toThrow(/geheim|everybody|nobody|70000|loud|a secret for tests/);
  });

  it('is nothing for an installation that others reach by https', () => {
    expect(readApiEnv(open)).toMatchObject({ TRUSTED_PROXIES: ['10.0.0.4'], SESSION_SECRET: secret });
  });

  it.each([
    ['PUBLIC_URL', { PUBLIC_URL: 'http://leerlus.gem.nl' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://leerlus.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://leerlus.gem.nl' }],
    ['MAIL_FROM', { MAIL_FROM: undefined }],
    ['MAIL_FROM', { MAIL_FROM: 'leerlus@gem.example' }],
    ['SECURITY_CONTACT', { SECURITY_CONTACT: undefined }],
    ['SECURITY_CONTACT', { SECURITY_CONTACT: 'mailto:lek@example.com' }],
    ['SECURITY_CONTACT', { SECURITY_CONTACT: 'http://gem.nl/lek' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: undefined }],
  ])('is %s where others reach it, with %j', (name, different) => {
    expect(faults(() => readApiEnv({ ...open, ...different }))).toEqual([expect.stringMatching(`^${name} `)]);
  });

  it.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
    'is nothing where only this machine reaches it, at %s',
    (PUBLIC_URL) => {
      expect(faults(() => readApiEnv({ ...least, SESSION_SECRET: secret, PUBLIC_URL }))).toEqual([]);
    },
  );

  it('is nothing of the kind in development and in tests', () => {
    const careless = { ...least, SESSION_SECRET: secret, PUBLIC_URL: 'http://leerlus.example.org' };
    expect(faults(() => readApiEnv({ ...careless, NODE_ENV: 'development' }))).toEqual([]);
  });
});

describe('a variable in a file', () => {
  it('is read for each variable, without the line break at its end', () => {
    const read = readApiEnv({
      DATABASE_URL_FILE: fileWith(`${least.DATABASE_URL}\n`),
      SESSION_SECRET_FILE: fileWith(`${secret}\r\n`),
      SMTP_URL_FILE: fileWith('smtp://mail:25'),
    });
    expect(read).toMatchObject({ ...least, SESSION_SECRET: secret, SMTP_URL: 'smtp://mail:25' });
  });

  it('is refused when the file is empty, and checked as if it stood in the environment', () => {
    expect(faults(() => readEnv({ DATABASE_URL_FILE: fileWith('\n') }))).toEqual([
      'DATABASE_URL_FILE names a file that is empty.',
    ]);
    expect(faults(() => readEnv({ ...least, PORT_FILE: fileWith('many') }))).toEqual([
      "PORT can't be used: write a whole number from 0 to 65535.",
    ]);
  });
});

describe('the proxies that are believed', () => {
  it.each(['10.0.0.4', '10.0.0.0/24', 'loopback', 'loopback, 10.0.0.4', 'uniquelocal,2001:db8::1', 'fd00::/8'])(
    'may be %s',
    (TRUSTED_PROXIES) => {
      expect(faults(() => readEnv({ ...least, TRUSTED_PROXIES }))).toEqual([]);
    },
  );

  it.each(['true', '*', '1', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/24/8', 'proxy.gem.nl', '10.0.0.4,', ' '])(
    'can not be “%s”',
    (TRUSTED_PROXIES) => {
      expect(faults(() => readEnv({ ...least, TRUSTED_PROXIES }))).toEqual([
        expect.stringMatching(/^TRUSTED_PROXIES can't be used/),
      ]);
    },
  );
});
