import { describe, expect, it } from '@jest/globals';
import { erasureReasons, mayErase, mayMarkText } from './erasure.policy.js';

const held = (role: string) => [{ person: 'asker', role }];

describe('erasing somebody', () => {
  it('is for whoever leads every programme that they are in', () => {
    const asker = (...rolesIn: ReturnType<typeof held>[]) => mayErase({ isAdministrator: false, rolesIn });
    expect(asker(held('lead'))).toBe(true);
    expect(asker(held('lead'), held('lead'))).toBe(true);
    expect(asker(held('lead'), held('board'))).toBe(false);
    expect(asker(held('alt'))).toBe(false);
  });

  it('is for an administrator where somebody is in no programme, and in any', () => {
    expect(mayErase({ isAdministrator: false, rolesIn: [] })).toBe(false);
    expect(mayErase({ isAdministrator: true, rolesIn: [] })).toBe(true);
    expect(mayErase({ isAdministrator: true, rolesIn: [held('funder')] })).toBe(true);
  });

  it('has a reason out of four', () => {
    expect(erasureReasons).toEqual(['own-request', 'on-request', 'account-unused', 'legal-duty']);
  });
});

describe('saying whom a text is about', () => {
  const marks = (role: string, authors: (string | null)[], about: (string | null)[] = []) =>
    mayMarkText({ person: 'asker', roles: held(role) }, { authors, about });

  it('is for whoever wrote all of it, and for the project lead', () => {
    expect(marks('coordinator', ['asker'])).toBe(true);
    expect(marks('coordinator', ['asker', 'asker'])).toBe(true);
    expect(marks('coordinator', ['asker', 'another'])).toBe(false);
    expect(marks('coordinator', ['another'])).toBe(false);
    expect(marks('coordinator', [null])).toBe(false);
    expect(marks('coordinator', [])).toBe(false);
    expect(marks('lead', ['another'])).toBe(true);
  });

  it('is for somebody of themself, where it is about nobody else', () => {
    expect(marks('coordinator', ['another'], ['asker'])).toBe(true);
    expect(marks('coordinator', ['another'], ['asker', 'another'])).toBe(false);
    expect(marks('coordinator', ['another'], ['another'])).toBe(false);
    expect(marks('coordinator', ['another'], [null])).toBe(false);
  });
});
