import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { sayProblem } from '../../../../libs/messages/words/problems.js';
import { pageWords } from '../../../../libs/messages/words/sign-in/pages.js';
import { languageOf, type Language } from '../../http/language.js';
import { Problem } from '../../http/problem.js';
import { html } from '../../pages/html.js';
import { asDocument, pageHeaders } from '../../pages/page.js';

/** Shows a problem of signing in as a page: what happened, and how to go on. */
@Catch(Problem)
export class ProblemPages implements ExceptionFilter {
  catch(problem: Problem, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const language = languageOf(http.getRequest<Request>());
    http
      .getResponse<Response>()
      .status(problem.status)
      .set({ ...pageHeaders, 'Content-Language': language, ...problem.extras.headers })
      .send(asProblemPage(problem, language));
  }
}

function asProblemPage({ code, extras: { details = {} } }: Problem, language: Language): string {
  const words = pageWords[language];
  const { title, detail } = sayProblem(code, details, language);
  const { email } = details;
  const onward = code.startsWith('address-') ? { to: '/account', name: words.account } : signInAgain(code, language);
  const body = html`
    <p role="alert">${detail}</p>
    ${typeof email === 'string' ? html`<p>${words.askedWith(email)}</p>` : undefined}
    <p><a class="button" href="${onward.to}">${onward.name}</a></p>
  `;
  return asDocument({ language, title, body });
}

function signInAgain(code: string, language: Language): { to: string; name: string } {
  const { another, signIn } = pageWords[language];
  return { to: '/sign-in', name: code === 'sign-in-late' ? another : signIn };
}
