import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type z } from 'zod';
import { ProblemAnswers } from '../http/problem-answers.js';
import { Asks } from '../identity/asks.decorator.js';
import { carriedOut, receivedOnly } from './lines.js';

/** Describes a route that begins a process: under a key, and answered with its page. */
export function Begins(view: z.ZodType, summary: string): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiHeader({ name: 'Idempotency-Key', required: true }),
    ApiCreatedResponse({ standardSchema: carriedOut(view) }),
    ApiAcceptedResponse({ standardSchema: receivedOnly }),
    ProblemAnswers(400, 401, 403, 413, 415, 422),
  );
}

/** Describes a route that sends a command to a process: under a key, and answered with its page as it is then. */
export function Presses(view: z.ZodType, noun: string): MethodDecorator {
  return applyDecorators(
    HttpCode(200),
    Asks('by-command'),
    ApiOperation({ summary: `Send a command; the answer is its receipt, and the ${noun} as it is then` }),
    ApiHeader({ name: 'Idempotency-Key', required: true }),
    ApiOkResponse({ standardSchema: carriedOut(view) }),
    ApiAcceptedResponse({ standardSchema: receivedOnly }),
    ProblemAnswers(400, 401, 403, 404, 409, 412, 413, 415, 422, 428),
  );
}
