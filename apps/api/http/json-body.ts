import { raw, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Problem } from './problem.js';
import { isWellFormed } from './well-formed.js';

/** The largest body that is read: 1 MB. */
const LARGEST = '1mb';

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Reads bodies: JSON in UTF-8, at most 1 MB, with nothing in it that could not be kept. Without a body, `body` stays
 * undefined. Whatever else comes is a problem: 413, 415 or 400.
 */
export function jsonBodies(): RequestHandler[] {
  return [expectJson, raw({ type: () => true, limit: LARGEST, inflate: false }), parse];
}

function expectJson(request: Request, _response: Response, next: NextFunction): void {
  const { 'content-type': type, 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  const hasBody = encoding !== undefined || (length !== undefined && length !== '0');
  next(hasBody && !JSON_TYPE.test(type ?? '') ? new Problem(415, 'not-json') : undefined);
}

function parse(request: Request, _response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  if (!(body instanceof Buffer)) {
    next();
    return;
  }
  try {
    request.body = body.length === 0 ? undefined : parsed(body);
    next();
  } catch (error) {
    next(error);
  }
}

/** The value that a body holds. @throws Problem */
export function parsed(body: Buffer): unknown {
  const value = valueOf(textOf(body));
  if (!isWellFormed(value)) throw new Problem(400, 'invalid-body');
  return value;
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Problem(400, 'invalid-utf-8');
  }
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'invalid-json');
  }
}
