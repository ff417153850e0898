import { type Request } from 'express';
import { Answer } from '../http/answer.js';
import { type Problem } from '../http/problem.js';
import { type Outcome } from './audit.service.js';
import { type Declared } from './declared.guard.js';

/** Could not be read, or came too fast: nothing was received and nothing was tried. */
const NOT_TRIED = [400, 413, 415, 429];

/** Refusals that are about who asks: those of a read are written down as well. */
const ABOUT_WHO = [401, 403, 404];

/** What is written down of a request that is answered; undefined when nothing is. */
export function outcomeOfAnswer(request: Request, answer: unknown): Outcome | undefined {
  const { declared, acting } = request;
  if (!declared || declared.written === 'never') return undefined;
  const what = whatOf(request, declared);
  if (declared.written === 'from-outside') {
    if (declared.object?.kind !== 'cycle') return undefined;
    return { what, result: 'done', unlessTeams: acting?.roles.flatMap(({ team }) => team ?? []) ?? [] };
  }
  return { what, result: isReceivedOnly(answer) ? 'received' : 'done', object: objectOf(request, declared, answer) };
}

/** What is written down of a request that is not answered as asked; undefined when nothing is. */
export function outcomeOfProblem(request: Request, { status, code }: Problem): Outcome | undefined {
  const { declared, method } = request;
  // A route that is not there has nothing to refuse; and what the database can't serve, it can't keep.
  if (NOT_TRIED.includes(status) || code === 'no-such-route' || code === 'database-away') return undefined;
  if (!isSomebody(request)) return undefined;
  if (!declared) return { what: 'request', result: 'refused', code };
  const isRead = method === 'GET' || method === 'HEAD';
  if (isRead && !ABOUT_WHO.includes(status)) return undefined;
  const result = status >= 500 ? 'failed' : 'refused';
  return { what: whatOf(request, declared), result, code, object: objectOf(request, declared) };
}

/** Whoever brings nothing at all is a passer-by, unless they try to sign in. */
function isSomebody({ acting, declared, headers }: Request): boolean {
  const brings = headers.cookie !== undefined || headers.authorization !== undefined;
  return acting !== undefined || brings || (declared?.what.startsWith('sign-in') ?? false);
}

/** A command by its type; one that was refused before it was read by its schema could be called anything. */
function whatOf({ body, asked }: Request, { what, reached }: Declared): string {
  if (what !== 'command') return what;
  const type = reached ? memberOf(memberOf(body, 'command'), 'type') : asked;
  return typeof type === 'string' ? `command:${type}` : what;
}

/** What a request is about: as its path says, what it began, or the programme. */
function objectOf({ acting }: Request, { object, kind }: Declared, answer?: unknown): Outcome['object'] {
  if (object) return object;
  const begun = answer instanceof Answer ? memberOf(answer.body, 'id') : undefined;
  if (typeof begun === 'string') return { kind, id: begun };
  return kind === 'programme' && acting ? { kind, id: acting.programme } : null;
}

function isReceivedOnly(answer: unknown): boolean {
  return answer instanceof Answer && answer.status === 202;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
