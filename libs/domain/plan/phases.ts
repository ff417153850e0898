import { type Calendar } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Deadline, type PhasePlan, type Plan } from './plan.js';

/** The month in which a season ends; winter ends in the year after the one that names it. */
const SEASON_ENDS = { spring: '05', summer: '08', autumn: '11', winter: '02' } as const;

/** What is decided beside the gates, under a name of its own: no gate may be called so, or it would decide that as well. */
const DECIDED_BESIDE = ['amendment', 'supplement'];

/** A phase of a plan by its name. */
export function phaseNamed(plan: Plan, name: string): PhasePlan | undefined {
  return plan.phases.find((phase) => phase.name === name);
}

/** The phase that follows; undefined after the last one. */
export function phaseAfter(plan: Plan, name: string): PhasePlan | undefined {
  const place = plan.phases.findIndex((phase) => phase.name === name);
  return place < 0 ? undefined : plan.phases[place + 1];
}

/** The last day of a deadline; a month and a season end on their last working day ("tot april" is 31 March). */
export function lastDayOf(deadline: Deadline, calendar: Calendar): string {
  switch (deadline.precision) {
    case 'instant':
      return calendar.dayOf(deadline.value);
    case 'day':
      return deadline.value;
    case 'month':
      return calendar.lastWorkingDay(deadline.value);
    case 'season': {
      const year = Number(deadline.value.slice(0, 4));
      const season = deadline.value.slice(5);
      const month = Object.entries(SEASON_ENDS).find(([name]) => name === season)?.[1] ?? '12';
      return calendar.lastWorkingDay(`${season === 'winter' ? year + 1 : year}-${month}`);
    }
  }
}

/** The instant at which a deadline has passed: the end of its last day, or the instant itself. */
export function instantOfDeadline(deadline: Deadline | undefined, calendar: Calendar): Instant | null {
  if (!deadline) return null;
  return deadline.precision === 'instant' ? deadline.value : calendar.endOf(lastDayOf(deadline, calendar));
}

/**
 * Checks that a plan can be worked by: names are unique, a hypothesis comes before an experiment and an evaluation
 * after it, and no date lies before an earlier phase's.
 *
 * @throws Refused names-not-unique, plan-lacks, dates-out-of-order
 */
export function checkPlan(plan: Plan, calendar: Calendar): void {
  const planned = plan.phases.flatMap(({ name, gate }) => [`phase ${name}`, `gate ${gate.name}`]);
  const names = [...DECIDED_BESIDE.map((name) => `gate ${name}`), ...planned];
  for (const [place, name] of names.entries()) {
    refuseUnless(names.indexOf(name) === place, 'names-not-unique', { name: name.split(' ')[1] ?? name });
  }
  const kinds = plan.phases.map(({ kind }) => kind);
  for (const kind of ['hypothesis', 'experiment', 'evaluation'] as const) {
    refuseUnless(kinds.includes(kind), 'plan-lacks', { kind });
  }
  refuseUnless(kinds.indexOf('hypothesis') < kinds.indexOf('experiment'), 'plan-lacks', { kind: 'hypothesis' });
  refuseUnless(kinds.indexOf('experiment') < kinds.lastIndexOf('evaluation'), 'plan-lacks', { kind: 'evaluation' });
  for (const { kind, gate } of plan.phases) {
    const decided = gate.decidedBy === 'teams' ? kind === 'experiment' : gate.quorum.length > 0;
    refuseUnless(decided, 'plan-lacks', { kind: `quorum:${gate.name}` });
  }
  checkOrder(plan, calendar);
}

/** Checks that no phase ends before an earlier one. @throws Refused dates-out-of-order */
export function checkOrder(plan: Plan, calendar: Calendar): void {
  let before: Instant | null = null;
  for (const { name, until } of plan.phases) {
    const ends = instantOfDeadline(until, calendar);
    if (ends === null) continue;
    refuseUnless(before === null || ends >= before, 'dates-out-of-order', { phase: name });
    before = ends;
  }
}

/** Whether a phase is a plan's first experiment, or comes after it. */
export function isFromExperimentOn(plan: Plan, phase: string): boolean {
  const experiment = plan.phases.find(({ kind }) => kind === 'experiment');
  return experiment !== undefined && !isPhaseOver(plan, { phase, now: experiment.name });
}

/** Whether a phase lies before the one that a plan has come to. */
export function isPhaseOver(plan: Plan, at: { phase: string; now: string }): boolean {
  const names = plan.phases.map(({ name }) => name);
  return names.indexOf(at.phase) < names.indexOf(at.now);
}
