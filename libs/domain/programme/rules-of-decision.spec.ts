import { describe, expect, it } from '@jest/globals';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { rulesChanged, rulesOfDecision } from './rules-of-decision.js';

const settings = { ...aSettings(), teamsToStart: 3, leastMeasurements: 12, aloneBelow: 4 };

describe('the rules by which cycles are decided', () => {
  it('are told of a change field by field: those that were named, as they are now', () => {
    expect(rulesChanged(['teamsToStart'], settings)).toEqual({ teamsToStart: 3 });
    expect(rulesChanged(['leastMeasurements'], settings)).toEqual({ leastMeasurements: 12 });
    expect(rulesChanged(['aloneBelow'], settings)).toEqual({ aloneBelow: 4 });
    expect(rulesChanged(['labels', 'timeZone'], settings)).toEqual({});
  });

  it('are told of another plan as who decides at its gates; where teams report, nobody does', () => {
    const { quorums, ...rest } = rulesChanged(['plan'], settings);
    expect(rest).toEqual({});
    const decided = settings.plan.phases.filter(({ gate }) => gate.decidedBy === 'approvals');
    expect(quorums).toEqual(decided.map(({ gate: { name, quorum } }) => ({ gate: name, quorum })));
    expect(quorums?.map(({ gate }) => gate)).toEqual(['ready-to-start', 'evaluation-accepted', 'shared']);
  });

  it('are nothing that they don’t know', () => {
    expect(rulesOfDecision.safeParse(rulesChanged(['teamsToStart', 'plan'], settings)).success).toBe(true);
    expect(rulesOfDecision.safeParse({}).success).toBe(true);
    expect(rulesOfDecision.safeParse({ pledges: true }).success).toBe(false);
    expect(rulesOfDecision.safeParse({ aloneBelow: 1.5 }).success).toBe(false);
    const [quorum] = rulesChanged(['plan'], settings).quorums ?? [];
    expect(rulesOfDecision.safeParse({ quorums: [{ ...quorum, since: '2026' }] }).success).toBe(false);
  });
});
