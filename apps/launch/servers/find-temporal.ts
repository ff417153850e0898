import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The last version that `go install` can build: later ones replace modules. */
const VERSION = '1.5.1';
const SOURCE = `github.com/temporalio/cli/cmd/temporal@v${VERSION}`;

/** How often (ms) a build says that it goes on. */
const STILL_EVERY = 15_000;

/**
 * Temporal's command line program, with which a server is started: the one on the PATH, or the one that was built here
 * before, or else it is built now.
 *
 * @returns where it is
 * @throws Error with the choices when there is none and none can be built
 */
export async function findTemporal({ say }: { say: (line: string) => void }): Promise<string> {
  const cached = join(cacheFolder(), 'temporal');
  const found = [...onPath('temporal'), cached].find(works);
  if (found) return found;
  if (onPath('go').length === 0)
    throw new Error(choices(`Temporal's server is not on this machine, and there is no Go to build it with.`));
  await build(cached, say);
  return cached;
}

/** Where it is kept once built, for all checkouts of this user. */
function cacheFolder(): string {
  const caches = process.env.XDG_CACHE_HOME?.startsWith('/') ? process.env.XDG_CACHE_HOME : join(homedir(), '.cache');
  return join(caches, 'leerlus', `temporal-cli-${VERSION}`);
}

/** Built apart and then renamed: whoever looks meanwhile, or builds as well, never sees half of it. */
async function build(target: string, say: (line: string) => void): Promise<void> {
  mkdirSync(cacheFolder(), { recursive: true });
  const folder = mkdtempSync(join(cacheFolder(), 'build-'));
  const log = join(folder, 'log');
  say(`Building Temporal's server with Go (${SOURCE}), once for this machine. This takes about 2.5 minutes.`);
  try {
    const took = await install(folder, log, say);
    renameSync(join(folder, 'temporal'), target);
    say(`Built Temporal's server in ${took} s. It is kept in ${cacheFolder()}.`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const last = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '';
    throw new Error(choices(`Temporal's server could not be built (${why}).\n${last}\n`), { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install(folder: string, log: string, say: (line: string) => void): Promise<number> {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const output = openSync(log, 'a');
  const child = spawn('go', ['install', SOURCE], {
    env: { ...process.env, GOBIN: folder },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const leave = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', leave);
  const still = setInterval(() => {
    say(`  … still building Temporal's server (${seconds()} s)`);
  }, STILL_EVERY);
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        if (code === 0) resolve();
        else reject(new Error(`go install ended with ${signal ?? String(code)}`));
      });
    });
    return seconds();
  } finally {
    clearInterval(still);
    process.off('exit', leave);
  }
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Whether a file is a Temporal that can start a server. */
function works(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const help = execFileSync(file, ['server', 'start-dev', '--help'], {
      encoding: 'utf8',
      timeout: 15_000,
      stdio: 'pipe',
    });
    return help.includes('--db-filename');
  } catch {
    return false;
  }
}

function choices(why: string): string {
  return `${why} Do one of these, and try again:
  - install the Temporal CLI, so that "temporal" is on the PATH (https://docs.temporal.io/cli)
  - install Go (https://go.dev/dl), with which it is built here
  - set TEMPORAL_ADDRESS to a Temporal server that runs (for npm start)`;
}
