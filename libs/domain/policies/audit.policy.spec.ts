import { expect, it } from '@jest/globals';
import { mayReadAudit } from './audit.policy.js';

const person = 'iemand';

it('who read what in a programme is read by its project lead and its board, and by nobody else', () => {
  expect(mayReadAudit([{ person, role: 'lead' }])).toBe(true);
  expect(
    mayReadAudit([
      { person, role: 'partner' },
      { person, role: 'board' },
    ]),
  ).toBe(true);
  expect(mayReadAudit([{ person, role: 'lead', workpackage: 'zorgverlening' }])).toBe(false);
  for (const role of ['alt', 'facilitator', 'coordinator', 'deputy', 'expert', 'partner', 'funder', 'follower']) {
    expect(mayReadAudit([{ person, role }])).toBe(false);
  }
  expect(mayReadAudit([])).toBe(false);
});
