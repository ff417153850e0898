import { describe, expect, it } from '@jest/globals';
import { aSettings } from '../../../test/support/builders/programme-row.js';
import { Refused } from '../../engine/refused.js';
import { calendarOf } from '../../messages/calendar.js';
import {
  checkPlan,
  instantOfDeadline,
  isFromExperimentOn,
  isPhaseOver,
  lastDayOf,
  phaseAfter,
  phaseNamed,
} from './phases.js';
import { type Deadline, type PhasePlan, type Plan } from './plan.js';

const calendar = calendarOf({ timeZone: 'Europe/Amsterdam', holidays: 'NL' });
const { plan } = aSettings();
const [hypothesis, experiment, evaluation, blueprint] = plan.phases as [PhasePlan, PhasePlan, PhasePlan, PhasePlan];

const untilDays = (...days: (string | undefined)[]): Plan => ({
  phases: plan.phases.map((phase, place) => {
    const value = days[place];
    return value === undefined ? phase : { ...phase, until: { precision: 'day', value } };
  }),
});

/** The refusal's code and details, or undefined when one can work by the plan. */
function answer(asked: Plan): unknown {
  try {
    checkPlan(asked, calendar);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, ...error.details };
    throw error;
  }
}

describe('the phases of a plan', () => {
  it('are found by their names, and follow each other until the last', () => {
    expect(phaseNamed(plan, 'evaluation')).toBe(evaluation);
    expect(phaseNamed(plan, 'holiday')).toBeUndefined();
    expect(phaseAfter(plan, 'hypothesis')).toBe(experiment);
    expect(phaseAfter(plan, 'blueprint')).toBeUndefined();
    expect(phaseAfter(plan, 'holiday')).toBeUndefined();
  });

  it('are over when the plan has come to a later one', () => {
    expect(isPhaseOver(plan, { phase: 'hypothesis', now: 'experiment' })).toBe(true);
    expect(isPhaseOver(plan, { phase: 'experiment', now: 'experiment' })).toBe(false);
    expect(isPhaseOver(plan, { phase: 'evaluation', now: 'experiment' })).toBe(false);
  });
});

describe('the phases from the experiment on', () => {
  it('are the first experiment and all after it', () => {
    const from = plan.phases.filter(({ name }) => isFromExperimentOn(plan, name)).map(({ name }) => name);
    expect(from).toEqual(['experiment', 'evaluation', 'blueprint']);
    const again = { ...experiment, name: 'again' };
    const phases = [hypothesis, evaluation, experiment, blueprint, again];
    expect(isFromExperimentOn({ phases }, 'evaluation')).toBe(false);
    expect(isFromExperimentOn({ phases }, 'blueprint')).toBe(true);
    expect(isFromExperimentOn({ phases: [hypothesis, evaluation] }, 'evaluation')).toBe(false);
  });
});

describe('a deadline', () => {
  const lasts = (precision: Deadline['precision'], value: string) => lastDayOf({ precision, value }, calendar);

  it('of a month ends on its last working day: “tot april” is 31 March', () => {
    expect(lasts('month', '2021-03')).toBe('2021-03-31');
    expect(lasts('month', '2026-05')).toBe('2026-05-29');
  });

  it('of a season ends with its last month; a winter ends in the year after the one that names it', () => {
    expect(lasts('season', '2026-spring')).toBe('2026-05-29');
    expect(lasts('season', '2026-summer')).toBe('2026-08-31');
    expect(lasts('season', '2026-autumn')).toBe('2026-11-30');
    expect(lasts('season', '2026-winter')).toBe('2027-02-26');
  });

  it('of a day is that day, also one on which nobody works', () => {
    expect(lasts('day', '2026-05-31')).toBe('2026-05-31');
  });

  it('has passed when its last day is over where the programme is; an instant passes at once', () => {
    expect(instantOfDeadline({ precision: 'day', value: '2026-06-01' }, calendar)).toBe('2026-06-01T22:00:00.000Z');
    const instant: Deadline = { precision: 'instant', value: '2026-06-01T23:30:00.000Z' };
    expect(instantOfDeadline(instant, calendar)).toBe('2026-06-01T23:30:00.000Z');
    expect(lastDayOf(instant, calendar)).toBe('2026-06-02');
    expect(instantOfDeadline(undefined, calendar)).toBeNull();
  });
});

