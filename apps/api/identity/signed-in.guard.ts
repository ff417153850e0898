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

/** Lets signed-in people in, and finds out who they are and which roles they hold now. @throws Problem no-session */
@Injectable()
export class SignedIn implements CanActivate {
  constructor(private readonly dataSource: DataSource) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const request = context.switchToHttp().getRequest<Request>();
    const { person } = request.session;
    request.acting = person === undefined ? undefined : await readActing(this.dataSource, person);
    if (!request.acting) throw new Problem(401, 'no-session');
    return true;
  }
}
