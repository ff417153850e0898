import { type PlanEvent } from '../../../../domain/cycle/events/plan.js';
import { phaseNamed } from '../../../../domain/plan/phases.js';

/** That a cycle began. */
export type CycleCreated = Extract<PlanEvent, { type: 'cycle-created' }>;

/** Whether its teams had started already when it began here: then nobody has to wait until they can. */
export function beganUnderWay({ plan, beganIn }: CycleCreated): boolean {
  const kind = beganIn === undefined ? undefined : phaseNamed(plan, beganIn)?.kind;
  return kind === 'experiment' || kind === 'evaluation' || kind === 'blueprint';
}