describe('a plan that one can work by', () => {
  it('is the standard one, with or without dates', () => {
    expect(answer(plan)).toBeUndefined();
    expect(answer(untilDays('2026-03-01', '2026-09-01', '2026-10-01', '2026-12-01'))).toBeUndefined();
  });

  it('has an experiment, a hypothesis before it and an evaluation after it', () => {
    for (const kind of ['hypothesis', 'experiment', 'evaluation'] as const) {
      const phases = plan.phases.filter((phase) => phase.kind !== kind);
      expect(answer({ phases })).toEqual({ code: 'plan-lacks', kind });
    }
    expect(answer({ phases: [experiment, hypothesis, evaluation] })).toEqual({
      code: 'plan-lacks',
      kind: 'hypothesis',
    });
    expect(answer({ phases: [hypothesis, evaluation, experiment] })).toEqual({
      code: 'plan-lacks',
      kind: 'evaluation',
    });
  });

  it('may do without sharing, and evaluate in between as well', () => {
    expect(answer({ phases: [hypothesis, experiment, evaluation] })).toBeUndefined();
    const between = { ...evaluation, name: 'in-between', gate: { ...evaluation.gate, name: 'looked-at' } };
    expect(answer({ phases: [hypothesis, between, experiment, evaluation, blueprint] })).toBeUndefined();
  });

  it('names each phase and each gate once; a phase and a gate may share a name', () => {
    expect(answer({ phases: [...plan.phases, { ...blueprint, gate: { ...blueprint.gate, name: 'again' } }] })).toEqual({
      code: 'names-not-unique',
      name: 'blueprint',
    });
    expect(answer({ phases: [...plan.phases, { ...blueprint, name: 'again' }] })).toEqual({
      code: 'names-not-unique',
      name: 'shared',
    });
    const shared = { ...blueprint, name: 'shared' };
    expect(answer({ phases: [hypothesis, experiment, evaluation, shared] })).toBeUndefined();
  });

  it('lets somebody decide at each gate, and teams at the end of an experiment alone', () => {
    const nobody = { ...blueprint, gate: { ...blueprint.gate, quorum: [] } };
    expect(answer({ phases: [hypothesis, experiment, evaluation, nobody] })).toEqual({
      code: 'plan-lacks',
      kind: 'quorum:shared',
    });
    const byTeams = { ...evaluation, gate: { ...evaluation.gate, decidedBy: 'teams' as const } };
    expect(answer({ phases: [hypothesis, experiment, byTeams, blueprint] })).toEqual({
      code: 'plan-lacks',
      kind: 'quorum:evaluation-accepted',
    });
    const byLead = {
      ...experiment,
      gate: { ...experiment.gate, decidedBy: 'approvals' as const, quorum: [{ role: 'lead', count: 1 }] },
    };
    expect(answer({ phases: [hypothesis, byLead, evaluation] })).toBeUndefined();
  });

  it('lets no phase end before an earlier one, also where phases in between have no date', () => {
    expect(answer(untilDays('2026-09-01', undefined, undefined, '2026-08-31'))).toEqual({
      code: 'dates-out-of-order',
      phase: 'blueprint',
    });
    expect(answer(untilDays('2026-09-01', '2026-10-01', '2026-09-15'))).toEqual({
      code: 'dates-out-of-order',
      phase: 'evaluation',
    });
  });

  it('lets phases end on the same day', () => {
    expect(answer(untilDays('2026-09-01', '2026-09-01', undefined, '2026-09-01'))).toBeUndefined();
  });
});
