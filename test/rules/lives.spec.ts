import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CycleEvent } from '../../libs/domain/cycle/cycle.events.js';
import { type CycleState } from '../../libs/domain/cycle/cycle.state.js';
import { type BlueprintState } from '../../libs/domain/blueprint/blueprint.state.js';
import { onlyRead, partsRead } from '../../libs/domain/policies/draft.policy.js';
import { looksFrom } from '../../libs/domain/policies/standpoint.policy.js';
import { type Recorded } from '../../libs/engine/event.js';
import { fold } from '../../libs/engine/turn.js';
import { liveWorld, worldStory } from '../support/arbitraries/world-steps.js';
import { type Living } from '../support/world/world.js';
import { linesOf, readers } from './reading.js';
import { mayKnow } from './who-sees-what.js';

type Event = Recorded<CycleEvent>;
const eventsOf = ({ events }: Living) => events as Event[];
const always = (numRuns: number, property: (story: Parameters<typeof liveWorld>[0]) => void): void => {
  fc.assert(fc.property(worldStory, property), { numRuns });
};

describe('a workpackage with its cycles and its blueprint, whatever people do', () => {
  it('changes what was locked by an amendment alone', () => {
    always(30, (story) => {
      liveWorld(story, ({ living, before, added }) => {
        const locked = (before as CycleState | undefined)?.hypothesis?.locked;
        if (living.rules.kind !== 'cycle' || !locked) return;
        if (added.some(({ event }) => event.type === 'hypothesis-amended')) return;
        expect((living.subject.state as CycleState).hypothesis?.locked).toEqual(locked);
      });
    });
  });

  it('lets nothing pass by somebody who wrote it', () => {
    let passed = 0;
    always(30, (story) => {
      for (const cycle of liveWorld(story).of('cycle')) {
        for (const { approvers, authors } of decided(eventsOf(cycle))) {
          passed++;
          expect(approvers.filter((person) => authors.has(person))).toEqual([]);
          expect(new Set(approvers).size).toBe(approvers.length);
        }
      }
    });
    expect(passed).toBeGreaterThan(15);
  });

  it('erases nothing by a correction, which says what stood there', () => {
    let corrected = 0;
    always(30, (story) => {
      const world = liveWorld(story, ({ living, added }) => {
        for (const { event } of added as Event[]) {
          if (event.type !== 'note-corrected' && event.type !== 'measurement-corrected') continue;
          corrected++;
          expect(living.events[event.line - 1]?.event).toMatchObject({ id: event.id });
        }
      });
      for (const cycle of world.of('cycle')) expectCorrected(eventsOf(cycle));
    });
    expect(corrected).toBeGreaterThan(2);
  });

  it('is what its events make of it, each process for itself', () => {
    always(30, (story) => {
      for (const { rules, events, subject } of liveWorld(story).processes.values()) {
        expect(fold(rules, events)).toEqual(subject.state);
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place + 1));
      }
    });
  });

  it('opens each next cycle once, with the same teams and without dates, and knows it', () => {
    let opened = 0;
    always(30, (story) => {
      const world = liveWorld(story);
      for (const cycle of world.of('cycle')) {
        const next = eventsOf(cycle).flatMap(({ event }) => (event.type === 'next-cycle-opened' ? [event.cycle] : []));
        expect(next.length).toBeLessThanOrEqual(1);
        for (const id of next) {
          opened++;
          const [first] = world.processes.get(id)?.events ?? [];
          expect(first?.event).toMatchObject({ type: 'cycle-created', previous: cycle.id });
          expect(JSON.stringify(first?.event)).not.toContain('"until"');
        }
      }
    });
    expect(opened).toBeGreaterThan(1);
  });

  it('lets every open cycle hear what became of its blueprint', () => {
    let heard = 0;
    always(30, (story) => {
      const world = liveWorld(story);
      for (const cycle of world.of('cycle')) {
        heard += eventsOf(cycle).filter(({ event }) => event.type === 'blueprint-published-heard').length;
        const { blueprint, closed } = cycle.subject.state as CycleState;
        if (!blueprint || closed) continue;
        const { published } = world.processes.get(blueprint.process)?.subject.state as BlueprintState;
        expect(blueprint.published ?? 0).toBe(published);
      }
    });
    expect(heard).toBeGreaterThan(0);
  });
});

