import { execFileSync } from 'node:child_process';

/** A user of this system. */
export interface SystemUser {
  uid: number;
  gid: number;
}

const NAME = 'postgres';

/**
 * As whom PostgreSQL runs: it refuses to run as root, so then as the user `postgres`, which is made where it lacks.
 *
 * @returns nothing when it runs as whoever runs this
 */
export function postgresUser(say: (line: string) => void): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp();
  if (known) return known;
  say(`PostgreSQL does not run as root: making the system user "${NAME}" for it.`);
  const made = make();
  if (made) return made;
  throw new Error(
    `PostgreSQL does not run as root, and the user "${NAME}" can't be made. Make it, or run this as somebody else.`,
  );
}

/** The first way is that of most systems, the second that of small ones (busybox). */
function make(): SystemUser | undefined {
  const ways = [
    { command: 'useradd', args: ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME] },
    { command: 'adduser', args: ['-S', '-D', '-H', '-s', '/bin/false', NAME] },
  ];
  for (const { command, args } of ways) {
    if (run(command, args) === undefined) continue;
    const made = lookUp();
    if (made) return made;
  }
  return undefined;
}

function lookUp(): SystemUser | undefined {
  const [uid, gid] = [run('id', ['-u', NAME]), run('id', ['-g', NAME])];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function run(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
