import { type NextFunction, type Request, type Response } from 'express';
import { within } from '../../../libs/persistence/scope.js';

/**
 * Answers a request in a scope of its own, nobody's until somebody is let in. Comes right before the routes: what calls
 * back from a shared connection on the way there would have lost it.
 */
export function openScope(_request: Request, _response: Response, next: NextFunction): void {
  within({}, next);
}
