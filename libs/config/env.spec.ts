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
});
