import { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { type Env } from '../tokens.js';
import { Problem } from './problem.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Names that only lead to this machine: no other site's page can be called so. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Every browser calls itself this, for historical reasons; a program seldom does. */
const BROWSER = 'Mozilla/';

/**
 * Refuses a write that another site's page lets a visitor's browser send along with the visitor's cookie. Browsers say
 * where a request comes from; whatever is no browser says nothing and brings no cookie of somebody else. A browser that
 * says nothing and brings a cookie is not believed.
 */
export function refuseCrossSite({ PUBLIC_URL }: Pick<Env, 'PUBLIC_URL'>): RequestHandler {
  const own = new URL(PUBLIC_URL).origin;
  return (request: Request, _response: Response, next: NextFunction) => {
    next(READS.has(request.method) || isOwnSite(request, own) ? undefined : new Problem(403, 'cross-site'));
  };
}

/** All that a request says of where it comes from has to be here; one word of elsewhere is enough to refuse it. */
function isOwnSite({ headers }: Request, own: string): boolean {
  const { origin, host, referer } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin !== undefined) return isOwn(origin, { own, host });
  if (site !== undefined) return true;
  if (referer !== undefined) return isOwn(referer, { own, host });
  return headers.cookie === undefined || !headers['user-agent']?.startsWith(BROWSER);
}

/**
 * Whether an address is ours: the one that people know, or this machine's as it was asked for. The header `Host` alone
 * proves nothing: a name that somebody lets lead to this machine brings itself as host and as origin.
 */
function isOwn(address: string, { own, host = '' }: { own: string; host: string | undefined }): boolean {
  if (!URL.canParse(address)) return false;
  const { origin } = new URL(address);
  return origin === own || (LOOPBACK.test(host) && origin === `http://${host}`);
}
