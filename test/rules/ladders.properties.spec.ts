import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAddressed } from '../../libs/engine/addressed.js';
import { MailRound, type Got } from '../support/mailing/mail-round.js';

/** Something that happens in the life of a cycle that has a date. */
type Step =
  | { do: 'wait'; hours: number }
  | { do: 'move'; days: number }
  | { do: 'own-date'; team: string; days: number | null }
  | { do: 'finish'; team: string }
  | { do: 'pause' }
  | { do: 'resume' }
  | { do: 'hand-over'; team: string; to: string }
  | { do: 'join'; team: string; who: string }
  | { do: 'ask'; team: string; days: number }
  | { do: 'answer'; team: string; how: 'give-more-time' | 'decline-more-time' }
  | { do: 'put'; team: string; to: string; by: string; after: number }
  | { do: 'quiet'; person: string; ahead: number; days: number };

const team = fc.constantFrom('ggnet', 'dimence');
const days = fc.integer({ min: 1, max: 40 });
const person = fc.constantFrom('ann', 'bob', 'cas');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 400 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), days }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('own-date' as const), team, days: fc.option(days) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('finish' as const), team }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pause' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('hand-over' as const), team, to: person }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('join' as const), team, who: person }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ask' as const), team, days }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      team,
      how: fc.constantFrom('give-more-time' as const, 'decline-more-time' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      team,
      after: fc.integer({ min: 0, max: 600 }),
      to: fc.constantFrom('lead', 'board'),
      by: fc.constantFrom('alt-1', 'alt-1', 'coordinator-ggnet', 'ann'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('quiet' as const),
      person: fc.constantFrom('ann', 'bob', 'coordinator-ggnet', 'deputy-ggnet', 'lead'),
      ahead: fc.integer({ min: 0, max: 12 }),
      days: fc.integer({ min: 1, max: 14 }),
    }),
  },
);
const story = fc.array(step, { minLength: 3, maxLength: 25 });

/** How many stories are lived. */
const RUNS = 100;

/** Lives a story from a running experiment with a date, and then lets half a year pass in which nothing is done. */
function live(steps: Step[]): MailRound {
  const round = new MailRound();
  round.life.running();
  round.send('lead', { type: 'move-date', phase: 'experiment', until: day('2026-06-30') });
  for (const each of steps) take(each, round);
  round.send('lead', { type: 'resume-cycle' });
  round.wait(190 * 24);
  return round;
}

function take(each: Step, round: MailRound): void {
  const inDays = (count: number): string => round.calendar.addDays(round.calendar.dayOf(round.now), count);
  const coordinators = (of: string): string[] =>
    round.hands.filter((held) => held.role === 'coordinator' && held.team === of).map((held) => held.person);
  switch (each.do) {
    case 'wait':
      round.wait(each.hours);
      return;
    case 'move':
      round.send('lead', {
        type: 'move-date',
        phase: 'experiment',
        until: day(inDays(each.days)),
        reason: 'het loopt anders',
      });
      return;
    case 'own-date':
      round.send('lead', {
        type: 'plan-team',
        team: each.team,
        ...(each.days !== null && { until: day(inDays(each.days)) }),
      });
      return;
    case 'finish':
      round.send('lead', { type: 'report-team-finished', team: each.team });
      return;
    case 'pause':
      round.send('lead', { type: 'pause-cycle' });
      return;
    case 'resume':
      round.send('lead', { type: 'resume-cycle' });
      return;
    case 'hand-over': {
      const others = round.hands.filter(({ role, team: of }) => role !== 'coordinator' || of !== each.team);
      round.change([...others, coordinator(each.team, each.to, round)]);
      return;
    }
    case 'join':
      if (coordinators(each.team).includes(each.who)) return;
      round.change([...round.hands, coordinator(each.team, each.who, round)]);
      return;
    case 'ask':
      round.send(coordinators(each.team)[0] ?? 'nobody', {
        type: 'ask-more-time',
        what: `team-finished:${each.team}`,
        until: inDays(each.days),
      });
      return;
    case 'answer':
      round.send('lead', { type: each.how, what: `team-finished:${each.team}`, reason: 'het kan zo' });
      return;
    case 'put':
      round.wait(each.after);
      round.send(each.by, { type: 'put-to', what: `team-finished:${each.team}`, to: each.to, reason: 'hulp' });
      return;
    case 'quiet': {
      const span = { from: inDays(each.ahead), until: inDays(each.ahead + each.days), since: round.now };
      round.change(
        round.hands.map((held) => (held.person === each.person ? { ...held, quiet: [...held.quiet, span] } : held)),
      );
    }
  }
}

function coordinator(of: string, who: string, round: MailRound) {
  const quiet = round.hands.find((held) => held.person === who)?.quiet ?? [];
  return { person: who, role: 'coordinator', team: of, workpackage: 'zorgverlening', since: round.now, quiet };
}

const day = (value: string) => ({ precision: 'day', value });
const same = (one: Got, other: Got): boolean =>
  one.message.key.what === other.message.key.what && one.message.key.occurrence === other.message.key.occurrence;

/** Working days between two days, counted one by one: weekends, and the holidays that these stories may meet. */
const FREE = ['2026-12-25', '2027-01-01', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17', '2027-12-27'];
function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000) {
    const date = new Date(at);
    const isFree = [0, 6].includes(date.getUTCDay()) || FREE.includes(date.toISOString().slice(0, 10));
    if (!isFree) count++;
  }
  return count;
}

