import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { digestOf, newSecret } from '../../../libs/identity/sign-in/secrets.js';
import { ApiToken } from '../../../libs/persistence/entities/api-token.entity.js';
import { notFound, Problem } from '../http/problem.js';
import { TOKEN_PREFIX } from './bearer.js';
import { LONGEST, type MadeToken, type NewToken, type TokenLine } from './token.view.js';

const DAY = 86_400_000;

/** The most tokens that somebody has at once, and that are listed. */
const MOST = 20;

/** Somebody's own tokens of the API: made, listed, revoked. Only a digest of each is kept. */
@Injectable()
export class TokensService {
  constructor(private readonly dataSource: DataSource) {}

  /** Makes a token for the programme that one looks at. @throws Problem token-not-made */
  async make(asked: NewToken, { person, programme }: Acting): Promise<MadeToken> {
    const until = new Date(Date.parse(asked.until) + DAY);
    const lasts = until.getTime() - Date.now();
    const { manager } = this.dataSource;
    const works = { person, revoked: IsNull(), until: MoreThan(new Date()) };
    if (lasts <= 0 || lasts > LONGEST * DAY || (await manager.countBy(ApiToken, works)) >= MOST) {
      throw new Problem(422, 'token-not-made');
    }
    const token = `${TOKEN_PREFIX}${newSecret()}`;
    const { name } = asked;
    const scopes = [...new Set(asked.scopes)];
    const row = manager.create(ApiToken, { person, programme, name, scopes, until, digest: digestOf(token) });
    await manager.insert(ApiToken, row);
    return { ...lineOf(await manager.findOneByOrFail(ApiToken, { id: row.id })), token };
  }

  /** All of somebody's tokens for the programme that one looks at, the newest first. */
  async list({ person, programme }: Acting): Promise<TokenLine[]> {
    const where = { person, programme };
    const rows = await this.dataSource.manager.find(ApiToken, { where, order: { made: 'desc' }, take: MOST * 2 });
    return rows.map(lineOf);
  }

  /** Revokes one; it works no longer from this moment. @throws Problem not-found */
  async revoke(id: string, { person, programme }: Acting): Promise<void> {
    const which = { id, person, programme, revoked: IsNull() };
    const { affected } = await this.dataSource.manager.update(ApiToken, which, { revoked: new Date() });
    if (!affected) throw notFound();
  }
}

function lineOf(token: ApiToken): TokenLine {
  const { id, name, programme, scopes, made, until, usedOn } = token;
  return {
    id,
    name,
    programme,
    scopes,
    made: made.toISOString(),
    until: until.toISOString(),
    usedOn,
    works: token.revoked === null && until.getTime() > Date.now(),
  };
}
