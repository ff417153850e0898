import { describe, expect, it } from '@jest/globals';
import { readEnv } from './env.js';

const least = { DATABASE_URL: 'postgres://leerlus@127.0.0.1:5432/leerlus' };

describe('the environment', () => {
  it('needs a database, and has a usual value for the rest', () => {
    expect(readEnv(least)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      TASK_QUEUE: 'leerlus',
      NODE_ENV: 'production',
    });
  });

  it('says everything that is wrong with it, by name', () => {
    const wrong = () => readEnv({ DATABASE_URL: 'mysql://x', PORT: '70000', LOG_LEVEL: 'loud' });
    expect(wrong).toThrow(/DATABASE_URL.*\n.*PORT.*\n.*LOG_LEVEL/);
  });

  it('lets a process be killed at a point in tests only', () => {
    expect(readEnv({ ...least, KILL_AT: 'api.received' }).KILL_AT).toBeUndefined();
    expect(readEnv({ ...least, KILL_AT: 'api.received', NODE_ENV: 'test' }).KILL_AT).toBe('api.received');
  });

  it('refuses a short secret', () => {
    expect(() => readEnv({ ...least, SESSION_SECRET: 'short' })).toThrow(/SESSION_SECRET/);
  });

  it('refuses a provider of sign-in without its secret, or without TLS on another machine', () => {
    const provider = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'leerlus' };
    expect(() => readEnv({ ...least, ...provider })).toThrow(/OIDC_ISSUER.*OIDC_CLIENT_SECRET/);
    const whole = { ...least, ...provider, OIDC_CLIENT_SECRET: 'a secret of the provider' };
    expect(readEnv(whole)).toMatchObject({ ...provider, OIDC_VERIFIED_BY: 'email_verified' });
    expect(() => readEnv({ ...whole, OIDC_ISSUER: 'http://login.example' })).toThrow(/OIDC_ISSUER.*https/);
    expect(readEnv({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:4000' }).OIDC_ISSUER).toBe('http://127.0.0.1:4000');
  });

  it.each(['14', '61', '30.5', 'lang'])('refuses a link in a mail that lasts %s minutes', (SIGN_IN_MINUTES) => {
    expect(() => readEnv({ ...least, SIGN_IN_MINUTES })).toThrow(/SIGN_IN_MINUTES/);
  });
});
