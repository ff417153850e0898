import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { cookieName, cookieOf, cookieSettings } from '../http/cookies.js';
import { ENV, type Env } from '../tokens.js';

/** How long (ms) a browser remembers where it came from. */
const LASTS = 60 * 60_000;

/** Where somebody goes on after signing in: to the page of a mail, where they came from one. Never to another address. */
@Injectable()
export class SignInReturn {
  private readonly cookie: string;

  constructor(@Inject(ENV) private readonly env: Env) {
    this.cookie = cookieName(env, 'back');
  }

  /** Remembers the page of a mail, by its secret. */
  remember(response: Response, secret: string): void {
    response.cookie(this.cookie, secret, { ...cookieSettings(this.env), maxAge: LASTS });
  }

  /** Where to go on, once; the first of the pages, which knows where somebody wanted to be, unless they came from a mail. */
  goOn(request: Request): string {
    const secret = cookieOf(request, this.cookie);
    if (secret === undefined || !/^[\w-]{43}$/.test(secret)) return '/';
    request.res?.clearCookie(this.cookie, cookieSettings(this.env));
    return `/act?token=${secret}`;
  }
}
