import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type Request } from 'express';
import { concatMap, type Observable } from 'rxjs';
import { Audit } from './audit.service.js';
import { outcomeOfAnswer } from './outcome.js';

/** Writes down what was done and read, before it is answered. What was refused is written down by the problem filter. */
@Injectable()
export class Auditing implements NestInterceptor {
  constructor(private readonly audit: Audit) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.declared) request.declared.reached = true;
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        const outcome = outcomeOfAnswer(request, answer);
        if (outcome) await this.audit.record(request, outcome);
        return answer;
      }),
    );
  }
}
