import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { DataSource } from 'typeorm';
import { digestOf, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { cookieName, cookieOf, cookieSettings } from '../http/cookies.js';
import { Problem } from '../http/problem.js';
import { ENV, type Env } from '../tokens.js';
import { counted, networkOf } from './origin.js';
import { beginRequest, isLinkOpen, tryCode, useLink, voidOthers } from './requests.js';
import { SessionBeginner } from './session-beginner.js';
import { SignInRecord, type Way } from './sign-in.record.js';

const HOUR = 3_600;

/**
 * Signing in by mail. Asking answers the same, and takes the same way, whether or not somebody has the address: the mail
 * itself is made and sent by the worker.
 */
@Injectable()
export class MailSignIn {
  private readonly cookie: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionBeginner,
    private readonly record: SignInRecord,
    @Inject(ENV) private readonly env: Env,
  ) {
    this.cookie = cookieName(env, 'mail');
  }

  /**
   * Asks for a mail. The browser keeps a secret with which alone the mail's code counts.
   *
   * @returns how long (minutes) the mail can be used
   * @throws Problem too-many-sign-ins
   */
  async ask(email: string, { request, response }: { request: Request; response: Response }): Promise<number> {
    const minutes = this.env.SIGN_IN_MINUTES;
    const secret = newSecret();
    const address = email.trim().toLowerCase();
    const isBegun = await beginRequest(this.dataSource, {
      way: 'mail',
      browser: digestOf(secret),
      network: counted(this.env, networkOf(request)),
      address: { email: address, digest: counted(this.env, address) },
      remember: false,
      minutes,
    });
    if (!isBegun) throw tooMany();
    response.cookie(this.cookie, secret, { ...cookieSettings(this.env), maxAge: minutes * 60_000 });
    return minutes;
  }

  /** Whether a link can still be used; looking changes nothing, so that whoever checks mails can't use it up. */
  isOpen(token: string): Promise<boolean> {
    return isLinkOpen(this.dataSource, token);
  }

  /** Signs in by the link of a mail, in any browser. @throws Problem sign-in-late, not-invited */
  async byLink(request: Request, { token, remember }: { token: string; remember: boolean }): Promise<Acting> {
    const person = await useLink(this.dataSource, token);
    if (person === undefined) return this.refuse(request, 'link', new Problem(410, 'sign-in-late'));
    return this.signIn(request, { way: 'link', person, remember });
  }

  /** Signs in by the code of a mail, in the browser that asked for it. @throws Problem wrong-code, sign-in-late, not-invited */
  async byCode(request: Request, { code, remember }: { code: string; remember: boolean }): Promise<Acting> {
    const browser = cookieOf(request, this.cookie) ?? '';
    const tried = await tryCode(this.dataSource, { browser, code: code.replace(/\s/gu, '') });
    if (tried.outcome === 'wrong') return this.refuse(request, 'code', new Problem(422, 'wrong-code'));
    if (tried.outcome === 'late') return this.refuse(request, 'code', new Problem(410, 'sign-in-late'));
    return this.signIn(request, { way: 'code', person: tried.person, remember });
  }

  private async signIn(request: Request, signingIn: { way: Way; person: string; remember: boolean }): Promise<Acting> {
    await voidOthers(this.dataSource, signingIn.person);
    const acting = await this.sessions.begin(request, signingIn);
    request.res?.clearCookie(this.cookie, cookieSettings(this.env));
    return acting;
  }

  private async refuse(request: Request, way: Way, problem: Problem): Promise<never> {
    await this.record.refusedSignIn(request, { way, why: problem.code });
    throw problem;
  }
}

/** Too many sign-ins were begun for an address or from a network. */
export function tooMany(): Problem {
  return new Problem(429, 'too-many-sign-ins', { headers: { 'Retry-After': String(HOUR) } });
}
