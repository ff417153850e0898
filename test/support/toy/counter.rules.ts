import { z } from 'zod';
import { later, type Instant } from '../../../libs/engine/instant.js';
import { Refused } from '../../../libs/engine/refused.js';
import { UnknownEvent, type AnyRules, type Rules } from '../../../libs/engine/rules.js';
import { typed } from '../../../libs/engine/typed.js';

/** The state of the smallest process there is. */
export interface CounterState {
  count: number;
  wakeAt?: Instant;
  alarms: number;
  closed: boolean;
  text?: string;
  version: number;
  others: Record<string, number>;
}

const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('count') }),
  z.strictObject({ type: z.literal('write'), text: typed() }),
  z.strictObject({ type: z.literal('wake-at'), at: z.string() }),
  z.strictObject({ type: z.literal('refuse') }),
  z.strictObject({ type: z.literal('throw') }),
  z.strictObject({ type: z.literal('tell'), process: z.string() }),
  z.strictObject({ type: z.literal('look-at'), process: z.string() }),
  z.strictObject({ type: z.literal('proclaim') }),
  z.strictObject({ type: z.literal('heard'), process: z.string() }),
  z.strictObject({ type: z.literal('unstorable') }),
  z.strictObject({ type: z.literal('close') }),
]);

type Command = z.infer<typeof command>;
type Event =
  | { type: 'counted'; at: string }
  | { type: 'written'; text: string }
  | { type: 'wake-set'; at: string }
  | { type: 'woken' }
  | { type: 'told'; process: string }
  | { type: 'looked'; process: string; count: number }
  | { type: 'proclaimed' }
  | { type: 'heard'; process: string }
  | { type: 'unstorable' }
  | { type: 'refreshed' }
  | { type: 'closed' };

/** How the counter misbehaves, for the tests that want it to. */
export interface Mischief {
  version?: number;
  /** After its moment, the counter wants to wake again at once. */
  spins?: boolean;
  /** Events of this type are not understood. */
  forgets?: string;
}

/** Rules of a process that only counts, and misbehaves on request: for testing the machinery around rules. */
export function counterRules(mischief: Mischief = {}): AnyRules {
  const rules: Rules<CounterState, Command, Event> = {
    kind: 'counter',
    version: mischief.version ?? 1,
    command,
    decide(state, asked, context) {
      if (asked.type === 'due')
        return mischief.spins ? [{ type: 'wake-set', at: later(context.now, 1) }] : [{ type: 'woken' }];
      if (asked.type === 'refresh') return [{ type: 'refreshed' }];
      if (state?.closed) throw new Refused('closed');
      switch (asked.type) {
        case 'count':
          return [{ type: 'counted', at: context.now }];
        case 'write':
          return [{ type: 'written', text: asked.text }];
        case 'wake-at':
          return [{ type: 'wake-set', at: asked.at }];
        case 'refuse':
          throw new Refused('not-today', { count: state?.count ?? 0 });
        case 'throw':
          return (undefined as unknown as { events: Event[] }).events;
        case 'tell':
          return [{ type: 'told', process: asked.process }];
        case 'look-at': {
          const known = context.others[asked.process];
          if (!known) throw new Refused('nobody-there');
          return [{ type: 'looked', process: asked.process, count: (known.state as CounterState).count }];
        }
        case 'proclaim':
          return [{ type: 'proclaimed' }];
        case 'heard':
          return [{ type: 'heard', process: asked.process }];
        case 'unstorable':
          return [{ type: 'unstorable' }];
        case 'close':
          return [{ type: 'closed' }];
      }
    },
    evolve(state, { event }) {
      const before = state ?? { count: 0, alarms: 0, closed: false, version: 0, others: {} };
      if (event.type === mischief.forgets) throw new UnknownEvent(event.type);
      switch (event.type) {
        case 'counted':
          return { ...before, count: before.count + 1 };
        case 'written':
          return { ...before, text: event.text, version: before.version + 1 };
        case 'wake-set':
          return { ...before, wakeAt: event.at };
        case 'woken':
          return { ...before, wakeAt: undefined, alarms: before.alarms + 1 };
        case 'looked':
          return { ...before, others: { ...before.others, [event.process]: event.count } };
        case 'heard':
          return { ...before, others: { ...before.others, [event.process]: -1 } };
        case 'closed':
          return { ...before, closed: true };
        default:
          return before;
      }
    },
    standing: (state) => ({
      phase: state.closed ? 'closed' : 'counting',
      kind: 'counting',
      entered: 1,
      wakeAt: state.wakeAt,
      wakeFor: state.wakeAt && 'alarm',
      missing: [],
      closed: state.closed,
    }),
    dues: (state) =>
      state.wakeAt
        ? [
            {
              what: 'alarm',
              occurrence: 1,
              since: '2020-01-01T00:00:00.000Z',
              until: state.wakeAt,
              who: [{ role: 'lead' }],
            },
          ]
        : [],
    allowed: () => [],
    versionOf: (state, part) => (part === 'text' ? (state?.version ?? 0) : undefined),
    textsOf: (state) => (state.text ? [state.text] : []),
    needs: (asked) => (asked.type === 'look-at' ? [asked.process] : []),
    tells: (_state, { event }) =>
      event.type === 'told' ? [{ process: event.process, command: { type: 'count' } }] : [],
    announces: ({ process, event }) => (event.type === 'proclaimed' ? { type: 'heard', process } : undefined),
  };
  return rules;
}
