import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { readActing, type Acting } from '../../../libs/identity/acting.js';
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
    const isSignedIn = person !== undefined && programme !== undefined;
    request.acting = isSignedIn ? await readActing(this.dataSource, { person, programme }) : undefined;
    if (!request.acting) throw new Problem(401, 'no-session');
    return true;
  }
}
