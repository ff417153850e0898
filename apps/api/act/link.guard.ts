import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { strengthOf } from '../../../libs/domain/policies/sign-in.policy.js';
import { type MailLink } from '../../../libs/persistence/entities/mail-link.entity.js';
import { kindOf } from '../../../libs/ledger/kinds.js';
import { stepInto } from '../../../libs/persistence/scope.js';
import { actingAs } from '../identity/acting-as.js';
import { openLink, tokenIn } from './opened-link.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** The link of a mail that was opened; undefined for one that nobody knows. */
    link?: MailLink;
  }
}

/**
 * Finds out whose link it is that somebody opens, and acts as them from then on: no surer than on a remembered device,
 * unless they are signed in themself. Lets everybody pass: who brings no good link is told so by the page.
 */
@Injectable()
export class LinkGuard implements CanActivate {
  constructor(private readonly dataSource: DataSource) {}

  async canActivate(context: ExecutionContext): Promise<true> {
    const request = context.switchToHttp().getRequest<Request>();
    request.via = 'mail';
    const link = await openLink(this.dataSource, tokenIn(request));
    if (!link) return true;
    request.link = link;
    const { person, programme, process } = link;
    if (request.declared) request.declared.object = { kind: kindOf(process) ?? null, id: process };
    const acting = await actingAs(this.dataSource, link);
    if (!acting) return true;
    const { session } = request;
    const isThey = session.person === person;
    const at = Date.parse(isThey ? (session.signedIn ?? '') : '');
    request.acting = { ...acting, strength: strengthOf({ at, now: Date.now() }) };
    stepInto({ person, programme });
    return true;
  }
}
