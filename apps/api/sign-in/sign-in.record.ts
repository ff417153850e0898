import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { LOG, type Logger } from '../tokens.js';

/** How somebody signs in. */
export type Way = 'link' | 'code' | 'oidc' | 'demo';

/** What is recorded of every sign-in, and of every one that was refused: the one place for whoever has to account for it. */
@Injectable()
export class SignInRecord {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  /** Somebody signed in. */
  signedIn(request: Request, { way, person }: { way: Way; person: string }): void {
    this.log.info({ request: request.id, way, person }, 'signed in');
  }

  /** A sign-in was refused, and why (as a code); whose it was meant to be, where that is known. */
  refusedSignIn(request: Request, refused: { way: Way; why: string; person?: string }): void {
    this.log.info({ request: request.id, ...refused }, 'a sign-in was refused');
  }
}