const BEFORE: Record<string, { step: string; least: number } | undefined> = {
  '5-working-days-after': { step: '3-working-days-after', least: 2 },
  '10-working-days-after': { step: '5-working-days-after', least: 5 },
};

const LEAST: Record<string, number> = {
  '3-working-days-after': 3,
  '5-working-days-after': 5,
  '10-working-days-after': 10,
};

/** Nobody gets a step of one asking twice. */
function expectOnce({ got }: MailRound): void {
  const steps = got.map(({ person: who, message: { key } }) =>
    JSON.stringify([key.what, key.step, key.occurrence, who]),
  );
  expect(steps.filter((each, place) => steps.indexOf(each) !== place)).toEqual([]);
}

/** Whoever must act hears before anybody above does, and has their time. @returns how much went upward, and by hand */
function expectNotBehindBacks({ got, calendar }: MailRound): { upward: number; byHand: number } {
  const counted = { upward: 0, byHand: 0 };
  for (const above of got.filter(({ message }) => message.above)) {
    const { step } = above.message.key;
    const byHand = above.asked?.putTo?.find(({ to }) => step === `put-to-${to}`);
    if (byHand?.bySelf) continue;
    const least = LEAST[step] ?? 1;
    counted[byHand ? 'byHand' : 'upward']++;
    for (const actor of above.actors) {
      const first = got.find((each) => same(each, above) && each.person === actor && !each.message.above);
      const heard = first === undefined ? 'never' : calendar.dayOf(first.at);
      const had = first === undefined ? -1 : workingDaysBetween(heard, calendar.dayOf(above.at));
      if (had < least) throw new Error(`${actor} heard ${heard}, ${step} went on ${above.at}: ${had} working days`);
    }
  }
  return counted;
}

/**
 * Those above hear one after another: between the deputy, the lead and the board lies the time in which each could help;
 * unless one of them wanted to be left in peace.
 */
function expectDistances({ got, calendar }: MailRound): void {
  const firstOf = (step: string, like: Got): string | undefined =>
    got.find((each) => same(each, like) && each.message.key.step === step)?.at;
  for (const each of got) {
    const { step } = each.message.key;
    const before = BEFORE[step];
    const earlier = got.find(
      ({ message: { key }, at }) =>
        before?.step === key.step &&
        key.person === '' &&
        at === firstOf(key.step, each) &&
        key.what === each.message.key.what,
    );
    if (!before || !earlier || !same(earlier, each) || firstOf(step, each) !== each.at) continue;
    const had = workingDaysBetween(calendar.dayOf(earlier.at), calendar.dayOf(each.at));
    if (had < before.least) throw new Error(`${before.step} went on ${earlier.at}, and ${step} on ${each.at}`);
  }
}

/** Nothing goes upward by the ladder while an answer about more time is awaited. @returns how many answers were awaited */
function expectWaiting({ got }: MailRound): number {
  let awaited = 0;
  for (const { message, at, asked } of got) {
    if (!message.above || message.key.step.startsWith('put-to-')) continue;
    for (const { from, until } of asked?.holds ?? []) {
      awaited++;
      if (from < at && at < until) throw new Error(`${message.key.step} went on ${at}, though an answer was awaited`);
    }
  }
  return awaited;
}

/** In the end everybody who must act has heard, and each step above was said. @returns how much was still open */
function expectNothingLost(round: MailRound): number {
  const open = round.dues().filter(({ until, what }) => until !== null && !what.startsWith('embedding:'));
  for (const due of open) {
    const about = round.got.filter(
      ({ message: { key } }) => key.what === due.what && key.occurrence === due.occurrence,
    );
    const actors = round.hands.filter((held) => due.who.some((each) => isAddressed(held, each)));
    for (const actor of actors) expect(about.map(({ person: who }) => who)).toContain(actor.person);
    if (due.staysBelow) continue;
    const said = about.filter(({ message }) => message.above).map(({ message: { key } }) => key.step);
    const steps = [
      ...['5-working-days-after', '10-working-days-after'],
      ...(due.what.endsWith(':ggnet') ? ['3-working-days-after'] : []),
      ...(due.putTo ?? []).map(({ to }) => `put-to-${to}`),
    ];
    for (const each of steps) expect(said).toContain(each);
  }
  return open.length;
}

describe('whatever is moved, finished, paused, handed over and asked for, and however time passes', () => {
  it('everybody hears in time, once, of nothing that is done, and nobody above before them', () => {
    const counted = { got: 0, upward: 0, byHand: 0, awaited: 0, open: 0 };
    fc.assert(
      fc.property(story, (steps) => {
        const round = live(steps);
        expectOnce(round);
        expect(round.got.filter(({ asked, isStill }) => asked === undefined || isStill)).toEqual([]);
        const { upward, byHand } = expectNotBehindBacks(round);
        counted.upward += upward;
        counted.byHand += byHand;
        expectDistances(round);
        counted.awaited += expectWaiting(round);
        counted.open += expectNothingLost(round);
        counted.got += round.got.length;
      }),
      { numRuns: RUNS },
    );
    expect(counted.got).toBeGreaterThan(1_000);
    expect(counted.upward).toBeGreaterThan(300);
    expect(counted.byHand).toBeGreaterThan(5);
    expect(counted.awaited).toBeGreaterThan(20);
    expect(counted.open).toBeGreaterThan(80);
  });
});
