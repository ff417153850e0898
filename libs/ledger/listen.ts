import pg from 'pg';
import { settingsOf } from '../persistence/data-source.js';
import { type DatabaseRole } from '../persistence/roles.js';

/**
 * Where PostgreSQL tells of news: a receipt was stored (payload: commands, by comma), an inbox was filled (a process), a turn
 * was stored (programme, process and the number of its last event, with spaces between), there is something for the post
 * office (in which table).
 */
export type Channel = 'receipts' | 'inbox' | 'turns' | 'sign_in' | 'erasure' | 'post';

/** A connection that listens; closed by the caller. */
export interface Listening {
  close(): Promise<void>;
}

const AGAIN_AFTER = 500;

/**
 * Listens to PostgreSQL's notifications and listens again whenever the connection breaks. Nothing depends on it: what
 * is told here is also found by looking (a notification is lost while nobody listens).
 */
export function listen(
  database: { url: string; role: DatabaseRole },
  channel: Channel,
  heard: (payload: string) => void,
  /** Called when it listens again after a break: what was told meanwhile was missed. */
  missed?: () => void,
): Listening {
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let closed = false;
  let broke = false;
  void connect();

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: database.url,
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
      options: settingsOf(database.role),
    });
    client = next;
    next.on('notification', ({ payload }) => {
      if (payload) heard(payload);
    });
    next.on('error', () => undefined); // followed by 'end'
    next.on('end', reconnect);
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      if (broke) missed?.();
    } catch {
      await next.end().catch(() => undefined);
      reconnect();
    }
  }

  function reconnect(): void {
    broke = true;
    if (closed || again) return;
    again = setTimeout(() => {
      again = undefined;
      void connect();
    }, AGAIN_AFTER);
  }

  return {
    async close() {
      closed = true;
      clearTimeout(again);
      await client?.end().catch(() => undefined);
    },
  };
}
