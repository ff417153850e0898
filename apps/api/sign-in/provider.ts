import { Inject, Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type Configuration,
} from 'openid-client';
import { derivedFrom } from '../../../libs/identity/sign-in/secrets.js';
import { Problem } from '../http/problem.js';
import { ENV, type Env } from '../tokens.js';

/** How long (s) the provider may take to answer. */
const PATIENCE = 5;

/** Codes of answers that are none: the provider is away, or has troubles of its own. */
const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'];

/** Who somebody is at the provider, and the address that it gives them. */
export interface Subject {
  issuer: string;
  subject: string;
  email: string | undefined;
  /** Whether the provider says that the address is theirs. */
  isVerified: boolean;
}

/**
 * The provider of OpenID Connect that this installation knows. Everything secret of one sign-in (state, nonce, the PKCE
 * verifier) follows from one secret that only the browser keeps.
 */
@Injectable()
export class Provider {
  private discovered: Promise<Configuration> | undefined;

  constructor(@Inject(ENV) private readonly env: Env) {}

  /** Whether there is one. */
  get isThere(): boolean {
    return this.env.OIDC_ISSUER !== undefined;
  }

  /** Where the browser is sent to sign in. @throws Problem sign-in-away */
  async address(secret: string): Promise<URL> {
    const { state, nonce, verifier } = partsOf(secret);
    return buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.callback().href,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
  }

  /** The state with which an answer has to come back to the browser that keeps this secret. */
  stateOf(secret: string): string {
    return partsOf(secret).state;
  }

  /**
   * Who signed in, from what the provider sent back: the code is exchanged under the PKCE verifier, and the ID token's
   * signature, issuer, audience, time and nonce are checked.
   *
   * @param answer the query with which the browser came back
   * @throws Problem sign-in-away, sign-in-refused
   */
  async subject({ secret, answer }: { secret: string; answer: string }): Promise<Subject> {
    const configuration = await this.configuration();
    const { state, nonce, verifier } = partsOf(secret);
    const url = this.callback();
    url.search = answer;
    try {
      const tokens = await authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Problem(400, 'sign-in-refused');
      // Some providers tell the address only where one asks for it.
      const more =
        claims.email === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      const email = typeof more.email === 'string' ? more.email.trim().toLowerCase() : undefined;
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email,
        isVerified: isYes(more[this.env.OIDC_VERIFIED_BY] ?? claims[this.env.OIDC_VERIFIED_BY]),
      };
    } catch (error) {
      throw isAway(error) ? away() : new Problem(400, 'sign-in-refused');
    }
  }

  private callback(): URL {
    return new URL('/api/sign-in/oidc/callback', this.env.PUBLIC_URL);
  }

  /** What the provider says of itself, asked once; asked again after it was away. */
  private configuration(): Promise<Configuration> {
    this.discovered ??= this.discover().catch(() => {
      this.discovered = undefined;
      throw away();
    });
    return this.discovered;
  }

  private discover(): Promise<Configuration> {
    const { OIDC_ISSUER = '', OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '' } = this.env;
    const issuer = new URL(OIDC_ISSUER);
    const isLoopback = issuer.protocol === 'http:'; // the environment lets nothing else be without TLS
    return discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
      timeout: PATIENCE,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
      execute: [enableNonRepudiationChecks, ...(isLoopback ? [allowInsecureRequests] : [])],
    });
  }
}

function partsOf(secret: string): { state: string; nonce: string; verifier: string } {
  return {
    state: derivedFrom(secret, 'state'),
    nonce: derivedFrom(secret, 'nonce'),
    verifier: derivedFrom(secret, 'verifier'),
  };
}

/** Microsoft Entra ID writes yes as 1 or as a text. */
function isYes(claim: unknown): boolean {
  return claim === true || claim === 1 || claim === '1' || claim === 'true';
}

function isAway(error: unknown): boolean {
  if (error instanceof TypeError) return true; // what fetch throws when nobody answers
  return error instanceof Error && 'code' in error && AWAY.includes(String(error.code));
}

function away(): Problem {
  return new Problem(503, 'sign-in-away', { headers: { 'Retry-After': '30' } });
}
