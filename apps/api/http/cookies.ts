import { type CookieOptions, type Request } from 'express';
import { type Env } from '../tokens.js';

/**
 * What a cookie of ours is called. Behind TLS it has the prefix `__Host-`: a browser then takes it from this very host
 * only, for all of its paths. Without TLS (in development) there can be no such prefix.
 *
 * @param part what it is for; the session's has none
 */
export function cookieName({ PUBLIC_URL }: Pick<Env, 'PUBLIC_URL'>, part?: string): string {
  const name = part === undefined ? 'leerlus' : `leerlus-${part}`;
  return isEncrypted(PUBLIC_URL) ? `__Host-${name}` : name;
}

/** How every cookie of ours is set: no script reads it, and no other site's form sends it. */
export function cookieSettings({ PUBLIC_URL }: Pick<Env, 'PUBLIC_URL'>) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: isEncrypted(PUBLIC_URL),
    path: '/',
  } as const satisfies CookieOptions;
}

/** The value of a cookie that a request brings along. */
export function cookieOf(request: Pick<Request, 'headers'>, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function isEncrypted(url: string): boolean {
  return url.startsWith('https:');
}
