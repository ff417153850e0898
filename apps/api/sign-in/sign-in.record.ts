import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { Audit } from '../audit/audit.service.js';
import { LOG, type Logger } from '../tokens.js';

/** How somebody signs in. */
export type Way = 'link' | 'code' | 'oidc' | 'demo';

const BY_MAIL: readonly Way[] = ['link', 'code'];

/** What is recorded of every sign-in, and of every one that was refused: in the audit, and in the log. */
@Injectable()
export class SignInRecord {
  constructor(
    private readonly audit: Audit,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Somebody signed in. */
  async signedIn(request: Request, { way, person }: { way: Way; person: string }): Promise<void> {
    this.log.info({ request: request.id, way, person }, 'signed in');
    if (BY_MAIL.includes(way)) request.via = 'mail';
    await this.audit.record(request, { what: 'sign-in', result: 'done', person });
  }

  /** A sign-in was refused, and why (as a code); whose it was meant to be, where that is known. */
  async refusedSignIn(request: Request, refused: { way: Way; why: string; person?: string }): Promise<void> {
    const { way, why: code, person = null } = refused;
    this.log.info({ request: request.id, ...refused }, 'a sign-in was refused');
    if (BY_MAIL.includes(way)) request.via = 'mail';
    await this.audit.record(request, { what: 'sign-in', result: 'refused', code, person });
  }
}
