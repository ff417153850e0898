import connectPgSimple from 'connect-pg-simple';
import { type RequestHandler } from 'express';
import session from 'express-session';
import pg from 'pg';
import { schema, settingsOf } from '../../../libs/persistence/data-source.js';
import { type Env, type Logger } from '../tokens.js';
import { type Language } from './language.js';

declare module 'express-session' {
  interface SessionData {
    /** Who signed in. */
    person: string;
    /** The programme that they look at; also a column of the session's table. */
    programme: string;
    language: Language;
  }
}

const PgStore = connectPgSimple(session);

/** A session lasts for four weeks after signing in. */
const LASTS = 28 * 24 * 60 * 60 * 1_000;

/** Sessions by a cookie, kept in PostgreSQL: any API process knows them, and none is read without a cookie. */
export function sessions(env: Env, log: Logger): { handler: RequestHandler; close(): Promise<void> } {
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: 5,
    connectionTimeoutMillis: 4_000,
    query_timeout: 4_500,
    options: `${settingsOf('app')} -c leerlus.sessions=kept`, // as the wall around the table asks
  });
  pool.on('error', (error) => {
    log.warn({ err: error }, 'a connection for sessions broke');
  });
  const store = new PgStore({
    pool,
    schemaName: schema,
    tableName: 'session',
    disableTouch: true,
    errorLog: () => {
      log.warn('old sessions could not be removed; tried again later');
    },
  });
  const handler = session({
    name: 'leerlus',
    secret: env.SESSION_SECRET,
    store,
    resave: false,
    saveUninitialized: false,
    proxy: true, // believed for the cookie's `secure` only; who is on loopback is seen at the socket
    cookie: { httpOnly: true, sameSite: 'lax', secure: env.PUBLIC_URL.startsWith('https:'), maxAge: LASTS },
  });
  return {
    handler,
    async close() {
      store.close(); // the pool is ours: nothing is left to wait for
      await pool.end();
    },
  };
}
