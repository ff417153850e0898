import {
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  log,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { defineSearchAttributeKey } from '@temporalio/common';
import { type Stay } from '../activities/cycle.activities.js';
import { type LedgerActivities, type StandingAfter } from '../activities/ledger.activities.js';
import { doorbell, standing } from './doorbell.js';

/** The process that a workflow conducts. */
export interface ProcessRef {
  id: string;
}

/** What the services do while a process stays in a phase of a kind; which phase comes next is the rules' business. */
export type Phases = Partial<Record<string, (stay: Stay) => Promise<void>>>;

const PHASE = defineSearchAttributeKey('LeerlusPhase', 'KEYWORD');
const DUE = defineSearchAttributeKey('LeerlusDue', 'DATETIME');

/** Events after which a run is renewed: replaying an evicted process costs about 0.5 ms each. */
const RENEW_AFTER = 1_000;

/** How often (ms) a rule is asked again that does not move its own due moment. */
const SLOWEST_SPIN = 60_000;

// One quick try beside the workflow task; when the ledger is away, the same call waits outside the history.
const quick = proxyLocalActivities<LedgerActivities>({
  startToCloseTimeout: '5s',
  scheduleToCloseTimeout: '5s',
  retry: { maximumAttempts: 1 },
});
const patient = proxyActivities<LedgerActivities>({
  startToCloseTimeout: '10s',
  retry: { maximumInterval: '10s' },
});

/**
 * The durable life of a process: whatever its inbox holds or the clock demands is decided by the ledger, one turn at a
 * time. Ended by its rules only: a cancellation from outside is not a decision of the people concerned.
 */
export async function conduct(ref: ProcessRef, phases: Phases): Promise<void> {
  await CancellationScope.nonCancellable(() => live(ref, phases));
}

async function live({ id }: ProcessRef, phases: Phases): Promise<void> {
  let rung = 1; // every run begins by asking the ledger: a renewal, a reset or a restore carries nothing over
  let answered = 0;
  let now: StandingAfter | undefined;
  let stay: { entered: number; scope: CancellationScope } | undefined;
  setHandler(doorbell, () => {
    rung++;
  });
  setHandler(standing, () => now);

  while (!now?.closed || now.more || rung !== answered) {
    if (rung === answered && workflowInfo().historyLength > RENEW_AFTER) {
      stay?.scope.cancel();
      return continueAsNew<(ref: ProcessRef) => Promise<void>>({ id });
    }
    if (rung !== answered || now?.more || isDue(now)) {
      answered = rung;
      const before = now;
      now = await ask(id);
      show(before, now);
      if (!now.closed && stay?.entered !== now.entered) {
        stay?.scope.cancel();
        stay = enter(id, now, phases);
      }
      if (isDue(now) && isDue(before) && !now.more) await condition(() => rung !== answered, SLOWEST_SPIN);
    } else {
      await rest(now, () => rung !== answered);
    }
  }
  stay?.scope.cancel();
}

async function ask(process: string): Promise<StandingAfter> {
  const turn = { process, at: new Date(Date.now()).toISOString() };
  try {
    return await quick.decide(turn);
  } catch (error) {
    if (isCancellation(error)) throw error;
    return patient.decide(turn);
  }
}

/** Starts the services of a phase beside the loop. Their failure is reported and never ends the process. */
function enter(process: string, now: StandingAfter, phases: Phases): { entered: number; scope: CancellationScope } {
  const scope = new CancellationScope();
  const stay = { process, entered: now.entered };
  const work = Object.hasOwn(phases, now.kind) ? phases[now.kind] : undefined;
  if (work) {
    scope
      .run(() => work(stay))
      .catch((error: unknown) => {
        if (isCancellation(error)) return;
        log.error('a service of this phase failed', { phase: now.phase, entered: now.entered });
      });
  }
  return { entered: now.entered, scope };
}

/** Waits for the doorbell or the next due moment, whichever comes first. */
async function rest(now: StandingAfter | undefined, rung: () => boolean): Promise<void> {
  if (now?.wakeAt) await condition(rung, Date.parse(now.wakeAt) - Date.now(), { summary: now.wakeFor });
  else await condition(rung);
}

function isDue(now: StandingAfter | undefined): boolean {
  return now?.wakeAt !== undefined && Date.parse(now.wakeAt) <= Date.now();
}

/** What an operator sees of it in Temporal: the phase, what is missing, what the timer waits for. Codes only. */
function show(before: StandingAfter | undefined, after: StandingAfter): void {
  const due = after.wakeAt ? `${after.wakeAt} (${after.wakeFor ?? 'due'})` : 'nothing';
  setCurrentDetails(
    `**${after.phase}** · event ${after.seq} · due: ${due} · missing: ${after.missing.join(', ') || 'nothing'}`,
  );
  if (before?.phase === after.phase && before.wakeAt === after.wakeAt) return;
  upsertSearchAttributes([
    { key: PHASE, value: after.phase },
    { key: DUE, value: after.wakeAt ? new Date(after.wakeAt) : null },
  ]);
}
