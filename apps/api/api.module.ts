import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from '../../libs/persistence/data-source.js';
import { act } from './act/index.js';
import { addressChange } from './address-change/index.js';
import { AuditController } from './audit/audit.controller.js';
import { Audit } from './audit/audit.service.js';
import { Auditing } from './audit/auditing.interceptor.js';
import { Declares } from './audit/declared.guard.js';
import { BlueprintsController } from './blueprints/blueprints.controller.js';
import { BlueprintsService } from './blueprints/blueprints.service.js';
import { calendar } from './calendar/index.js';
import { CoalitionController } from './coalition/coalition.controller.js';
import { CoalitionService } from './coalition/coalition.service.js';
import { CommandsController } from './commands/commands.controller.js';
import { CommandsService } from './commands/commands.service.js';
import { CyclesController } from './cycles/cycles.controller.js';
import { EvaluationService } from './cycles/evaluation.service.js';
import { CyclesService } from './cycles/cycles.service.js';
import { PlanService } from './cycles/plan.service.js';
import { PracticeService } from './cycles/practice.service.js';
import { DemoController } from './demo/demo.controller.js';
import { DemoService } from './demo/demo.service.js';
import { PersonLimit } from './door/person-limit.js';
import { SecurityTextController } from './door/security-text.controller.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { ErasureService } from './erasure/erasure.service.js';
import { ExportsController } from './exports/exports.controller.js';
import { ExportsService } from './exports/exports.service.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { Answering } from './http/answer.js';
import { ParsingPipe } from './http/parsing.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { MessagesController } from './messages/messages.controller.js';
import { MessagesService } from './messages/messages.service.js';
import { PreviewService } from './messages/preview.service.js';
import { MeController } from './identity/me.controller.js';
import { MeService } from './identity/me.service.js';
import { LiveController } from './live/live.controller.js';
import { LiveHub } from './live/live.hub.js';
import { LiveService } from './live/live.service.js';
import { outside } from './outside.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { MeetingsService } from './meetings/meetings.service.js';
import { PlanningController } from './planning/planning.controller.js';
import { PlanningService } from './planning/planning.service.js';
import { PledgesController } from './pledges/pledges.controller.js';
import { PledgesService } from './pledges/pledges.service.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleService } from './people/people.service.js';
import { ProcessesService } from './processes/processes.service.js';
import { ReadingService } from './processes/reading.service.js';
import { ProgrammeController } from './programme/programme.controller.js';
import { ProgrammeService } from './programme/programme.service.js';
import { signIn } from './sign-in/index.js';
import { AroundService } from './rights/around.service.js';
import { DeclaredRights } from './rights/declared-rights.js';
import { SettledService } from './programme/settled.service.js';
import { LettersController } from './letters/letters.controller.js';
import { LettersService } from './letters/letters.service.js';
import { ProgrammesController } from './programmes/programmes.controller.js';
import { ProgrammesService } from './programmes/programmes.service.js';
import { OwnDataService } from './identity/own-data.service.js';
import { TimelineController } from './timeline/timeline.controller.js';
import { TimelineService } from './timeline/timeline.service.js';
import { PutToController } from './put-to/put-to.controller.js';
import { PutToService } from './put-to/put-to.service.js';
import { QuietDaysController } from './quiet-days/quiet-days.controller.js';
import { QuietDaysService } from './quiet-days/quiet-days.service.js';
import { TodoController } from './todo/todo.controller.js';
import { TodoService } from './todo/todo.service.js';
import { type Env, type Logger } from './tokens.js';
import { VisitsController } from './visits/visits.controller.js';
import { VisitsService } from './visits/visits.service.js';
import { WorkpackagesController } from './workpackages/workpackages.controller.js';
import { WorkpackagesService } from './workpackages/workpackages.service.js';

@Module({})
class ApiModule {}

/** The API: a controller per noun, and the way of a command that they share. */
export function apiModule(deps: { env: Env; log: Logger; closing: () => Promise<void> }): DynamicModule {
  return {
    module: ApiModule,
    imports: [
      DiscoveryModule,
      TypeOrmModule.forRoot({
        ...dataSourceOptions(deps.env.DATABASE_URL, 'app', 20),
        retryAttempts: Number.MAX_SAFE_INTEGER,
        retryDelay: 1_000,
      }),
      TerminusModule.forRoot({ logger: false }),
    ],
    controllers: [
      HealthController,
      DemoController,
      MeController,
      MessagesController,
      PutToController,
      QuietDaysController,
      TodoController,
      LiveController,
      VisitsController,
      PlanningController,
      TimelineController,
      ProgrammeController,
      PeopleController,
      ErasureController,
      ProgrammesController,
      CyclesController,
      BlueprintsController,
      WorkpackagesController,
      CoalitionController,
      PledgesController,
      MeetingsController,
      CommandsController,
      ExportsController,
      AuditController,
      LettersController,
      ...signIn.controllers,
      ...act.controllers,
      ...addressChange.controllers,
      ...calendar.controllers,
      SecurityTextController,
    ],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_PIPE, useClass: ParsingPipe },
      { provide: APP_INTERCEPTOR, useClass: Answering },
      { provide: APP_GUARD, useClass: Declares },
      { provide: APP_INTERCEPTOR, useClass: PersonLimit },
      // Inside of Answering: it sees an answer with its status.
      { provide: APP_INTERCEPTOR, useClass: Auditing },
      Audit,
      ...outside(deps),
      AroundService,
      DeclaredRights,
      HealthService,
      DemoService,
      MeService,
      MessagesService,
      PreviewService,
      PutToService,
      QuietDaysService,
      TodoService,
      LiveHub,
      LiveService,
      VisitsService,
      PlanningService,
      TimelineService,
      ProgrammeService,
      SettledService,
      PeopleService,
      ErasureService,
      ProgrammesService,
      LettersService,
      OwnDataService,
      CommandsService,
      ProcessesService,
      ReadingService,
      CyclesService,
      PracticeService,
      PlanService,
      EvaluationService,
      BlueprintsService,
      WorkpackagesService,
      CoalitionService,
      PledgesService,
      MeetingsService,
      ExportsService,
      ...signIn.providers,
      ...act.providers,
      ...addressChange.providers,
      ...calendar.providers,
    ],
  };
}
