import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { sayProblem } from '../../../libs/messages/words/problems.js';
import { languageOf } from '../http/language.js';
import { problemOf } from '../http/problem.filter.js';
import { asDocument, pageHeaders } from '../pages/page.js';
import { html } from '../pages/html.js';
import { LOG, type Logger } from '../tokens.js';

/** Shows as a page whatever kept a link's page from being shown: what happened, and that one can try again. */
@Catch()
export class ActProblems implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const { status, code, extras } = problemOf(error);
    if (status >= 500) this.log.error({ err: error, request: request.id, code }, 'a page of a mail was not shown');
    const language = languageOf(request);
    const { title, detail } = sayProblem(code, extras.details ?? {}, language);
    http
      .getResponse<Response>()
      .status(status)
      .set({ ...pageHeaders, 'Content-Language': language, ...extras.headers })
      .send(asDocument({ language, title, body: html`<p role="alert">${detail}</p>` }));
  }
}
