import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { passing } from '../../../libs/config/kill-points.js';
import { isInfrastructureFault } from '../../../libs/ledger/faults.js';
import { kinds } from '../../../libs/ledger/kinds.js';
import { receive, type Sent } from '../../../libs/ledger/receive.js';
import { Problem } from '../http/problem.js';
import { DOORBELL, RECEIPTS, type Doorbell, type Receipts } from '../tokens.js';

/** How long (ms) somebody who pressed waits for the receipt before they are told that it was received. */
const PATIENCE = 5_000;

/** How long (ms) a receipt may still come when nobody hears the bell: another process may be at it. */
const UNHEARD = 300;

/** What became of a command: what was seen with its receipt, or nothing within the time that somebody waits. */
export interface Handled<Seen> {
  command: string;
  seen: Seen | undefined;
}

/** The way of one command: into the inbox, a ring, and the receipt from the ledger. */
@Injectable()
export class CommandsService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(DOORBELL) private readonly doorbell: Doorbell,
    @Inject(RECEIPTS) private readonly receipts: Receipts,
  ) {}

  /**
   * Sends a command and waits for its receipt. Sent again under its key, the first one's receipt is the answer.
   *
   * @param look reads a command's receipt with whatever the answer shows; undefined while there is none
   * @throws Problem idempotency-key-reused
   */
  async handle<Seen>(sent: Sent, look: (command: string) => Promise<Seen | undefined>): Promise<Handled<Seen>> {
    const { outcome, command } = await receive({ dataSource: this.dataSource, kinds }, sent);
    if (outcome === 'key-reused') throw new Problem(422, 'idempotency-key-reused');
    passing('api.received');
    const earlier = outcome === 'repeated' ? await look(command) : undefined;
    const seen = earlier ?? (await this.ring(sent.process, command, () => look(command)));
    if (seen) passing('api.receipted');
    return { command, seen };
  }

  /** From here on the command is in safe hands: whatever goes wrong, its sender is told that it was received. */
  private async ring<Seen>(
    process: string,
    command: string,
    look: () => Promise<Seen | undefined>,
  ): Promise<Seen | undefined> {
    const heard = this.doorbell.ring(process, [command]);
    const enough = after(PATIENCE);
    const given = Promise.race([enough.over, unheard(heard)]);
    try {
      const seen = this.receipts.wait(command, look, { within: PATIENCE, given });
      return await Promise.race([seen, enough.over]);
    } catch (error) {
      if (isInfrastructureFault(error)) return undefined;
      throw error;
    } finally {
      enough.stop();
    }
  }
}

/** Resolves a while after a ring turned out not to be heard, and never when it was. */
function unheard(heard: Promise<boolean>): Promise<void> {
  return new Promise((resolve) => {
    void heard.then((acknowledged) => {
      if (!acknowledged) setTimeout(resolve, UNHEARD);
    });
  });
}

function after(milliseconds: number): { over: Promise<undefined>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
  return {
    over,
    stop: () => {
      clearTimeout(timer);
    },
  };
}
