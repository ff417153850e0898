import { describe, expect, it } from '@jest/globals';
import { counterRules, type Mischief } from '../../test/support/toy/counter.rules.js';
import { calendarOf } from '../messages/calendar.js';
import { type Holding, type Known } from './context.js';
import { later } from './instant.js';
import { UnknownEvent, type AnyRules, type Message } from './rules.js';
import { fold, standingOf, takeTurn, type Subject, type Turn, type Waiting } from './turn.js';

const NINE = '2026-06-01T09:00:00.000Z';
const after = (minutes: number) => later(NINE, minutes * 60_000);
const yet: Subject = { id: 'counter-1', programme: 'in-de-ggz', seq: 0, state: undefined, recorded: undefined };

let sent = 0;
const asked = (command: Message & Record<string, unknown>, more: Partial<Waiting> = {}): Waiting => ({
  id: `command-${++sent}`,
  received: NINE,
  command,
  actor: 'lead',
  onBehalfOf: null,
  via: 'web',
  ...more,
});

/** One turn of a counter, from its beginning or from where another turn left it. */
function turnOf(
  waiting: Waiting[],
  more: {
    at?: string;
    most?: number;
    from?: Turn;
    mischief?: Mischief;
    rules?: AnyRules;
    cast?: Holding[];
    others?: Record<string, Known>;
  } = {},
): Turn {
  const { from } = more;
  return takeTurn({
    rules: more.rules ?? counterRules(more.mischief),
    subject: from ? { ...yet, seq: from.seq, state: from.state, recorded: from.recorded } : yet,
    waiting,
    at: more.at ?? after(0),
    most: more.most ?? 50,
    surroundings: {
      cast: more.cast ?? [],
      coalition: [],
      pledges: [],
      settings: {},
      others: more.others ?? {},
      calendar: calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' }),
      earlier: () => undefined,
      about: () => [],
      idFor: ({ kind, key }) => `${kind}-${key}`,
      digest: (text) => text,
    },
  });
}

const receiptsOf = (turn: Turn) => turn.receipts.map(({ receipt }) => receipt);
const toldOf = (turn: Turn) => turn.events.map(({ event }) => event.type);

describe('a turn', () => {
  it('decides what waits in the order received, and answers each command', () => {
    const [one, refusal, two] = [asked({ type: 'count' }), asked({ type: 'refuse' }), asked({ type: 'count' })];
    const turn = turnOf([one, refusal, two]);
    expect(turn.receipts).toEqual([
      { command: one.id, receipt: { outcome: 'done', from: 1, to: 1 } },
      { command: refusal.id, receipt: { outcome: 'refused', code: 'not-today', details: { count: 1 } } },
      { command: two.id, receipt: { outcome: 'done', from: 2, to: 2 } },
    ]);
    expect(turn).toMatchObject({ seq: 2, state: { count: 2 }, recorded: NINE, faults: [], more: false });
  });

  it('leaves the inbox that it was given as it was', () => {
    const waiting = [asked({ type: 'count' }), asked({ type: 'count' })];
    turnOf(waiting);
    expect(waiting).toHaveLength(2);
  });

  it('takes no more than it may, and says that something is left', () => {
    const three = [1, 2, 3].map(() => asked({ type: 'count' }));
    expect(turnOf(three, { most: 2 })).toMatchObject({ seq: 2, more: true });
    expect(turnOf(three, { most: 3 })).toMatchObject({ seq: 3, more: false });
  });

  it('of a process in which nothing waits changes nothing', () => {
    const from = turnOf([asked({ type: 'count' })]);
    expect(turnOf([], { from, at: after(60) })).toEqual({
      ...{ events: [], receipts: [], tells: [], announcements: [], faults: [], more: false },
      ...{ state: from.state, seq: 1, recorded: NINE, standing: from.standing },
    });
  });

  it('of a process that never began has no standing', () => {
    expect(turnOf([])).toMatchObject({ seq: 0, standing: undefined, recorded: undefined });
  });

  it('begins no process with a command that changes nothing', () => {
    const nothing: AnyRules = { ...counterRules(), decide: () => [] };
    expect(receiptsOf(turnOf([asked({ type: 'count' })], { rules: nothing }))).toEqual([
      { outcome: 'refused', code: 'does-not-exist', details: { process: 'counter-1' } },
    ]);
  });

  it('answers a command that changes nothing of a process that there is as done', () => {
    const from = turnOf([asked({ type: 'count' })]);
    const nothing: AnyRules = { ...counterRules(), decide: () => [] };
    const turn = turnOf([asked({ type: 'count' }, { received: after(5) })], { from, rules: nothing, at: after(5) });
    expect(receiptsOf(turn)).toEqual([{ outcome: 'done', from: 2, to: 1 }]);
    expect(turn).toMatchObject({ seq: 1, recorded: NINE });
  });
});

