import { proxyActivities } from '@temporalio/workflow';
import { type CycleActivities, type Stay } from '../activities/cycle.activities.js';
import { conduct, type ProcessRef } from './conduct.js';

// Services of the worker. Running one again for the same stay changes nothing; a stay that is over is left alone.
const work = { startToCloseTimeout: '1 minute', retry: { maximumInterval: '1 minute' } } as const;
const approvals = proxyActivities<CycleActivities>({ ...work, summary: 'approvals' });
const reminders = proxyActivities<CycleActivities>({ ...work, summary: 'reminders' });
const evaluations = proxyActivities<CycleActivities>({ ...work, summary: 'evaluation' });
const blueprints = proxyActivities<CycleActivities>({ ...work, summary: 'blueprint' });

/**
 * One pilot cycle: hypothesis → experiment → evaluation → blueprint, for months or years.
 * What may happen in a phase, and which phase comes next, is decided by `libs/domain/cycle` and recorded in the ledger;
 * what the services do in each phase stands here. A phase of a programme's own plan has one of these kinds, or only waits.
 */
export async function cycle(ref: ProcessRef): Promise<void> {
  await conduct(ref, { hypothesis, experiment, evaluation, blueprint });
}

/** The hypothesis is written and locked. Ends at the gate "ready to start". */
async function hypothesis(stay: Stay): Promise<void> {
  await reminders.beginReminders(stay);
  await approvals.openApprovals(stay);
}

/** Teams try it in practice; notes and measurements come in. Ends when the teams have finished. */
async function experiment(stay: Stay): Promise<void> {
  await reminders.beginReminders(stay);
}

/** Prediction is laid beside data; others than the authors judge. Ends at "evaluation accepted". */
async function evaluation(stay: Stay): Promise<void> {
  await reminders.beginReminders(stay);
  await evaluations.layPredictionBesideData(stay);
  await approvals.openApprovals(stay);
}

/** What worked is written down for the next team. Ends when it is shared. */
async function blueprint(stay: Stay): Promise<void> {
  await reminders.beginReminders(stay);
  await blueprints.draftFromFactors(stay);
  await approvals.openApprovals(stay);
}