describe('the story of all that happened', () => {
  /** An id, a code, a reference; or what was forgotten. */
  const UNSAYABLE =
    /(cycle|blueprint|workpackage)-|zorgverlening|coordinator-|alt-\d|[0-9a-f]{8}-[0-9a-f]{4}|\p{L}[_:]\p{L}|undefined|null|NaN|\[object/u;

  it('can be told of any life so far, in both languages, without an id or a code', () => {
    const told = new Set<string>();
    always(30, (story) => {
      const world = liveWorld(story);
      for (const living of world.processes.values()) {
        for (const { type, sentence } of linesOf({ world, living, reader: readers.lead, until: Infinity })) {
          told.add(type);
          expect(sentence).not.toMatch(UNSAYABLE);
          expect(sentence).toMatch(/^[\p{Lu}„“].*[.!?][”)]?$/u);
          expect(sentence).not.toMatch(/niet in woorden|cannot put into words/u);
        }
      }
    });
    expect(told.size).toBeGreaterThan(25);
  });

  it('holds for nobody what they may not see, neither now nor as it was', () => {
    const counted = { shown: 0, withheld: 0 };
    fc.assert(
      fc.property(worldStory, fc.array(fc.nat(200), { minLength: 2, maxLength: 2 }), (story, moments) => {
        const world = liveWorld(story);
        const planted = new Map([...world.texts.values()].map((text) => [text.body, text]));
        for (const living of world.processes.values()) {
          for (const until of [Infinity, ...moments.map((each) => each % (living.events.length + 1))]) {
            for (const [name, reader] of Object.entries(readers)) {
              for (const { seq, sentence, isWithheld } of linesOf({ world, living, reader, until })) {
                if (isWithheld) counted.withheld++;
                for (const [body] of sentence.matchAll(/Zin\d{5}/gu)) {
                  counted.shown++;
                  const text = planted.get(body);
                  const may = text !== undefined && mayKnow({ text, reader, world, until });
                  if (!may) throw new Error(`${name} reads at line ${seq} of ${living.id}: ${sentence}`);
                }
              }
            }
          }
        }
      }),
      { numRuns: 25 },
    );
    expect(counted.shown).toBeGreaterThan(200);
    expect(counted.withheld).toBeGreaterThan(100);
  });

  it('and the page of a cycle as it stands show nobody a draft that is not for them', () => {
    let shown = 0;
    always(25, (story) => {
      const world = liveWorld(story);
      for (const { id, subject } of world.of('cycle')) {
        const state = subject.state as CycleState;
        for (const reader of Object.values(readers).filter(({ roles }) => looksFrom(roles, 'within'))) {
          const read = partsRead(state, reader);
          const page = {
            ...onlyRead(state, { read, person: reader.person }),
            hypothesis: read.hypothesis ? state.hypothesis : null,
          };
          for (const reference of JSON.stringify(page).split('"')) {
            const text = world.texts.get(reference);
            if (!text) continue;
            shown++;
            // What is carried over from the cycle before it was read there.
            if (text.process === id) expect(mayKnow({ text, reader, world, until: Infinity })).toBe(true);
          }
        }
      }
    });
    expect(shown).toBeGreaterThan(20);
  });

  it('tells nobody a figure that they may not see', () => {
    always(20, (story) => {
      const world = liveWorld(story);
      for (const living of world.of('cycle')) {
        for (const reader of Object.values(readers)) {
          for (const { seq, sentence } of linesOf({ world, living, reader, until: Infinity })) {
            const { event, actor } = eventsOf(living)[seq - 1] ?? {};
            if (event?.type !== 'measurement-recorded' && event?.type !== 'measurement-corrected') continue;
            const line = event.type === 'measurement-recorded' ? seq : event.line;
            const told = /(?<!\d)[5-9]\d\d(?![\d])/u.test(sentence.replace(/Zin\d{5}/gu, ''));
            const text = { body: '', process: living.id, person: actor ?? '', seq, command: { ...event, line } };
            if (told)
              expect(
                mayKnow({ text: { ...text, command: asCommand(text.command) }, reader, world, until: Infinity }),
              ).toBe(true);
          }
        }
      }
    });
  });
});

