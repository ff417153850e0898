import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { type Acting } from '../../../libs/identity/acting.js';
import { Problem } from '../http/problem.js';

/** Who acts in this request, on routes behind `SignedIn`. */
export const ActingPerson = createParamDecorator((_: unknown, context: ExecutionContext): Acting => {
  const { acting } = context.switchToHttp().getRequest<Request>();
  if (!acting) throw new Problem(401, 'no-session');
  return acting;
});
