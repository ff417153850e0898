import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { isInfrastructureFault } from '../../../libs/ledger/faults.js';
import { sayProblem } from '../../../libs/messages/words/problems.js';
import { Audit } from '../audit/audit.service.js';
import { outcomeOfProblem } from '../audit/outcome.js';
import { LOG, type Logger } from '../tokens.js';
import { wordIssues } from './issues.js';
import { languageOf } from './language.js';
import { InvalidInput } from './parsing.pipe.js';
import { Problem } from './problem.js';

/** What an HTTP status of the framework means here, as a code. */
const CODES: Partial<Record<number, string>> = {
  404: 'no-such-route',
  405: 'no-such-route',
  413: 'too-large',
  415: 'not-json',
};

/**
 * Makes a problem (RFC 9457) of whatever was thrown: a type, a stable code, and words in the reader's language. An error
 * that nobody foresaw is reported and told without its message: that could hold SQL, or what somebody typed.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOG) private readonly log: Logger,
    private readonly audit: Audit,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = await this.writtenDown(request, problemOf(error));
    if (problem.code === 'unexpected') this.log.error({ err: error, request: request.id }, 'a request failed');
    if (problem.code === 'database-away') this.log.warn({ err: error, request: request.id }, 'the database is away');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { code, status, extras } = problem;
    const language = languageOf(request);
    response
      .status(status)
      .set({ 'Content-Language': language, 'Cache-Control': 'no-store', ...extras.headers })
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: `urn:leerlus:problem:${code}`,
          ...sayProblem(code, extras.details ?? {}, language),
          ...extras.words,
          status,
          code,
          request: request.id,
          instance: request.originalUrl.split('?', 1)[0],
          ...(extras.details && { details: extras.details }),
          ...(problem instanceof InvalidInput && { issues: wordIssues(problem.issues, language) }),
          ...extras.members,
        }),
      );
  }

  /** A refusal that could not be written down is told as what kept it from that. */
  private async writtenDown(request: Request, problem: Problem): Promise<Problem> {
    try {
      const outcome = outcomeOfProblem(request, problem);
      if (outcome) await this.audit.record(request, outcome);
      return problem;
    } catch (error) {
      return problemOf(error);
    }
  }
}

/** The problem that an error is for whoever asked. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isInfrastructureFault(error)) return new Problem(503, 'database-away', { headers: { 'Retry-After': '5' } });
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500) return new Problem(500, 'unexpected');
  return new Problem(status, CODES[status] ?? 'bad-request');
}

/** The status of an error of the framework: Nest's own, or those of Express's parsers. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}
