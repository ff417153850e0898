import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passwordOf, superuser } from '../servers/cluster.js';
import { reachableFolder } from '../servers/reachable.js';
import { postgresUser } from '../servers/system-user.js';
import { here } from './running.js';

/** How to reach the database of the Leerlus that `npm start` runs here; undefined when it doesn't run. */
export function ownDatabase(): string | undefined {
  const folder = reachableFolder(
    join(here, 'postgres'),
    postgresUser(() => undefined),
  );
  const pid = join(folder, 'data/postmaster.pid');
  if (!existsSync(pid)) return undefined;
  // The server's own file: its fourth line is the port.
  const port = readFileSync(pid, 'utf8').split('\n')[3];
  return `postgres://${superuser}:${passwordOf(folder)}@127.0.0.1:${port ?? ''}/leerlus`;
}
