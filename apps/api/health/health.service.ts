import { HttpException, Inject, Injectable } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { Connection } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { Problem } from '../http/problem.js';
import { TEMPORAL } from '../tokens.js';

/** How long (ms) a neighbour may take to answer. */
const PATIENCE = 2_000;

/**
 * Looks at what this API needs. Without the database nothing can be served; without Temporal commands are still
 * received, so its absence only degrades.
 */
@Injectable()
export class HealthService {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly dataSource: DataSource,
    @Inject(TEMPORAL) private readonly temporal: Connection,
  ) {}

  /** @throws Problem not-ready */
  async ready(): Promise<HealthCheckResult> {
    try {
      return await this.checks.check([() => this.database(), () => this.conductor()]);
    } catch (error) {
      if (!(error instanceof HttpException)) throw error;
      throw new Problem(503, 'not-ready', {
        headers: { 'Retry-After': '5' },
        members: { health: error.getResponse() },
      });
    }
  }

  private async database(): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check('database');
    return (await answers(this.dataSource.query('select 1'))) ? indicator.up() : indicator.down();
  }

  private async conductor(): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check('temporal');
    const asked = this.temporal.withDeadline(Date.now() + PATIENCE, () =>
      this.temporal.workflowService.getSystemInfo({}),
    );
    return (await answers(asked)) ? indicator.up() : indicator.degraded();
  }
}

/** Whether something answers in time; why it does not is no business of whoever asks. */
async function answers(asked: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, PATIENCE);
  });
  const inTime = asked.then(
    () => true,
    () => false,
  );
  return Promise.race([inTime, late]).finally(() => {
    clearTimeout(timer);
  });
}
