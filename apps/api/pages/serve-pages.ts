import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { BUILT } from './built.js';

/** How long (seconds) a browser keeps a file whose name changes with what is in it: a year. */
const YEAR = 31_536_000;

/** What is never a page: what programs ask, what people sign in and act with, what watches over it, files. */
const IS_NO_PAGE = /^\/(api|sign-in|act|health|assets|\.well-known)(\/|$)|\.[a-z0-9]+$/i;

/**
 * Serves the pages. A file whose name holds its digest is kept for good; the page itself is asked for anew each time, and
 * is the same for every address that may be a page's: which page it is, and what one may see there, is asked of the API.
 * Where no pages were built there are none.
 */
export function servePages(folder: string = BUILT): RequestHandler[] {
  if (!existsSync(join(folder, 'index.html'))) return [];
  const how = { index: false, redirect: false } as const;
  return [
    compressed(folder),
    express.static(folder, {
      ...how,
      setHeaders: (response: Response, path: string) => {
        const isNamedByContent = path.startsWith(join(folder, 'assets'));
        response.set('Cache-Control', isNamedByContent ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    }),
    page(readFileSync(join(folder, 'index.html'))),
  ];
}

/** The page, for whatever address may be one's. */
function page(content: Buffer): RequestHandler {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    ETag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`,
  };
  return (request: Request, response: Response, next: NextFunction) => {
    const { method, path } = request;
    if ((method === 'GET' || method === 'HEAD') && mayBePage(path)) response.set(headers).send(content);
    else next();
  };
}

function mayBePage(path: string): boolean {
  try {
    return !IS_NO_PAGE.test(decodeURIComponent(path));
  } catch {
    return false; // Not even an address: whoever answers for what is garbled says so.
  }
}

/** Turns to the smaller file beside it, for whoever can read that. */
function compressed(folder: string): RequestHandler {
  const smaller = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.gz'))
      .map((name) => `/${name.slice(0, -'.gz'.length)}`),
  );
  return (request: Request, response: Response, next: NextFunction) => {
    if (smaller.has(request.path)) {
      response.vary('Accept-Encoding');
      if (request.acceptsEncodings('gzip')) {
        response.set('Content-Encoding', 'gzip').type(request.path.split('.').at(-1) ?? '');
        request.url = `${request.path}.gz`;
      }
    }
    next();
  };
}