describe('an event', () => {
  it('keeps who did it for whom, by what way, when it happened and when it was received', () => {
    const happened = { precision: 'day', value: '2026-05-20' } as const;
    const turn = turnOf([asked({ type: 'count' }, { actor: 'deputy', onBehalfOf: 'lead', via: 'mail', happened })], {
      mischief: { version: 7 },
    });
    expect(turn.events).toEqual([
      {
        process: 'counter-1',
        seq: 1,
        programme: 'in-de-ggz',
        rulesVersion: 7,
        actor: 'deputy',
        onBehalfOf: 'lead',
        via: 'mail',
        happened,
        recorded: NINE,
        knew: {},
        event: { type: 'counted', at: NINE },
      },
    ]);
  });

  it('happened when it was received, when nobody says otherwise', () => {
    expect(turnOf([asked({ type: 'count' })]).events[0]?.happened).toEqual({ precision: 'instant', value: NINE });
  });

  it('is never recorded before the one before it, even when a clock ran ahead', () => {
    const turn = turnOf([asked({ type: 'count' }, { received: after(5) }), asked({ type: 'count' })]);
    expect(turn.events.map(({ recorded }) => recorded)).toEqual([after(5), after(5)]);
  });

  it('tells another process, and is announced to those who relied on it', () => {
    const turn = turnOf([asked({ type: 'tell', process: 'counter-2' }), asked({ type: 'proclaim' })]);
    expect(turn.tells).toEqual([{ process: 'counter-2', command: { type: 'count' } }]);
    expect(turn.announcements).toEqual([{ type: 'heard', process: 'counter-1' }]);
  });

  it('says what its decision knew of another process: how far it was, and 0 for one that there is not', () => {
    const known = { seq: 4, state: { count: 4 }, closed: false };
    const look = (others: Record<string, Known>) =>
      turnOf([asked({ type: 'look-at', process: 'counter-2' })], { others, rules: seeing });
    const seeing: AnyRules = { ...counterRules(), decide: () => [{ type: 'looked' }] };
    expect(look({ 'counter-2': known }).events[0]?.knew).toEqual({ 'counter-2': 4 });
    expect(look({}).events[0]?.knew).toEqual({ 'counter-2': 0 });
  });
});

describe('who acts', () => {
  const cast = [
    { person: 'lead', role: 'lead' },
    { person: 'deputy', role: 'deputy' },
  ];
  const rolesOf = (more: Partial<Waiting>): string[] => {
    let roles: string[] = [];
    const rules: AnyRules = {
      ...counterRules(),
      decide: (_state, _command, context) => {
        roles = context.actor.roles.map(({ role }) => role);
        return [];
      },
    };
    turnOf([asked({ type: 'count' }, more)], { rules, cast });
    return roles;
  };

  it('has the roles held at that moment; who acts for somebody else has that person’s', () => {
    expect(rolesOf({ actor: 'deputy' })).toEqual(['deputy']);
    expect(rolesOf({ actor: 'deputy', onBehalfOf: 'lead' })).toEqual(['lead']);
    expect(rolesOf({ actor: 'stranger' })).toEqual([]);
    expect(rolesOf({ actor: null, via: 'service' })).toEqual([]);
  });
});

