import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { step, teams, type Step } from '../../../test/support/arbitraries/cycle-steps.js';
import { aMeasurement, CycleLife } from '../../../test/support/builders/cycle.js';
import { fold } from '../../engine/turn.js';
import { instantOf } from '../../engine/instant.js';
import { cycleRules } from './cycle.rules.js';
import { type CycleState } from './cycle.state.js';

/** Lives a cycle by random steps, and looks after each of them. */
function live({ from, steps }: Story, look: Look): CycleLife {
  const life = new CycleLife(teams)[from]();
  for (const { person, command, later } of steps) {
    const before = life.cycle;
    const seen = life.events.length;
    life.now = instantOf(Date.parse(life.now) + later * 3_600_000);
    life.send(person, command, { via: person === null ? 'service' : 'web' });
    look(life, before, life.events.slice(seen));
  }
  return life;
}

type Look = (life: CycleLife, before: CycleState, added: CycleLife['events']) => void;

interface Story {
  from: Beginning;
  steps: Step[];
}

type Beginning = 'begun' | 'submitted' | 'running' | 'evaluating';

const story: fc.Arbitrary<Story> = fc.record({
  from: fc.constantFrom<Beginning>('begun', 'submitted', 'running', 'evaluating'),
  steps: fc.array(step, { minLength: 20, maxLength: 120 }),
});

const always = (look: Look): void => {
  fc.assert(
    fc.property(story, (each) => void live(each, look)),
    { numRuns: 150 },
  );
};

describe('whatever people send in whatever order', () => {
  it('a locked hypothesis changes only by an amendment, whose material part others approved', () => {
    always((life, before, added) => {
      if (!before.hypothesis?.locked) return;
      const amended = added.find(({ event }) => event.type === 'hypothesis-amended');
      if (!amended) {
        expect(life.cycle.hypothesis?.locked).toEqual(before.hypothesis.locked);
        expect(life.cycle.hypothesis?.content).toEqual(before.hypothesis.content);
        return;
      }
      const { material, number } = amended.event as unknown as { material: boolean; number: number };
      if (!material) return;
      expect(before.amendment?.number).toBe(number);
      const approvals = life.events.filter(({ event }) => (event as { gate?: string }).gate === 'amendment');
      const approvers = approvals.filter(({ event }) => event.type === 'approved').map(({ actor }) => actor);
      expect(approvers.length).toBeGreaterThan(0);
      expect(before.amendment?.authors).not.toContain(approvers.at(-1));
    });
  });

  it('a correction leaves what stood there, and names it', () => {
    always((life, _before, added) => {
      for (const { event } of added) {
        if (event.type !== 'note-corrected' && event.type !== 'measurement-corrected') continue;
        const { line: root, id } = event as unknown as { line: number; id: string };
        expect(life.events.find(({ seq }) => seq === root)?.event).toMatchObject({ id });
      }
    });
  });

  it('a paused cycle passes no gate and reminds nobody', () => {
    always((life, before, added) => {
      if (before.paused === null || life.cycle.paused === null) return;
      expect(added.map(({ event }) => event.type)).not.toContain('gate-passed');
      expect(cycleRules.dues(life.cycle)).toEqual([]);
      expect(cycleRules.standing(life.cycle).wakeAt).toBeUndefined();
    });
  });

  it('nobody is asked to decide on what they wrote, or twice', () => {
    always((life) => {
      for (const { what, who } of cycleRules.dues(life.cycle)) {
        if (!/^(gate|amendment|supplement|late-lock)/.test(what)) continue;
        const name = what.startsWith('amendment') ? 'amendment' : what.replace(/^[^:]*:/, '');
        const person = life.cast.find(({ role }) => role === who[0]?.role)?.person ?? '';
        if (who[0]?.except?.includes(person)) continue;
        const refusal = life.refusalOf(person, { type: 'approve', gate: name });
        expect(['wrote-it', 'already-approved']).not.toContain(refusal);
      }
    });
  });

  it('no experiment runs before its gate', () => {
    always((life) => {
      const working = Object.values(life.cycle.teams).some(({ state }) => state === 'running' || state === 'finished');
      if (working) expect(life.cycle.hypothesis?.locked).toBeTruthy();
      if (working) expect(life.told.indexOf('gate-passed')).toBeLessThan(life.told.indexOf('team-started'));
    });
  });

  it('no gate passes without its quorum of distinct persons, none of whom wrote what it decides', () => {
    always((life, before) => {
      for (const { event } of life.events.slice(-12)) {
        const { gate: passed } = event as unknown as { gate: string };
        const plan = before.plan.phases.find((each) => each.gate.name === passed);
        if (event.type !== 'gate-passed' || plan?.gate.decidedBy !== 'approvals' || before.gates[passed]?.passed)
          continue;
        const approvals = life.cycle.gates[passed]?.approvals ?? [];
        expect(new Set(approvals.map(({ person }) => person)).size).toBe(approvals.length);
        for (const { role, count } of plan.gate.quorum) {
          expect(approvals.filter((approval) => approval.role === role).length).toBeGreaterThanOrEqual(count);
        }
        const written =
          plan.kind === 'hypothesis'
            ? life.cycle.hypothesis
            : plan.kind === 'evaluation'
              ? life.cycle.evaluation
              : null;
        for (const { person } of approvals) expect(written?.authors ?? []).not.toContain(person);
      }
    });
  });

  it('the state is what its events make of it', () => {
    fc.assert(
      fc.property(story, (each) => {
        const life = live(each, () => undefined);
        expect(fold(cycleRules, life.events)).toEqual(life.state);
        expect(life.events.map(({ seq }) => seq)).toEqual(life.events.map((_, place) => place + 1));
      }),
      { numRuns: 100 },
    );
  });

  it('who is told that they may agree can, and who is told that they may not is refused for that very reason', () => {
    fc.assert(
      fc.property(story, (each) => {
        const life = live(each, () => undefined);
        for (const person of ['lead', 'alt-1', 'coordinator-ggnet']) {
          const allowed = cycleRules.allowed(life.cycle, life.contextOf(person));
          for (const { command, about, possible, code } of allowed) {
            if (command !== 'approve' && command !== 'report-team-ready') continue;
            const key = command === 'approve' ? 'gate' : 'team';
            expect(life.refusalOf(person, { type: command, [key]: about })).toBe(possible ? undefined : code);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('random lives get far enough to mean something', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(story, (each) => {
      for (const type of live(each, () => undefined).told) reached.add(type);
    }),
    { numRuns: 300, seed: 7 },
  );
  const wanted = [
    ...['hypothesis-locked', 'team-started', 'gate-passed', 'rejected', 'amendment-proposed', 'hypothesis-amended'],
    ...['team-dropped-out', 'team-paused', 'cycle-paused', 'cycle-resumed', 'plan-changed', 'lines-shared'],
    ...['note-corrected', 'line-hidden', 'evaluation-written'],
  ];
  expect(wanted.filter((type) => !reached.has(type))).toEqual([]);
});

it('stays under 16 kB after 10,000 notes and measurements, with 50 teams', () => {
  const many = Array.from({ length: 50 }, (_, place) => `team-of-organisation-${place}`);
  const life = new CycleLife(many).running();
  for (let n = 0; n < 10_000; n++) {
    const id = many[n % many.length] ?? '';
    life.does('lead', n % 2 === 0 ? { type: 'add-note', note: 'n', team: id } : aMeasurement(id));
  }
  expect(life.cycle.counts).toMatchObject({ notes: 5_000, measurements: 5_000 });
  expect(Buffer.byteLength(JSON.stringify(life.state))).toBeLessThanOrEqual(16_000);
});
