import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type Request, type RequestHandler, type Response } from 'express';
import { type Observable } from 'rxjs';
import { ENV, type Env } from '../tokens.js';
import { limitPerPerson } from './limits.js';

/** Holds off whoever asks too much, once it is known who that is, whichever way they signed in. @throws Problem */
@Injectable()
export class PersonLimit implements NestInterceptor {
  private readonly limit: RequestHandler;

  constructor(@Inject(ENV) env: Env) {
    this.limit = limitPerPerson(env);
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    await this.passes(http.getRequest<Request>(), http.getResponse<Response>());
    return next.handle();
  }

  private passes(request: Request, response: Response): Promise<void> {
    return new Promise((resolve, reject) => {
      void this.limit(request, response, (problem?: unknown) => {
        if (problem instanceof Error) reject(problem);
        else resolve();
      });
    });
  }
}
