import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from '../root.js';
import { type SystemUser } from './system-user.js';

/**
 * Where a server that runs as this user can keep its files: the preferred folder, or one of the system's own folders
 * when somebody closed a folder above the preferred one (as `/root` is).
 */
export function reachableFolder(preferred: string, user: SystemUser | undefined): string {
  if (!user || isPassable(preferred, user)) return preferred;
  const mine = `${createHash('sha256').update(root).digest('hex').slice(0, 12)}-${basename(preferred)}`;
  const elsewhere = [join('/var/lib/leerlus', mine), join('/var/tmp/leerlus', mine)];
  const found = elsewhere.find((folder) => opened(dirname(folder)) && isPassable(folder, user));
  if (found) return found;
  throw new Error(
    `The user "postgres" can't reach ${preferred}, nor ${elsewhere.join(' or ')}. Run this as somebody else than root.`,
  );
}

/** A new folder for files that nobody needs afterwards, reachable for this user. */
export function temporaryFolder(user: SystemUser | undefined): string {
  const above = !user || isPassable(tmpdir(), user) ? tmpdir() : '/var/tmp';
  const folder = mkdtempSync(join(above, 'leerlus-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** Whether a user can pass through every folder above a path, as far as those exist. */
export function isPassable(path: string, user: SystemUser): boolean {
  const above = dirname(path);
  if (above === path) return true;
  return isPassable(above, user) && (!existsSync(above) || isOpenTo(above, user));
}

function isOpenTo(folder: string, { uid, gid }: SystemUser): boolean {
  const stat = statSync(folder);
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0;
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0;
  return (stat.mode & 0o001) !== 0;
}

function opened(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o711);
    return true;
  } catch {
    return false;
  }
}
