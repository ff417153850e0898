import { describe, expect, it } from '@jest/globals';
import { instantOfDeadline } from '../../../libs/domain/plan/phases.js';
import { settingsFrom } from '../../../libs/domain/programme/templates.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { planMessages } from '../../../libs/messages/plan-messages.js';
import { cases, type DatedCase } from './cases.js';

const LONG_AGO = '2020-01-01T00:00:00.000Z';
const who = [{ role: 'coordinator', team: 'wopit' }];

/** What the standard ladder says of a case, by its steps. */
function said({ until, since, settings, hands = [], holds, putTo, atOnce }: DatedCase): Record<string, string> {
  const settled = { ...settingsFrom('standard'), ...settings };
  const calendar = calendarOf(settled);
  const messages = planMessages({
    dues: [
      {
        what: 'team-finished:wopit',
        occurrence: 1,
        since: since ?? LONG_AGO,
        until: instantOfDeadline(until, calendar),
        who,
        ...(holds && { holds }),
        ...(putTo && { putTo }),
        ...(atOnce && { atOnce }),
      },
    ],
    ladder: settled.ladder,
    calendar,
    toldAt: settled.toldAt,
    hands: hands.map(({ person, role, since: held, quiet }) => ({
      person,
      ...(role === undefined ? { role: 'coordinator', team: 'wopit' } : { role }),
      since: held ?? LONG_AGO,
      quiet: (quiet ?? []).map((days) => ({ since: '', ...days })),
    })),
  });
  return Object.fromEntries(
    messages.map(({ key, due }) => [key.person === '' ? key.step : `${key.step}>${key.person}`, due]),
  );
}

describe.each(Object.entries(cases))('%s', (_about, dated) => {
  it.each(dated.map((each): [string, DatedCase] => [each.of, each]))('%s', (_of, each) => {
    const messages = said(each);
    const named = Object.keys(each.says).map((step) => [step, messages[step] ?? null]);
    expect(Object.fromEntries(named)).toEqual(each.says);
  });
});

it('the table has at least 120 cases, each of its own', () => {
  const all = Object.values(cases).flat();
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(new Set(all.map(({ of }) => of)).size).toBe(all.length);
});
