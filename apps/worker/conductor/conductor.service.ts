import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createActivities, type Activities } from '../../../activities/index.js';
import { passing } from '../../../libs/config/kill-points.js';
import { ApprovalsService } from '../approvals/approvals.service.js';
import { BlueprintsService } from '../blueprints/blueprints.service.js';
import { EvaluationService } from '../evaluation/evaluation.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { ENV, LOG, type Env, type Logger } from '../tokens.js';
import { guardedBy } from './guarded.js';
import { noticeRenewals } from './renewals.js';
import { workflowBundle } from './workflow-bundle.js';

/** How long (ms) work in hand may take when the worker is told to stop. */
const GRACE = 8_000;

/** How long (ms) to wait before Temporal is tried again while it is away. */
const AGAIN_AFTER = 1_000;

/** Runs the workflows: keeps a worker on Temporal's task queue, as long as this process lives. */
@Injectable()
export class Conductor implements BeforeApplicationShutdown {
  private worker: Worker | undefined;
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
    private readonly ledger: LedgerService,
    private readonly approvals: ApprovalsService,
    private readonly reminders: RemindersService,
    private readonly evaluation: EvaluationService,
    private readonly blueprints: BlueprintsService,
  ) {}

  /** Whether it is at work at this moment. */
  get conducts(): boolean {
    return this.worker?.getState() === 'RUNNING';
  }

  /** Starts conducting. Waits for Temporal while it is away; a worker that ends by itself ends the process. */
  async conduct(): Promise<void> {
    Runtime.install({
      shutdownSignals: [],
      logger: new DefaultLogger('WARN', ({ level, message }) => {
        this.log.warn({ level }, message);
      }),
    });
    const connection = await this.connect();
    this.worker = await Worker.create({
      connection,
      namespace: this.env.TEMPORAL_NAMESPACE,
      taskQueue: this.env.TASK_QUEUE,
      workflowBundle: await workflowBundle(),
      activities: { ...this.activities() },
      interceptors: {
        activity: [
          noticeRenewals(() => {
            passing('conduct.renewed');
          }),
        ],
      },
      maxCachedWorkflows: this.env.MAX_CACHED_WORKFLOWS,
      stickyQueueScheduleToStartTimeout: '3s',
      shutdownGraceTime: GRACE,
    });
    this.running = this.worker.run();
    this.log.info('worker ready');
    try {
      await this.running;
    } catch (error) {
      this.log.fatal({ err: error }, 'the worker ended');
      process.exitCode = 1;
    }
    if (!this.stopping) process.kill(process.pid, 'SIGTERM');
  }

  /** Lets work in hand end before the database's connections are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running?.catch(() => undefined);
  }

  private async connect(): Promise<NativeConnection> {
    for (;;) {
      try {
        return await NativeConnection.connect({ address: this.env.TEMPORAL_ADDRESS });
      } catch (error) {
        this.log.warn({ err: error }, 'Temporal is away; trying again');
        await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
      }
    }
  }

  private activities(): Activities {
    const { ledger, approvals, reminders, evaluation, blueprints } = this;
    return createActivities({ ledger, approvals, reminders, evaluation, blueprints }, guardedBy(this.log));
  }
}
