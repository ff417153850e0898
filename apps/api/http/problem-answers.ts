import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** What a problem looks like (RFC 9457), with a stable code and, for bad input, what does not fit where. */
export const problemAnswer = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  /** The request's id: what whoever runs Leerlus looks for. */
  request: z.string(),
  instance: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
  issues: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
});

const descriptions: Record<number, string> = {
  400: 'Can not be read: no JSON, not UTF-8, or it does not fit the schema (see `issues`)',
  401: 'Nobody is signed in, or (`sign-in-again`) not recently enough for this',
  403: 'Not for this person',
  404: 'Not there, or not for this person to know',
  409: 'Refused: not now',
  410: 'Too late, or used before',
  412: 'Somebody else changed this part meanwhile: both texts are in `yours` and `theirs`',
  413: 'Larger than 1 MB',
  415: 'Not JSON',
  422: 'Refused: what it says can not be, or the key was used for something else',
  428: 'This changes a text: say in `restsOn` which version it rests on',
  429: 'Too much at once; try again (see `Retry-After`)',
  500: 'A fault of ours; it has been reported',
  503: 'The database is away; try again (see `Retry-After`)',
};

/** Documents the problems that a route may answer with, besides 429, 500 and 503, which any may. */
export function ProblemAnswers(...statuses: number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...[...statuses, 429, 500, 503].map((status) =>
      ApiResponse({
        status,
        description: descriptions[status] ?? 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }),
    ),
  );
}
