import { WithStartWorkflowOperation, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { doorbell } from '../../workflows/doorbell.js';

/** How long (ms) one ring may take before it counts as not heard. */
const PATIENCE = 5_000;

/** Waits (ms) between rings that were not heard; after the last one the relay goes on. */
const WAITS = [250, 500, 1_000, 2_000, 4_000, 8_000];

/** Called when the conductor has acknowledged a ring. */
export type Acknowledged = (process: string, commands: string[]) => Promise<void>;

/** One process that is being rung for. */
interface Flight {
  /** The commands that the present ring is about. */
  commands: Set<string>;
  /** Commands that came after it went out: they need another. */
  next: Set<string>;
  /** Whether the present ring is heard. */
  heard: Promise<boolean>;
  /** Ends the pause before a ring is repeated; undefined while one is under way. */
  hurry: (() => void) | undefined;
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
    if (!flight) return this.fly(process, commands);
    if (!flight.hurry) {
      for (const command of commands) flight.next.add(command);
      return flight.heard.then(() => this.flights.get(process)?.heard ?? true);
    }
    // Nobody heard the ring before: whoever comes now does not wait until it is repeated anyway.
    for (const command of commands) flight.commands.add(command);
    flight.heard = this.once(process);
    flight.hurry();
    return flight.heard;
  }

  /** Stops repeating; rings in flight end by themselves. */
  close(): void {
    this.closed = true;
    for (const { hurry } of this.flights.values()) hurry?.();
  }

  private fly(process: string, commands: string[]): Promise<boolean> {
    const heard = this.once(process);
    const flight = { commands: new Set(commands), next: new Set<string>(), heard, hurry: undefined };
    this.flights.set(process, flight);
    void this.land(process, flight);
    return heard;
  }

  /** Sees a ring through: repeats it until it is heard, marks it, and flies again for what came meanwhile. */
  private async land(process: string, flight: Flight): Promise<void> {
    for (const wait of WAITS) {
      const before = flight.heard;
      if ((await before) || this.closed) break;
      await pauseBefore(flight, wait);
      if (flight.heard === before && this.isOpen()) flight.heard = this.once(process);
    }
    const heard = await flight.heard;
    this.flights.delete(process);
    if (flight.next.size > 0 && !this.closed) void this.fly(process, [...flight.next]);
    if (heard) await this.deps.acknowledged(process, [...flight.commands]).catch(() => undefined); // the relay rings once more
  }

  private isOpen(): boolean {
    return !this.closed;
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

async function pauseBefore(flight: Flight, wait: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, wait).unref();
    flight.hurry = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  flight.hurry = undefined;
}
