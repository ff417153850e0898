import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type HealthCheckResult } from '@nestjs/terminus';
import { ProblemAnswers } from '../http/problem-answers.js';
import { Rights } from '../rights/rights.decorator.js';
import { HealthService } from './health.service.js';

/** For whoever runs Leerlus: does it live, can it serve. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** Whether this process lives; looks at nothing else. */
  @Rights('health.read')
  @Get('live')
  @ApiOperation({ summary: 'This process lives' })
  @ApiOkResponse({ description: 'It does' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Whether requests can be served. */
  @Rights('health.read')
  @Get('ready')
  @ApiOperation({ summary: 'Requests can be served: the database is reachable; `degraded` while Temporal is away' })
  @ApiOkResponse({ description: 'They can' })
  @ProblemAnswers()
  ready(): Promise<HealthCheckResult> {
    return this.health.ready();
  }
}
