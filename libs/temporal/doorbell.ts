import { WithStartWorkflowOperation, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { doorbell } from '../../workflows/doorbell.js';

/** How long (ms) one ring may take before it counts as not heard. */
const PATIENCE = 5_000;

/** Waits (ms) between rings that were not heard; after the last one the relay goes on. */
const WAITS = [250, 500, 1_000, 2_000, 4_000, 8_000];

/** Called when the conductor has acknowledged a ring. */
export type Acknowledged = (process: string, commands: string[]) => Promise<void>;

interface Flight {
  /** Commands that came after the ring went out: they need another. */
  next: Set<string>;
  heard: Promise<boolean>;
}

/**
 * Rings for processes: "something waits in your inbox". One ring in flight per process; whatever comes meanwhile shares
 * the next one. Repeated until it is acknowledged, and then the commands are marked as rung.
 */
export class Doorbell {
  private readonly flights = new Map<string, Flight>();
  private closed = false;

  constructor(
    private readonly deps: {
      client: Client;
      taskQueue: string;
      acknowledged: Acknowledged;
      /** Told of each ring that was not heard. */
      unheard(process: string, error: unknown): void;
    },
  ) {}

  /**
   * Rings for commands of a process, and starts its workflow where none runs.
   *
   * @returns whether the first ring that covers these commands was acknowledged; never throws
   */
  ring(process: string, commands: string[]): Promise<boolean> {
    const flight = this.flights.get(process);
    if (flight) {
      for (const command of commands) flight.next.add(command);
      return flight.heard.then(() => this.flights.get(process)?.heard ?? true);
    }
    return this.fly(process, commands);
  }

  /** Stops repeating; rings in flight end by themselves. */
  close(): void {
    this.closed = true;
  }

  private fly(process: string, commands: string[]): Promise<boolean> {
    const first = this.once(process);
    this.flights.set(process, { next: new Set(), heard: first });
    void this.land(process, commands, first);
    return first;
  }

  /** Sees a ring through: repeats it until it is heard, marks it, and flies again for what came meanwhile. */
  private async land(process: string, commands: string[], first: Promise<boolean>): Promise<void> {
    let heard = await first;
    for (const wait of WAITS) {
      if (heard || this.closed) break;
      await new Promise((resolve) => setTimeout(resolve, wait).unref());
      heard = await this.once(process);
    }
    const next = this.flights.get(process)?.next ?? new Set();
    this.flights.delete(process);
    if (next.size > 0 && !this.closed) void this.fly(process, [...next]);
    if (heard) await this.deps.acknowledged(process, commands).catch(() => undefined); // the relay rings once more
  }

  private async once(process: string): Promise<boolean> {
    const { client, taskQueue } = this.deps;
    try {
      await client.withDeadline(Date.now() + PATIENCE, async () => {
        try {
          await client.workflow.getHandle(process).executeUpdate(doorbell);
        } catch (error) {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
          await client.workflow.executeUpdateWithStart(doorbell, {
            startWorkflowOperation: new WithStartWorkflowOperation(process.split('-', 1)[0] ?? '', {
              workflowId: process,
              taskQueue,
              args: [{ id: process }],
              workflowIdReusePolicy: 'ALLOW_DUPLICATE',
              workflowIdConflictPolicy: 'USE_EXISTING',
            }),
          });
        }
      });
      return true;
    } catch (error) {
      // Whatever the reason, the inbox keeps what it was for, and the ring is repeated.
      this.deps.unheard(process, error);
      return false;
    }
  }
}
