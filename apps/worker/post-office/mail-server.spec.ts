import { describe, expect, it } from '@jest/globals';
import { MailServer } from './mail-server.js';

const missedInARow = (server: MailServer, times: number): string[] =>
  Array.from({ length: times }, () => server.missed());

describe('the mail server, as a post office knows it', () => {
  it('is there although four letters in a row found none: each of them may be to blame itself', () => {
    const server = new MailServer();
    expect(new Set(missedInARow(server, 4))).toEqual(new Set(['may-be-there']));
    expect(server.pausesFor).toBe(0);
  });

  it('is away after five, and left alone for a while', () => {
    const server = new MailServer();
    expect(missedInARow(server, 5).at(-1)).toBe('is-away');
    expect(server.pausesFor).toBeGreaterThan(0);
    expect(server.pausesFor).toBeLessThanOrEqual(1_000);
  });

  it('is there again with the first letter that it answers, and says so once', () => {
    const server = new MailServer();
    missedInARow(server, 5);
    expect(server.answered()).toBe('is-back');
    expect(server.pausesFor).toBe(0);
    expect(server.answered()).toBe('is-there');
    missedInARow(server, 4);
    expect(server.answered()).toBe('is-there');
  });

  it('may have been away before this post office began', () => {
    expect(new MailServer().answered()).toBe('is-back');
  });
});
