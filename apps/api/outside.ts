import { Inject, Injectable, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { Receipts } from '../../libs/ledger/receipts.js';
import { acknowledge } from '../../libs/temporal/acknowledge.js';
import { connectionTo } from '../../libs/temporal/connection.js';
import { conductorId } from '../../libs/temporal/conductor.js';
import { Doorbell } from '../../libs/temporal/doorbell.js';
import { DOORBELL, ENV, LOG, RECEIPTS, TEMPORAL, type Env, type Logger } from './tokens.js';

/** Sessions' connections, closed with the rest. */
const CLOSING = Symbol('closing');

/** How long (ms) it is believed which conductor answers: asked anew for each ring it would cost more than the ring. */
const BELIEVED = 5_000;

/** Lets go of everything outside when the API stops. */
@Injectable()
class Outside implements OnApplicationShutdown {
  constructor(
    @Inject(DOORBELL) private readonly doorbell: Doorbell,
    @Inject(RECEIPTS) private readonly receipts: Receipts,
    @Inject(TEMPORAL) private readonly temporal: Connection,
    @Inject(CLOSING) private readonly closing: () => Promise<void>,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    this.doorbell.close();
    await Promise.allSettled([this.receipts.close(), this.temporal.close(), this.closing()]);
  }
}

/** What the API reaches outside its process: Temporal through the doorbell, and the receipts that PostgreSQL tells of. */
export function outside({ env, log, closing }: { env: Env; log: Logger; closing: () => Promise<void> }): Provider[] {
  return [
    { provide: ENV, useValue: env },
    { provide: LOG, useValue: log },
    { provide: CLOSING, useValue: closing },
    {
      provide: TEMPORAL,
      useFactory: () => connectionTo(env.TEMPORAL_ADDRESS),
    },
    {
      provide: DOORBELL,
      inject: [DataSource, TEMPORAL],
      useFactory: (dataSource: DataSource, connection: Connection) => doorbellOf({ env, log, dataSource, connection }),
    },
    {
      provide: RECEIPTS,
      useFactory: () => new Receipts({ url: env.DATABASE_URL, role: 'app' }),
    },
    Outside,
  ];
}

function doorbellOf(deps: { env: Env; log: Logger; dataSource: DataSource; connection: Connection }): Doorbell {
  const { env, log, dataSource, connection } = deps;
  let conductor: { id: string; until: number } | undefined;
  return new Doorbell({
    client: new Client({ connection, namespace: env.TEMPORAL_NAMESPACE }),
    taskQueue: env.TASK_QUEUE,
    acknowledged: async (process, commands) => {
      if (!conductor || conductor.until < Date.now()) {
        conductor = { id: await conductorId(connection, env.TEMPORAL_NAMESPACE), until: Date.now() + BELIEVED };
      }
      await acknowledge(dataSource, { process, commands, conductor: conductor.id });
    },
    unheard: (process, error) => {
      log.warn({ process, err: error }, 'a ring was not heard');
    },
  });
}
