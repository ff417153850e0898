import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { type Browser, type Seen } from '../http/browser.js';

/** What the provider says of an account. */
export interface Account {
  email?: string;
  email_verified?: boolean;
  xms_edov?: boolean | string;
}

/** A real provider of OpenID Connect on this machine. */
export interface RunningProvider {
  issuer: string;
  /** Its accounts, by subject; a test adds and changes them. */
  accounts: Map<string, Account>;
  /** What the API needs in its environment to know it. */
  env: Record<string, string>;
  /** Signs in at the provider's own pages, and stops before the browser goes back to Leerlus. @returns the way back */
  signIn(browser: Browser, begun: Seen, subject: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts `oidc-provider` with one client: a Leerlus that is reached at an address. It insists on PKCE. */
export async function startProvider(leerlus: string): Promise<RunningProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts = new Map<string, Account>();
  const secret = 'what the provider knows Leerlus by';
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'leerlus',
        client_secret: secret,
        redirect_uris: [`${leerlus}/api/sign-in/oidc/callback`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified', 'xms_edov'], profile: ['name'] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => Promise.resolve({ sub, ...accounts.get(sub) }),
    }),
    async loadExistingGrant(context) {
      const { session, client } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    cookies: { keys: ['a key of the provider of the tests'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    issuer,
    accounts,
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'leerlus', OIDC_CLIENT_SECRET: secret, PUBLIC_URL: leerlus },
    signIn: (browser, begun, subject) => walk(browser, { begun, subject, leerlus }),
    stop: () => closed(server),
  };
}

async function walk(
  browser: Browser,
  { begun, subject, leerlus }: { begun: Seen; subject: string; leerlus: string },
): Promise<string> {
  let last = begun;
  for (let steps = 0; steps < 20; steps++) {
    const location = last.headers.get('location');
    if (location === null) {
      const action = /<form[^>]*action="([^"]+)"/.exec(last.text)?.[1] ?? '';
      last = await browser.submit(new URL(action, last.url).href, { prompt: 'login', login: subject, password: 'any' });
      continue;
    }
    const next = new URL(location, last.url).href;
    if (next.startsWith(leerlus)) return next;
    last = await browser.send('GET', next);
  }
  throw new Error(`the provider does not lead back: ${last.status} ${last.text.slice(0, 500)}`);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