describe('a moment that is due', () => {
  const waking = (minutes: number) => turnOf([asked({ type: 'wake-at', at: after(minutes) })]);

  it('is served by the clock as soon as it is there, at the instant at which it was due', () => {
    const from = waking(10);
    expect(turnOf([], { from, at: after(9) }).events).toEqual([]);
    const [woken] = turnOf([], { from, at: after(10) }).events;
    expect(woken).toMatchObject({
      event: { type: 'woken' },
      actor: null,
      onBehalfOf: null,
      via: 'clock',
      recorded: after(10),
      happened: { precision: 'instant', value: after(10) },
    });
    expect(turnOf([], { from, at: after(90) }).events[0]?.recorded).toBe(after(10));
  });

  it('comes before a command that was received at that instant or later, and after one from before it', () => {
    const received = (minutes: number) =>
      toldOf(turnOf([asked({ type: 'count' }, { received: after(minutes) })], { from: waking(10), at: after(60) }));
    expect(received(9)).toEqual(['counted', 'woken']);
    expect(received(10)).toEqual(['woken', 'counted']);
    expect(received(11)).toEqual(['woken', 'counted']);
  });

  it('is told what it was for', () => {
    const asked: Message[] = [];
    const rules: AnyRules = {
      ...counterRules(),
      decide: (_state, command) => {
        asked.push(command);
        return [{ type: 'woken' }];
      },
    };
    turnOf([], { from: waking(10), at: after(10), rules });
    expect(asked).toEqual([{ type: 'due', what: 'alarm' }]);
    const nameless: AnyRules = { ...rules, standing: (state) => ({ ...rules.standing(state), wakeFor: undefined }) };
    turnOf([], { from: waking(10), at: after(10), rules: nameless });
    expect(asked[1]).toEqual({ type: 'due', what: 'due' });
  });

  it('that would come again within a second is a fault: it is reported once, and commands are decided', () => {
    const from = waking(10);
    const count = asked({ type: 'count' }, { received: after(20) });
    const turn = turnOf([count], { from, at: after(20), mischief: { spins: true } });
    expect(turn.faults).toEqual([{ command: undefined, what: 'alarm', error: expect.any(Error) }]);
    expect(turn.faults[0]?.error).toMatchObject({
      name: 'StuckClock',
      message: 'the due moment "alarm" did not move its own clock',
    });
    expect(toldOf(turn)).toEqual(['counted']);
  });

  it('may come again a second later', () => {
    const step = (milliseconds: number): AnyRules => ({
      ...counterRules(),
      decide: (_state, _command, context) => [{ type: 'wake-set', at: later(context.now, milliseconds) }],
    });
    const served = (milliseconds: number) =>
      turnOf([], { from: waking(10), at: after(10), rules: step(milliseconds) }).faults.length;
    expect([served(999), served(1_000)]).toEqual([1, 0]);
  });

  it('that fails is a fault of nobody’s command', () => {
    const rules: AnyRules = {
      ...counterRules(),
      decide: () => {
        throw new TypeError('broken');
      },
    };
    const turn = turnOf([], { from: waking(10), at: after(10), rules });
    expect(turn.faults).toMatchObject([{ command: undefined, what: 'alarm', error: { message: 'broken' } }]);
    expect(turn).toMatchObject({ events: [], seq: 1, more: false });
  });
});

