import { ownTemporal } from '../../support/servers/own-servers.js';
import { startSystem, type System, type SystemOptions } from '../../support/system.js';

/** The systems that stories are played on in tests, each with a Temporal of its own; whoever asks for them stops them. */
export class Systems {
  private readonly stops: (() => Promise<void>)[] = [];

  /** A system that nobody else plays on. */
  async fresh(different: SystemOptions = {}): Promise<System> {
    const temporal = this.keep(await ownTemporal({ file: true }));
    return this.keep(await startSystem({ temporal: temporal.address, ...different }));
  }

  /** Keeps something that has to be stopped in the end. */
  keep<Stoppable extends { stop(): Promise<void> }>(started: Stoppable): Stoppable {
    this.stops.push(() => started.stop());
    return started;
  }

  /** Stops everything, the last first. */
  async stop(): Promise<void> {
    for (const stop of this.stops.splice(0).reverse()) await stop();
  }
}
