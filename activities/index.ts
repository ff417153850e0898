import { type CycleActivities, type Stay } from './cycle.activities.js';
import { type LedgerActivities } from './ledger.activities.js';

/** Everything that workflows ask of the outside world. */
export type Activities = LedgerActivities & CycleActivities;

/** The services behind the activities, by the outside world that they touch. */
export interface Services {
  ledger: LedgerActivities;
  approvals: Pick<CycleActivities, 'openApprovals'>;
  reminders: Pick<CycleActivities, 'beginReminders'>;
  evaluation: Pick<CycleActivities, 'layPredictionBesideData'>;
  blueprints: Pick<CycleActivities, 'draftFromFactors'>;
}

/**
 * Binds the services to the activities' names. An object of functions: a class instance would register nothing, as
 * its methods live on the prototype.
 *
 * @param guarded wraps each call: reports a failure and lets no text out in it
 */
export function createActivities(
  services: Services,
  guarded: <Asked extends { process: string }, Answer>(
    name: string,
    call: (asked: Asked) => Promise<Answer>,
  ) => (asked: Asked) => Promise<Answer>,
): Activities {
  return {
    decide: guarded('decide', (turn: { process: string; at: string }) => services.ledger.decide(turn)),
    openApprovals: guarded('openApprovals', (stay: Stay) => services.approvals.openApprovals(stay)),
    beginReminders: guarded('beginReminders', (stay: Stay) => services.reminders.beginReminders(stay)),
    layPredictionBesideData: guarded('layPredictionBesideData', (stay: Stay) =>
      services.evaluation.layPredictionBesideData(stay),
    ),
    draftFromFactors: guarded('draftFromFactors', (stay: Stay) => services.blueprints.draftFromFactors(stay)),
  };
}
