import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { readActing, type Acting } from '../../../libs/identity/acting.js';
import { stepInto, within } from '../../../libs/persistence/scope.js';
import { Problem } from '../http/problem.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Who acts; there once a route that asks for it has let the request in. */
    acting?: Acting;
  }
}

/**
 * Lets signed-in people in, and finds out who they are and which roles they hold now in the programme that they look at.
 * Who takes no part in it any more is not signed in there.
 *
 * @throws Problem no-session
 */
@Injectable()
export class SignedIn implements CanActivate {
  constructor(private readonly dataSource: DataSource) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const request = context.switchToHttp().getRequest<Request>();
    const { person, programme } = request.session;
    if (person === undefined || programme === undefined) throw new Problem(401, 'no-session');
    request.acting = await within({ person, programme }, () => readActing(this.dataSource, { person, programme }));
    if (!request.acting) throw new Problem(401, 'no-session');
    stepInto({ person, programme });
    return true;
  }
}
