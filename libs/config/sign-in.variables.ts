import { z } from 'zod';

/** How people sign in, and for how long: the variables of the environment. */
export const signInVariables = {
  /** A provider of OpenID Connect, as its documents name it; without one, people sign in by mail only. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(isSafe, 'must begin with https:')
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  /** What the provider knows Leerlus by. Or the name of a file that holds it. */
  OIDC_CLIENT_SECRET: z.string().min(16).optional(),
  OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  /** The claim by which the provider says that an address is whose it says: Microsoft Entra ID has `xms_edov` only. */
  OIDC_VERIFIED_BY: z.enum(['email_verified', 'xms_edov']).default('email_verified'),
  /** How long (minutes) the link and the code of a mail can be used. */
  SIGN_IN_MINUTES: z.coerce.number().int().min(15).max(60).default(30),
  /** How long (hours) a session lasts that nobody uses, and how long at most; a remembered device has its own limit. */
  SESSION_IDLE_HOURS: z.coerce.number().int().min(1).max(24).default(12),
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(72),
  /** How long (days) a device is remembered. */
  REMEMBER_DAYS: z.coerce.number().int().min(1).max(30).default(30),
} as const;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Tokens travel encrypted; only a provider on this very machine needs no TLS. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || LOOPBACK.test(hostname);
}
