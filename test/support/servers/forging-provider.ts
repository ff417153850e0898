import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';

/** How the next ID token differs from an honest one. */
export interface Forgery {
  claims?: Record<string, unknown>;
  /** Claims that are left out. */
  without?: string[];
  /** Signed by a key that the provider does not have, by none, or by the client's secret. */
  by?: 'another-key' | 'nobody' | 'the-secret';
  /** The key that the token says it was signed by. */
  kid?: string;
  /** Changes the token after it was signed. */
  tamper?: (token: string) => string;
  /** What the token endpoint answers besides, or instead. */
  answer?: { status?: number; body?: Record<string, unknown> };
}

/** A provider that sends what the test says, to everybody and at once: each browser comes back with a code. */
export interface ForgingProvider {
  issuer: string;
  env: Record<string, string>;
  forgery: Forgery;
  /** What the browser came with, the last time. */
  asked: URLSearchParams;
  /** What came to the token endpoint, the last time. */
  exchanged: URLSearchParams;
  stop(): Promise<void>;
}

const SECRET = 'what the provider knows Leerlus by';

/** Starts a provider that forges. */
export async function startForgingProvider(leerlus: string): Promise<ForgingProvider> {
  const [own, other] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    void answer(request).then(({ status = 200, headers = {}, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? '' : JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: ForgingProvider = {
    issuer,
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'leerlus', OIDC_CLIENT_SECRET: SECRET, PUBLIC_URL: leerlus },
    forgery: {},
    asked: new URLSearchParams(),
    exchanged: new URLSearchParams(),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function answer(
    request: IncomingMessage,
  ): Promise<{ status?: number; headers?: Record<string, string>; body?: unknown }> {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return { body: metadata(issuer) };
      case '/jwks':
        return { body: { keys: [jwk] } };
      case '/auth': {
        provider.asked = searchParams;
        const back = new URL(searchParams.get('redirect_uri') ?? '');
        back.search = new URLSearchParams({ code: 'a-code', state: searchParams.get('state') ?? '' }).toString();
        return { status: 302, headers: { location: back.href } };
      }
      case '/token': {
        provider.exchanged = new URLSearchParams(await bodyOf(request));
        const { status, body } = provider.forgery.answer ?? {};
        const whole = { access_token: 'any', token_type: 'Bearer', expires_in: 60, id_token: await token() };
        return { status: status ?? 200, body: body ?? whole };
      }
      default:
        return { status: 404, body: {} };
    }
  }

  async function token(): Promise<string> {
    const { claims = {}, without = [], by, kid = 'own', tamper = (each) => each } = provider.forgery;
    const now = Math.floor(Date.now() / 1_000);
    const honest: JWTPayload = {
      ...{ iss: issuer, aud: 'leerlus', sub: 'subject', iat: now, exp: now + 300, nonce: provider.asked.get('nonce') },
      ...{ email: 'lead.samensterk@example.org', email_verified: true },
    };
    const all = Object.entries({ ...honest, ...claims }).filter(([name]) => !without.includes(name));
    const payload = Object.fromEntries(all) as JWTPayload;
    if (by === 'nobody') return tamper(new UnsecuredJWT(payload).encode());
    if (by === 'the-secret') {
      return tamper(
        await new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(SECRET)),
      );
    }
    const key = by === 'another-key' ? other.privateKey : own.privateKey;
    return tamper(await new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(key));
  }

  return provider;
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
