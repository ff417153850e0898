import { type NextFunction, type Request, type Response } from 'express';
import { Problem } from './problem.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a write that another site's page lets a visitor's browser send along with the visitor's cookie. Browsers say
 * where a request comes from; whatever is no browser says nothing and brings no cookie of somebody else.
 */
export function refuseCrossSite(request: Request, _response: Response, next: NextFunction): void {
  next(READS.has(request.method) || isOwnSite(request) ? undefined : new Problem(403, 'cross-site'));
}

function isOwnSite(request: Request): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined) return hostOf(origin) === host;
  return site === undefined || site === 'same-origin' || site === 'none';
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
