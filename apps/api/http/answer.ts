import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type Response } from 'express';
import { map, type Observable } from 'rxjs';

/** An answer whose status or headers depend on what came of the request. */
export class Answer<Body> {
  constructor(
    readonly status: number,
    readonly body: Body,
    readonly headers: Record<string, string> = {},
  ) {}
}

/** Sends what a route answers; nothing of it is kept by a browser or anything between. */
@Injectable()
export class Answering implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    response.setHeader('Cache-Control', 'no-store');
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!isAnswer(answer)) return answer;
        response.status(answer.status).set(answer.headers);
        return answer.body;
      }),
    );
  }
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return value instanceof Answer;
}
