import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { rightNamed } from '../../../libs/domain/policies/rights/index.js';
import { isKeyOf, strengthFor, type Asking, type Right } from '../../../libs/domain/policies/rights/right.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { notFound, Problem } from '../http/problem.js';
import { demandFor } from '../processes/demand.js';
import { AroundService } from './around.service.js';
import { commandIn } from './command-in.js';
import { rightOf } from './right-of.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** The type of the command that it sends, of those that its route knows; also where it was refused. */
    asked?: string;
  }
}

/**
 * Asks the right that a route was declared with: what somebody may not see is not there, what they may see but not do is
 * refused with who can. It comes before the body is parsed, so that nobody learns from a complaint about it what they may
 * not see; and it leaves with the request what the right depended on, so that no service has to read that again.
 */
@Injectable()
export class RightsGuard implements CanActivate {
  constructor(private readonly around: AroundService) {}

  /** @throws Problem not-found, may-not, no-session, no-such-workpackage, sign-in-again, not-by-token */
  async canActivate(context: ExecutionContext): Promise<true> {
    const name = rightOf(context.getHandler());
    if (name === undefined) throw new Error('a route without a right was started');
    const right = rightNamed(name);
    if (right.who === 'anybody') return true;
    const request = context.switchToHttp().getRequest<Request>();
    if (!request.acting) throw new Problem(401, 'no-session');
    request.acting = await this.admit(right, request.acting, request);
    return true;
  }

  private async admit(right: Right, acting: Acting, request: Request): Promise<Acting> {
    const command = commandIn(request.body, right);
    if (isKeyOf(right.commands ?? {}, command)) request.asked = command;
    const around = await this.around.of(right.about, acting, request);
    const { person, roles: holdings } = acting;
    const administers = right.about === 'installation' && this.around.administers(acting);
    const asking = { person, holdings, around, administers, command };
    const verdict = right.judge(asking);
    if (verdict === 'hidden') throw notFound();
    if (verdict === 'refused') throw refusedTo(asking, right);
    await this.demand(right, { acting, command: asking.command });
    return around ? { ...acting, around } : acting;
  }

  /** What somebody may do asks perhaps for a fresh sign-in; what a gate asks is known once it is looked up. */
  private async demand(
    right: Right,
    { acting, command }: { acting: Acting; command: string | undefined },
  ): Promise<void> {
    if (command === undefined || strengthFor(right, { command, isRead: false }) === 'by-gate') return;
    await demandFor({ type: command }, acting, () => Promise.resolve(undefined));
  }
}

function refusedTo({ command = '' }: Asking, { commands }: Right): Problem {
  return new Problem(403, 'may-not', { details: { command, roles: commands?.[command] ?? [] } });
}
