import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { digestOf, isSame, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import { cookieName, cookieOf, cookieSettings } from '../http/cookies.js';
import { Problem } from '../http/problem.js';
import { ENV, type Env } from '../tokens.js';
import { personOfSubject } from './known-person.js';
import { tooMany } from './mail-sign-in.service.js';
import { counted, networkOf } from './origin.js';
import { Provider } from './provider.js';
import { beginRequest, useProvider } from './requests.js';
import { SessionBeginner } from './session-beginner.js';
import { SignInRecord } from './sign-in.record.js';

/** How long (minutes) somebody may take to sign in at the provider. */
const LASTS = 15;

/** Signing in with a work account, at a provider of OpenID Connect. */
@Injectable()
export class OidcSignIn {
  private readonly cookie: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly provider: Provider,
    private readonly sessions: SessionBeginner,
    private readonly record: SignInRecord,
    @Inject(ENV) private readonly env: Env,
  ) {
    this.cookie = cookieName(env, 'oidc');
  }

  /** Whether there is a provider. */
  get isOffered(): boolean {
    return this.provider.isThere;
  }

  /**
   * Begins: the browser keeps a secret, and is sent to the provider.
   *
   * @throws Problem no-such-route where there is no provider, too-many-sign-ins, sign-in-away
   */
  async begin({ request, response }: { request: Request; response: Response }, remember: boolean): Promise<URL> {
    if (!this.isOffered) throw new Problem(404, 'no-such-route');
    const secret = newSecret();
    const address = await this.provider.address(secret);
    const isBegun = await beginRequest(this.dataSource, {
      way: 'oidc',
      browser: digestOf(secret),
      network: counted(this.env, networkOf(request)),
      remember,
      minutes: LASTS,
    });
    if (!isBegun) throw tooMany();
    response.cookie(this.cookie, secret, { ...cookieSettings(this.env), maxAge: LASTS * 60_000 });
    return address;
  }

  /**
   * Signs in whoever comes back from the provider, in the browser in which it began, once.
   *
   * @throws Problem no-such-route, sign-in-refused, sign-in-away, not-invited
   */
  async finish(request: Request, response: Response): Promise<Acting> {
    if (!this.isOffered) throw new Problem(404, 'no-such-route');
    try {
      return await this.signIn(request, response);
    } catch (error) {
      const why = error instanceof Problem ? error.code : 'unexpected';
      if (why !== 'not-invited') await this.record.refusedSignIn(request, { way: 'oidc', why });
      throw error;
    }
  }

  private async signIn(request: Request, response: Response): Promise<Acting> {
    const [, answer = ''] = request.originalUrl.split('?', 2);
    const secret = cookieOf(request, this.cookie);
    const state = new URLSearchParams(answer).get('state') ?? '';
    // Another site may send a browser here with any state; that uses nothing up.
    if (secret === undefined || !isSame(state, this.provider.stateOf(secret))) throw refused();
    const begun = await useProvider(this.dataSource, secret);
    if (!begun) throw refused();
    response.clearCookie(this.cookie, cookieSettings(this.env));
    const subject = await this.provider.subject({ secret, answer });
    const person = await personOfSubject(this.dataSource, subject);
    if (person === undefined) {
      await this.record.refusedSignIn(request, { way: 'oidc', why: 'not-invited' });
      const { email } = subject;
      throw new Problem(403, 'not-invited', { ...(email !== undefined && { details: { email } }) });
    }
    return this.sessions.begin(request, { way: 'oidc', person, remember: begun.remember });
  }
}

function refused(): Problem {
  return new Problem(400, 'sign-in-refused');
}