/** An event as the command that it came of. */
function asCommand({ type, line, ...rest }: { type: string; line: number } & Record<string, unknown>) {
  return type === 'measurement-recorded'
    ? { ...rest, type: 'record-measurement' }
    : { ...rest, line, type: 'correct-measurement' };
}

/** Each decision that took effect: who agreed to it in its last round, and who wrote what was decided. */
function decided(events: Event[]): { approvers: string[]; authors: Set<string> }[] {
  const wrote = { hypothesis: new Set<string>(), evaluation: new Set<string>(), amendment: new Set<string>() };
  const gates = new Map<string, 'hypothesis' | 'evaluation'>();
  const found: { approvers: string[]; authors: Set<string> }[] = [];
  let agreed: { gate: string; person: string }[] = [];
  const takesEffect = (gate: string, authors: Set<string>) =>
    found.push({
      approvers: agreed.filter((each) => each.gate === gate).map(({ person }) => person),
      authors: new Set(authors),
    });
  const authorsAt = (gate: string) => {
    const kind = gates.get(gate);
    return kind === undefined ? new Set<string>() : wrote[kind];
  };
  for (const { event, actor } of events) {
    const person = actor ?? '';
    if ('plan' in event) {
      for (const { kind, gate } of event.plan.phases) {
        if (kind === 'hypothesis' || kind === 'evaluation') gates.set(gate.name, kind);
      }
    }
    if (event.type === 'hypothesis-drafted') wrote.hypothesis.add(person);
    if (event.type === 'evaluation-written') wrote.evaluation.add(person);
    if (event.type === 'hypothesis-submitted') for (const author of event.authors) wrote.hypothesis.add(author);
    if (event.type === 'evaluation-submitted') for (const author of event.authors) wrote.evaluation.add(author);
    if (event.type === 'amendment-proposed') wrote.amendment = new Set([person, ...event.authors]);
    // What is written or proposed anew is decided anew.
    if (event.type === 'hypothesis-drafted') agreed = agreed.filter(({ gate }) => gates.get(gate) !== 'hypothesis');
    if (event.type === 'evaluation-written') {
      agreed = agreed.filter(({ gate }) => gates.get(gate) !== 'evaluation' && gate !== 'supplement');
    }
    if (event.type === 'amendment-proposed') agreed = agreed.filter(({ gate }) => gate !== 'amendment');
    if (event.type === 'rejected') agreed = agreed.filter(({ gate }) => gate !== event.gate);
    if (event.type === 'approved') agreed.push({ gate: event.gate, person });
    if (event.type === 'gate-passed') takesEffect(event.gate, authorsAt(event.gate));
    if (event.type === 'hypothesis-amended' && event.material) takesEffect('amendment', wrote.amendment);
    if (event.type === 'supplement-accepted') takesEffect('supplement', wrote.evaluation);
    if (event.type === 'gate-passed') agreed = agreed.filter(({ gate }) => gate !== event.gate);
  }
  return found;
}

/** Each correction names what its line said until then. */
function expectCorrected(events: Event[]): void {
  const said = new Map<number, unknown>();
  for (const { seq, event } of events) {
    if (event.type === 'note-added') said.set(seq, event.note);
    if (event.type === 'measurement-recorded') said.set(seq, figure(event));
    if (event.type !== 'note-corrected' && event.type !== 'measurement-corrected') continue;
    expect(event.was).toEqual(said.get(event.line));
    said.set(event.line, event.type === 'note-corrected' ? event.note : figure(event));
  }
}

const figure = ({ value, from, until }: { value: number; from: string; until: string }) => ({ value, from, until });
