import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Client, Connection } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { kinds } from '../../libs/ledger/kinds.js';
import { dataSourceOptions } from '../../libs/persistence/data-source.js';
import { acknowledge } from '../../libs/temporal/acknowledge.js';
import { connectionTo } from '../../libs/temporal/connection.js';
import { conductorId } from '../../libs/temporal/conductor.js';
import { Doorbell } from '../../libs/temporal/doorbell.js';
import { ApprovalsService } from './approvals/approvals.service.js';
import { Sealer } from './audit/sealer.service.js';
import { BlueprintsService } from './blueprints/blueprints.service.js';
import { Conductor } from './conductor/conductor.service.js';
import { Erasing } from './erasure/erasing.service.js';
import { EvaluationService } from './evaluation/evaluation.service.js';
import { Heartbeat } from './heartbeat/heartbeat.service.js';
import { LedgerService } from './ledger/ledger.service.js';
import { PlanningNews } from './news/planning-news.service.js';
import { Digests } from './post-office/digests/digests.service.js';
import { PostOffice } from './post-office/post-office.service.js';
import { Relay } from './relay/relay.service.js';
import { RemindersService } from './reminders/reminders.service.js';
import { SignInMails } from './sign-in/sign-in-mails.service.js';
import { StaysService } from './ledger/stays.service.js';
import { Tidying } from './sign-in/tidying.service.js';
import { DOORBELL, ENV, LEDGER_PORTS, LOG, TEMPORAL, type Env, type LedgerPorts, type Logger } from './tokens.js';

@Module({})
class WorkerModule {}

/** The worker: hosts the workflows and the services of their phases, rings for what waits, sends what is due. */
export function workerModule(env: Env, log: Logger): DynamicModule {
  return {
    module: WorkerModule,
    imports: [
      TypeOrmModule.forRoot({
        ...dataSourceOptions(env.DATABASE_URL, 'worker', 20),
        retryAttempts: Number.MAX_SAFE_INTEGER,
        retryDelay: 1_000,
      }),
    ],
    providers: [
      { provide: ENV, useValue: env },
      { provide: LOG, useValue: log },
      { provide: TEMPORAL, useFactory: () => connectionTo(env.TEMPORAL_ADDRESS) },
      {
        provide: LEDGER_PORTS,
        inject: [DataSource],
        useFactory: (dataSource: DataSource): LedgerPorts => ({
          dataSource,
          kinds,
          alarm: ({ error, ...alarm }) => {
            log.error({ ...alarm, err: error }, 'alarm');
          },
        }),
      },
      {
        provide: DOORBELL,
        inject: [DataSource, TEMPORAL],
        useFactory: (dataSource: DataSource, connection: Connection) =>
          new Doorbell({
            client: new Client({ connection, namespace: env.TEMPORAL_NAMESPACE }),
            taskQueue: env.TASK_QUEUE,
            acknowledged: async (process, commands) => {
              const conductor = await conductorId(connection, env.TEMPORAL_NAMESPACE);
              await acknowledge(dataSource, { process, commands, conductor });
            },
            unheard: (process, error) => {
              log.warn({ process, err: error }, 'a ring was not heard');
            },
          }),
      },
      LedgerService,
      StaysService,
      ApprovalsService,
      RemindersService,
      EvaluationService,
      BlueprintsService,
      Relay,
      PostOffice,
      Digests,
      PlanningNews,
      Sealer,
      SignInMails,
      Tidying,
      Erasing,
      Conductor,
      Heartbeat,
    ],
  };
}
