import { type Request } from 'express';
import { type DataSource } from 'typeorm';
import { type TokenScope } from '../../../libs/domain/policies/token.policy.js';
import { digestOf } from '../../../libs/identity/sign-in/secrets.js';

/** What every token of the API begins with, so that whoever finds one knows what it is. */
export const TOKEN_PREFIX = 'leerlus_';

const TOKEN = new RegExp(`^${TOKEN_PREFIX}[\\w-]{43}$`);

/** What a request says in `Authorization`, without the word `Bearer`; undefined when it says nothing there. */
export function bearerOf({ headers: { authorization } }: Request): string | undefined {
  return authorization?.replace(/^Bearer +/i, '');
}

/**
 * Whose token it is, for which programme and for what, by a door through the wall; undefined for one that is none, expired
 * or revoked. That it was used is written down by the day.
 */
export async function readToken(
  dataSource: DataSource,
  bearer: string,
): Promise<{ person: string; programme: string; scopes: TokenScope[] } | undefined> {
  if (!TOKEN.test(bearer)) return undefined;
  const [token] = await dataSource.query<{ person: string; programme: string; scopes: TokenScope[] }[]>(
    `select person, programme, scopes from use_token($1)`,
    [digestOf(bearer)],
  );
  return token;
}
