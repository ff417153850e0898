import { join } from 'node:path';
import { migrate } from '../../../libs/persistence/migrate.js';
import { registerSearchAttributes } from '../../../libs/temporal/search-attributes.js';
import { loadSample } from '../sample/load-sample.js';
import { planSampleMeeting } from '../sample/plan-meeting.js';
import { type Child } from '../servers/child.js';
import { startMailCatcher } from '../servers/mail-catcher.js';
import { freePort } from '../servers/ports.js';
import { ensureDatabase, startPostgres } from '../servers/postgres.js';
import { reachableFolder } from '../servers/reachable.js';
import { type Server } from '../servers/server.js';
import { postgresUser } from '../servers/system-user.js';
import { findTemporal, startTemporal } from '../servers/temporal.js';
import { timed } from './timed.js';

/** What the apps lean on, and how they reach it. */
export interface Servers {
  databaseUrl: string;
  temporalAddress: string;
  /** Temporal's pages, where it was started here. */
  temporalPages?: string;
  smtp?: string;
  mails?: string;
  /** Those that were started here. */
  started: Server[];
}

/** How servers are started. */
export interface Starting {
  folder: string;
  say: (line: string) => void;
  born: (child: Child) => void;
}

/**
 * Brings up PostgreSQL and Temporal, unless the environment names them (DATABASE_URL, TEMPORAL_ADDRESS), and the mail
 * catcher (unless SMTP_URL is set); brings the database up to date and loads the sample programmes when it is new.
 */
export async function startServers(starting: Starting): Promise<Servers> {
  const [database, temporal, mail] = await Promise.all([
    bringDatabase(starting),
    bringTemporal(starting),
    bringMail(starting),
  ]);
  await timed('The sample programmes "In de ggz" and "GEM"', starting.say, async () => {
    if (!(await loadSample(database.url))) return 'not loaded: this database holds a programme already';
    await planSampleMeeting(database.url);
    return 'loaded';
  });
  return {
    databaseUrl: database.url,
    temporalAddress: temporal.address,
    temporalPages: temporal.pages,
    smtp: mail.smtp,
    mails: mail.pages,
    started: [temporal.server, mail.server, database.server].filter((server) => server !== undefined),
  };
}

async function bringDatabase({ folder, say, born }: Starting): Promise<{ url: string; server?: Server }> {
  const given = process.env.DATABASE_URL;
  if (given) {
    say('PostgreSQL: the one that DATABASE_URL names');
    await update(given, say);
    return { url: given };
  }
  const data = reachableFolder(join(folder, 'postgres'), postgresUser(say));
  if (!data.startsWith(folder)) say(`PostgreSQL keeps its data in ${data}: its user can't reach ${folder}.`);
  const server = await timed('PostgreSQL', say, () =>
    startPostgres({ folder: data, log: join(folder, 'logs/postgres.log'), say, born }),
  );
  await ensureDatabase(server, 'leerlus');
  const url = server.url('leerlus');
  await update(url, say);
  return { url, server };
}

async function update(url: string, say: (line: string) => void): Promise<void> {
  await timed('The database', say, async () => {
    const applied = await migrate(url);
    return applied.length > 0 ? `brought up to date (${applied.join(', ')})` : 'is up to date';
  });
}

async function bringTemporal({
  folder,
  say,
  born,
}: Starting): Promise<{ address: string; pages?: string; server?: Server }> {
  const given = process.env.TEMPORAL_ADDRESS;
  const namespace = process.env.TEMPORAL_NAMESPACE ?? 'default';
  if (given) {
    say('Temporal: the one that TEMPORAL_ADDRESS names');
    await registerSearchAttributes({ address: given, namespace });
    return { address: given };
  }
  const executable = await findTemporal({ say });
  const [port, uiPort] = [await freePort(7233), await freePort(8233)];
  const server = await timed('Temporal', say, async () => {
    const file = join(folder, 'temporal/temporal.db');
    const temporal = await startTemporal({
      executable,
      port,
      uiPort,
      file,
      log: join(folder, 'logs/temporal.log'),
      born,
    });
    await registerSearchAttributes({ address: temporal.address, namespace });
    return temporal;
  });
  return { address: server.address, pages: `http://127.0.0.1:${uiPort}`, server };
}

async function bringMail({ folder, say, born }: Starting): Promise<{ smtp?: string; pages?: string; server?: Server }> {
  const given = process.env.SMTP_URL;
  if (given) return { smtp: given };
  const server = await timed('The mail catcher', say, () =>
    startMailCatcher({ folder: join(folder, 'mails'), pagesPort: 1080, log: join(folder, 'logs/mails.log'), born }),
  );
  return { smtp: server.smtp, pages: server.pages, server };
}
