import { openMailbox } from '../../support/mailbox.js';
import { ownTemporal } from '../../support/servers/own-servers.js';
import { startSystem, type System, type SystemOptions } from '../../support/system.js';
import { type Mails } from './mails.js';

/** A system that a story is played on, and where its people read their mails. */
export type PlayedOn = System & { mails: Mails; smtp: string };

/** The systems that stories are played on in tests, each with a Temporal of its own; whoever asks for them stops them. */
export class Systems {
  private readonly stops: (() => Promise<void>)[] = [];

  /** A system that nobody else plays on, with its sample as it is, and the mails that come from it. */
  async fresh({ worker, ...different }: SystemOptions = {}): Promise<PlayedOn> {
    const { smtp, mails } = await this.mailbox();
    const temporal = different.temporal ?? this.keep(await ownTemporal({ file: true })).address;
    const started = { ...different, temporal, worker: { ...worker, smtp }, pledges: 'as-in-sample' } as const;
    return Object.assign(this.keep(await startSystem(started)), { mails, smtp });
  }

  private async mailbox(): Promise<{ smtp: string; mails: Mails }> {
    const mailbox = await openMailbox();
    this.keep({ stop: () => mailbox.close() });
    const to = (address: string) => Promise.resolve(mailbox.mails.filter((mail) => mail.to === address));
    return { smtp: mailbox.smtp, mails: { to } };
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
