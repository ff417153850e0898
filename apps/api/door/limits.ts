import { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Problem } from '../http/problem.js';
import { type Env } from '../tokens.js';

/** How long (ms) requests are counted before the count begins anew. */
const MINUTE = 60_000;

/** Whoever runs Leerlus asks this often, and has to hear that it lives when everybody else is held off. */
const IS_HEALTH = /^\/health(\/|$)/i;

/**
 * Answers so many requests a minute to one address, and holds off the rest with 429. Counted by this process alone. An
 * IPv6 address stands for its network of 56 bits, which is what one subscriber has.
 */
export function limitPerAddress({ RATE_LIMIT_PER_ADDRESS }: Env): RequestHandler {
  return limit({
    most: RATE_LIMIT_PER_ADDRESS,
    whose: ({ ip }) => ipKeyGenerator(ip ?? ''),
    except: ({ path }) => IS_HEALTH.test(path),
  });
}

/** Answers so many requests a minute to one signed-in person, from wherever they come. Counted by this process alone. */
export function limitPerPerson({ RATE_LIMIT_PER_PERSON }: Env): RequestHandler {
  return limit({
    most: RATE_LIMIT_PER_PERSON,
    whose: ({ acting }) => acting?.person ?? '',
    except: ({ acting }) => acting === undefined,
  });
}

function limit(limited: {
  most: number;
  whose: (request: Request) => string;
  except: (request: Request) => boolean;
}): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit: limited.most,
    keyGenerator: limited.whose,
    skip: limited.except,
    standardHeaders: false,
    legacyHeaders: false,
    handler: holdOff,
    // It would look for mistakes in our settings at the first request, and say so beside the log.
    validate: false,
  });
}

function holdOff(request: Request, _response: Response, next: NextFunction): void {
  next(new Problem(429, 'too-many-requests', { headers: { 'Retry-After': String(secondsLeft(request)) } }));
}

/** When (seconds from now, at least 1) the count begins anew. */
function secondsLeft(request: Request & { rateLimit?: { resetTime?: Date } }): number {
  const resets = request.rateLimit?.resetTime?.getTime() ?? Date.now() + MINUTE;
  return Math.max(1, Math.ceil((resets - Date.now()) / 1_000));
}
