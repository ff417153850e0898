import { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Problem } from './problem.js';
import { isWellFormed } from './well-formed.js';

/** The largest body that is read, in bytes: 1 MB. */
const LARGEST = 1_048_576;

/** How long (ms) a body that is too large may still come: who is busy sending would not hear an answer. */
const LETS_FINISH = 1_000;

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Reads bodies: JSON in UTF-8, at most 1 MB, with nothing in it that could not be kept. Without a body, `body` stays
 * undefined. Whatever else comes is a problem: 413, 415 or 400.
 */
export function jsonBodies(): RequestHandler[] {
  return [expectJson, read];
}

function expectJson(request: Request, _response: Response, next: NextFunction): void {
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = request.headers;
  const isReadable = JSON_TYPE.test(type ?? '') && encoding === 'identity';
  next(hasBody(request) && !isReadable ? new Problem(415, 'not-json') : undefined);
}

/**
 * Reads a body to its end. What comes after the largest that is read is let go by, and not waited for: whoever says that
 * more will come, and sends no more, is answered all the same.
 */
function read(request: Request, _response: Response, next: NextFunction): void {
  if (!hasBody(request)) {
    next();
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const end = (): void => {
    try {
      request.body = length === 0 ? undefined : parsed(Buffer.concat(chunks));
      next();
    } catch (error) {
      next(error);
    }
  };
  const take = (chunk: Buffer): void => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > LARGEST) refuse();
  };
  const refuse = (): void => {
    const answer = (): void => {
      clearTimeout(timer);
      request.off('end', answer);
      next(new Problem(413, 'too-large'));
    };
    const timer = setTimeout(answer, LETS_FINISH);
    request.off('data', take).off('end', end).on('end', answer).resume();
  };
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) refuse();
  else request.on('data', take).on('end', end);
}

function hasBody({ headers }: Request): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers;
  return encoding !== undefined || (length !== undefined && length !== '0');
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
