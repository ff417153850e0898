import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { isEnough, strengthOf } from '../../../libs/domain/policies/sign-in.policy.js';
import { tokenReads } from '../../../libs/domain/policies/token.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { stepInto } from '../../../libs/persistence/scope.js';
import { Problem } from '../http/problem.js';
import { actingAs } from './acting-as.js';
import { ASKED, type Asked } from './asks.decorator.js';
import { bearerOf, readToken } from './bearer.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Who acts; there once a route that asks for it has let the request in. */
    acting?: Acting;
  }
}

const READS = ['GET', 'HEAD'];

/**
 * Lets signed-in people in, and finds out who they are and which roles they hold now in the programme that they look at.
 * Who takes no part in it any more is not signed in there. A token of the API stands in for its person; then no cookie
 * counts.
 *
 * @throws Problem no-session, invalid-token, sign-in-again, not-by-token
 */
@Injectable()
export class SignedIn implements CanActivate {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const request = context.switchToHttp().getRequest<Request>();
    const asked = this.reflector.getAllAndOverride<Asked[] | undefined>(ASKED, [
      context.getHandler(),
      context.getClass(),
    ]);
    const acting = await this.whoActs(request);
    request.acting = acting;
    demand(acting, { asked: asked ?? [], isRead: READS.includes(request.method) });
    stepInto({ person: acting.person, programme: acting.programme });
    return true;
  }

  private async whoActs(request: Request): Promise<Acting> {
    const bearer = bearerOf(request);
    if (bearer !== undefined) {
      request.via = 'token';
      const token = await readToken(this.dataSource, bearer);
      const acting = token && (await actingAs(this.dataSource, token));
      if (!acting) throw new Problem(401, 'invalid-token', { headers: { 'WWW-Authenticate': 'Bearer' } });
      return { ...acting, strength: 'remembered', scopes: token.scopes };
    }
    const { person, programme, signedIn = '' } = request.session;
    const acting = await actingAs(this.dataSource, { person, programme });
    if (!acting) throw new Problem(401, 'no-session');
    return { ...acting, strength: strengthOf({ at: Date.parse(signedIn), now: Date.now() }) };
  }
}

/** What is asked of whoever acts before a route begins. @throws Problem sign-in-again, not-by-token */
function demand({ scopes, strength }: Acting, { asked, isRead }: { asked: Asked[]; isRead: boolean }): void {
  const byCommand = asked.includes('by-command');
  if (scopes) {
    const isFor = !asked.includes('oneself') && (isRead ? tokenReads(scopes) : byCommand);
    if (!isFor) throw new Problem(403, 'not-by-token');
    return;
  }
  const needed = isRead || byCommand || asked.includes('remembered') ? 'remembered' : 'fresh';
  if (!isEnough(strength ?? 'remembered', needed)) throw new Problem(401, 'sign-in-again');
}
