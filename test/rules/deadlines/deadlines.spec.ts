import { describe, expect, it } from '@jest/globals';
import { instantOfDeadline } from '../../../libs/domain/plan/phases.js';
import { settingsFrom } from '../../../libs/domain/programme/templates.js';
import { calendarOf } from '../../../libs/messages/calendar.js';
import { planMessages } from '../../../libs/messages/plan-messages.js';
import { cases, type DatedCase } from './cases.js';
import { CycleLife } from '../../support/builders/cycle.js';
import { cycleRules } from '../../../libs/domain/cycle/cycle.rules.js';
import { lived, type LivedCase } from './lived.js';

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

describe('lives in which a date moves or stands still', () => {
  it.each(lived.map((each): [string, LivedCase] => [each.of, each]))('%s', (_of, { until, done, says }) => {
    const settings = settingsFrom('standard');
    const phases = settings.plan.phases.map((phase) => (phase.kind === 'hypothesis' ? { ...phase, until } : phase));
    const life = new CycleLife(undefined, { ...settings, plan: { phases } }).begun();
    for (const { at, command } of done) life.until(at).does('lead', command);
    const messages = planMessages({
      dues: cycleRules.dues(life.cycle).filter(({ what }) => what === 'team-ready:ggnet'),
      ladder: settings.ladder,
      calendar: calendarOf(settings),
      toldAt: settings.toldAt,
      hands: [],
    });
    const steps = Object.fromEntries(messages.map(({ key, due }) => [key.step, due]));
    expect(Object.fromEntries(Object.keys(says).map((step) => [step, steps[step] ?? null]))).toEqual(says);
  });
});

it('the table has at least 120 cases, each of its own', () => {
  const all = Object.values(cases).flat();
  expect(all.length).toBeGreaterThanOrEqual(120);
  expect(new Set(all.map(({ of }) => of)).size).toBe(all.length);
});
