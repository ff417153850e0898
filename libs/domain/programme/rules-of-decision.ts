import { z } from 'zod';
import { quorum } from '../plan/plan.js';
import { programmeSettings, type ProgrammeSettings } from './programme.settings.js';

const { teamsToStart, leastMeasurements } = programmeSettings.shape;

/** What of a programme's settings cycles are decided by. A running cycle keeps those that it began with. */
export const rulesOfDecision = z.strictObject({
  teamsToStart: teamsToStart.optional(),
  leastMeasurements: leastMeasurements.optional(),
  aloneBelow: z.int().optional(),
  /** Who decides at the gates of the standard plan, by the gates' names. */
  quorums: z.array(z.strictObject({ gate: z.string(), quorum })).optional(),
});
/** See the schema `rulesOfDecision`. */
export type RulesOfDecision = z.infer<typeof rulesOfDecision>;

/** Of a change of settings, what cycles are decided by: the fields that were named, as they are now. */
export function rulesChanged(changed: readonly string[], settings: ProgrammeSettings): RulesOfDecision {
  const { phases } = settings.plan;
  return {
    ...(changed.includes('teamsToStart') && { teamsToStart: settings.teamsToStart }),
    ...(changed.includes('leastMeasurements') && { leastMeasurements: settings.leastMeasurements }),
    ...(changed.includes('aloneBelow') && { aloneBelow: settings.aloneBelow }),
    ...(changed.includes('plan') && {
      quorums: phases.flatMap(({ gate }) =>
        gate.decidedBy === 'approvals' ? [{ gate: gate.name, quorum: gate.quorum }] : [],
      ),
    }),
  };
}
