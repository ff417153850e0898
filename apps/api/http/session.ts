import connectPgSimple from 'connect-pg-simple';
import { type RequestHandler } from 'express';
import session, { type SessionData } from 'express-session';
import pg from 'pg';
import { schema, settingsOf } from '../../../libs/persistence/data-source.js';
import { type BrowserFamily } from '../../../libs/messages/words/browsers.js';
import { type Env, type Logger } from '../tokens.js';
import { cookieName, cookieSettings } from './cookies.js';
import { type Language } from './language.js';

declare module 'express-session' {
  interface SessionData {
    /** Who signed in. */
    person: string;
    /** The programme that they look at; also a column of the session's table. */
    programme: string;
    language: Language;
    /** When they signed in, when they were last seen (to some minutes), and when it ends whatever happens: instants. */
    signedIn: string;
    seen: string;
    ends: string;
    /** Whether the device is remembered: then it lasts until `ends`, however long nobody uses it. */
    remembered: boolean;
    browser: BrowserFamily;
  }
}

const PgStore = connectPgSimple(session);

/** How often (ms) it is written down that somebody is there: a session that is used costs a write each five minutes. */
const SEEN_EVERY = 5 * 60_000;

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
  const store = new SessionStore({ pool, idleHours: env.SESSION_IDLE_HOURS, log });
  const handler = session({
    name: cookieName(env),
    secret: env.SESSION_SECRET,
    store,
    resave: false,
    saveUninitialized: false,
    proxy: true, // believed for the cookie's `secure` only; who is on loopback is seen at the socket
    cookie: cookieSettings(env),
  });
  return {
    handler,
    async close() {
      store.close(); // the pool is ours: nothing is left to wait for
      await pool.end();
    },
  };
}

/**
 * Keeps sessions within their limits: one that nobody used for a while, or that lasted long enough, is not there any more.
 * Only a sign-in adds one; a change reaches what is still there, so that one that was ended meanwhile never comes back.
 */
class SessionStore extends PgStore {
  constructor(private readonly deps: { pool: pg.Pool; idleHours: number; log: Logger }) {
    // The worker removes what is over.
    super({ pool: deps.pool, schemaName: schema, tableName: 'session', pruneSessionInterval: false });
  }

  override set(sid: string, kept: Partial<SessionData>, done?: (error?: unknown) => void): void {
    const { pool, idleHours } = this.deps;
    pool.query(kept.seen === undefined ? BEGIN : CHANGE, [sid, JSON.stringify(kept), idleHours]).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }

  /** Writes down now and then that a session is used, and lets nobody wait for it. */
  override touch(sid: string, { person, seen }: Partial<SessionData>, done?: () => void): void {
    done?.();
    if (person === undefined || Date.now() - Date.parse(seen ?? '') < SEEN_EVERY) return;
    this.deps.pool.query(SEEN, [sid, this.deps.idleHours]).catch((error: unknown) => {
      this.deps.log.warn({ err: error }, 'it could not be written down that a session is used');
    });
  }
}

/** SQL: a session as JSON, seen at this moment. */
const seenNow = (kept: string) =>
  `jsonb_set(${kept}::jsonb, '{seen}', to_jsonb(to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::json`;

/** SQL: until when a session lasts that is used now; $3 is how many hours nobody may use it. */
const expires = (kept: string) => `case when ${kept} ->> 'remembered' = 'true' then (${kept} ->> 'ends')::timestamptz
  else least(clock_timestamp() + make_interval(hours => $3), (${kept} ->> 'ends')::timestamptz) end`;

/** express-session stores a session that was begun anew once more when its request is answered: that changes nothing. */
const BEGIN = `insert into session (sid, sess, expire) values ($1, ${seenNow('$2')}, ${expires('$2::json')})
  on conflict (sid) do nothing`;

const CHANGE = `update session set sess = $2::json, expire = ${expires('$2::json')}
  where sid = $1 and expire > clock_timestamp()`;

const SEEN = `update session set sess = ${seenNow('sess')}, expire = ${expires('sess').replaceAll('$3', '$2')}
  where sid = $1 and expire > clock_timestamp()`;