describe('a fault in the rules', () => {
  it('fails its command alone: what it would have changed is forgotten, the next one is decided', () => {
    const broken = asked({ type: 'throw' });
    const turn = turnOf([asked({ type: 'count' }), broken, asked({ type: 'count' })]);
    expect(receiptsOf(turn)).toEqual([
      { outcome: 'done', from: 1, to: 1 },
      { outcome: 'failed', code: 'rule-failed' },
      { outcome: 'done', from: 2, to: 2 },
    ]);
    expect(turn.faults).toEqual([{ command: broken.id, what: 'throw', error: expect.any(TypeError) }]);
  });

  it('is a wake at something that is no instant: it would wedge the conductor', () => {
    const turn = turnOf([asked({ type: 'wake-at', at: 'tomorrow' })]);
    expect(receiptsOf(turn)).toEqual([{ outcome: 'failed', code: 'rule-failed' }]);
    expect(turn).toMatchObject({ seq: 0, standing: undefined, events: [] });
    expect(() => standingOf(counterRules(), { wakeAt: 'tomorrow' })).toThrow(
      'the rules of "counter" want to wake at "tomorrow"',
    );
  });

  it('is not an event that they do not know: that ends the turn, for the process is parked', () => {
    const forgetful = { mischief: { forgets: 'counted' } };
    expect(() => turnOf([asked({ type: 'count' })], forgetful)).toThrow(UnknownEvent);
    const from = turnOf([asked({ type: 'wake-at', at: after(10) })]);
    expect(() => turnOf([], { from, at: after(10), mischief: { forgets: 'woken' } })).toThrow(UnknownEvent);
  });
});

describe('what rests on a version', () => {
  const write = (version: number | undefined, part = 'text') =>
    asked({ type: 'write', text: 'mine' }, version === undefined ? {} : { restsOn: { part, version } });

  it('is done when that is the present one, or when it rests on none', () => {
    const from = turnOf([write(0)]);
    expect(receiptsOf(turnOf([write(1), write(undefined)], { from }))).toMatchObject([
      { outcome: 'done' },
      { outcome: 'done' },
    ]);
  });

  it('is refused when somebody was first, with the present version and its texts', () => {
    const from = turnOf([write(undefined)]);
    expect(receiptsOf(turnOf([write(0)], { from }))).toEqual([
      {
        outcome: 'refused',
        code: 'changed-meanwhile',
        details: { part: 'text', version: 1, yours: 0, texts: ['mine'] },
      },
    ]);
  });

  it('is refused without texts when nothing has been written yet', () => {
    expect(receiptsOf(turnOf([write(3)]))).toMatchObject([{ code: 'changed-meanwhile', details: { texts: [] } }]);
  });

  it('is refused when there is no such part', () => {
    expect(receiptsOf(turnOf([write(1, 'title')]))).toEqual([
      { outcome: 'refused', code: 'no-such-part', details: { part: 'title' } },
    ]);
  });
});

describe('what somebody says has happened', () => {
  const told = (precision: 'instant' | 'day' | 'month' | 'season', value: string) =>
    receiptsOf(turnOf([asked({ type: 'count' }, { happened: { precision, value } })]))[0];
  const refusedOf = (value: string) => ({
    outcome: 'refused',
    code: 'not-in-the-future',
    details: { happened: value },
  });

  it('may be until this very moment, today, this month, this year’s seasons', () => {
    expect(told('instant', NINE)).toMatchObject({ outcome: 'done' });
    expect(told('day', '2026-06-01')).toMatchObject({ outcome: 'done' });
    expect(told('month', '2026-06')).toMatchObject({ outcome: 'done' });
    expect(told('season', '2026-winter')).toMatchObject({ outcome: 'done' });
    expect(told('season', '2025-winter')).toMatchObject({ outcome: 'done' });
  });

  it('is not in the future', () => {
    expect(told('instant', after(1))).toEqual(refusedOf(after(1)));
    expect(told('day', '2026-06-02')).toEqual(refusedOf('2026-06-02'));
    expect(told('month', '2026-07')).toEqual(refusedOf('2026-07'));
    expect(told('season', '2027-spring')).toEqual(refusedOf('2027-spring'));
  });
});

describe('the state', () => {
  it('is what all events make of it, in order', () => {
    const turn = turnOf([asked({ type: 'count' }), asked({ type: 'write', text: 'mine' }), asked({ type: 'count' })]);
    expect(fold(counterRules(), turn.events)).toEqual(turn.state);
    expect(turn.state).toMatchObject({ count: 2, text: 'mine' });
    expect(fold(counterRules(), [])).toBeUndefined();
  });
});
