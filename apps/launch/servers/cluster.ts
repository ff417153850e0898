import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWords, startChild } from './child.js';
import { type SystemUser } from './system-user.js';

/** PostgreSQL's superuser in a cluster that is made here. */
export const superuser = 'postgres';

/** A PostgreSQL cluster on disk. */
export interface Cluster {
  /** Its data directory. */
  data: string;
  /** The superuser's password. */
  password: string;
}

/** What a cluster is made with. */
export interface ClusterOptions {
  folder: string;
  binaries: string;
  user: SystemUser | undefined;
  /** Whether it has to survive a power cut from the start. */
  durable: boolean;
  log: string;
}

/** The cluster in a folder; made there when there is none. One whose making was broken off is made anew. */
export async function cluster(options: ClusterOptions): Promise<Cluster> {
  const { folder, user } = options;
  const data = join(folder, 'data');
  if (!existsSync(data)) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o700);
    if (user) chownSync(folder, user.uid, user.gid);
    await make(options, data);
  }
  return { data, password: passwordOf(folder) };
}

/** The superuser's password in the cluster of a folder. */
export function passwordOf(folder: string): string {
  return readFileSync(passwordFile(folder), 'utf8').trim();
}

async function make({ folder, binaries, user, durable, log }: ClusterOptions, data: string): Promise<void> {
  const making = join(folder, 'data.new');
  rmSync(making, { recursive: true, force: true });
  const password = passwordFile(folder);
  writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (user) chownSync(password, user.uid, user.gid);
  const initdb = await startChild({
    name: 'initdb',
    command: join(binaries, 'initdb'),
    args: [
      `--pgdata=${making}`,
      `--username=${superuser}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    cwd: folder,
    user,
    log,
    sharesGroup: true,
  });
  const ending = await initdb.ended;
  if (ending.code !== 0) {
    throw new Error(`A database cluster can't be made: initdb ended ${inWords(ending)}.\n${initdb.printed()}`);
  }
  renameSync(making, data);
}

function passwordFile(folder: string): string {
  return join(folder, 'password');
}
