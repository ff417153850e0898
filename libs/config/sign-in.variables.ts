import { z } from 'zod';
import { oneOf, text, whole } from './worded.js';

/** How people sign in, and for how long: the variables of the environment. */
export const signInVariables = {
  /** A provider of OpenID Connect, as its documents name it; without one, people sign in by mail only. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'write it as https://login.your-provider.nl' })
    .refine(isSafe, 'it must begin with https:')
    .optional(),
  OIDC_CLIENT_ID: text('write the name that the provider gave Leerlus').optional(),
  /** What the provider knows Leerlus by. */
  OIDC_CLIENT_SECRET: z
    .string()
    .min(16, { error: 'it is too short: the provider gave 16 characters or more' })
    .optional(),
  /** The claim by which the provider says that an address is whose it says: Microsoft Entra ID has `xms_edov` only. */
  OIDC_VERIFIED_BY: oneOf(['email_verified', 'xms_edov']).default('email_verified'),
  /** How long (minutes) the link and the code of a mail can be used. */
  SIGN_IN_MINUTES: whole(15, 60).default(30),
  /** How long (hours) a session lasts that nobody uses, and how long at most; a remembered device has its own limit. */
  SESSION_IDLE_HOURS: whole(1, 24).default(12),
  SESSION_HOURS: whole(1, 168).default(72),
  /** How long (days) a device is remembered. */
  REMEMBER_DAYS: whole(1, 30).default(30),
} as const;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Tokens travel encrypted; only a provider on this very machine needs no TLS. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || LOOPBACK.test(hostname);
}
