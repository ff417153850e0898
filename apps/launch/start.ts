import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Child } from './servers/child.js';
import { killFamily } from './servers/processes.js';
import { reachableFolder } from './servers/reachable.js';
import { postgresUser } from './servers/system-user.js';
import { startApps } from './start/apps.js';
import { endChildren, endLeftOver } from './start/end-children.js';
import { keepUp } from './start/keep-up.js';
import {
  claim,
  forgetRunning,
  here,
  mark,
  readRunning,
  stillRuns,
  writeRunning,
  type Running,
} from './start/running.js';
import { startServers } from './start/servers.js';

/** How long (ms) after a signal another one still is the same: npm hands on a Ctrl-C that the terminal gives as well. */
const SAME_PRESS = 500;

const running: Running = {
  launcher: mark({ name: 'npm start', pid: process.pid, stopsBy: 'SIGTERM' }),
  children: [],
};
let stopping: { since: number; done: Promise<void> } | undefined;
const isStopping = (): boolean => stopping !== undefined;

const say = (line: string): void => {
  console.log(line);
};

/** `npm start [-- --fresh]`: brings up everything that Leerlus needs, and Leerlus. */
async function start(args: string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown !== undefined) throw new Error(`npm start knows only --fresh, not "${unknown}".`);
  const before = readRunning();
  if (stillRuns(before)) {
    throw new Error(`Leerlus already runs here${before.api ? `: ${before.api}` : ' (it is still starting)'}.`);
  }
  say(`Leerlus starts. What it keeps is in ${here}; --fresh begins anew.`);
  await endLeftOver(before, say);
  forgetRunning();
  if (!claim(running)) throw new Error('Leerlus is being started here by somebody else at this very moment.');
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stopOrKill);
  // A terminal that was closed takes no more lines; that must not keep anything from being stopped.
  process.stdout.on('error', () => undefined);
  try {
    if (args.includes('--fresh')) removeData();
    await bringUp();
  } catch (error) {
    if (isStopping()) return;
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    await stop();
  }
}

async function bringUp(): Promise<void> {
  mkdirSync(join(here, 'logs'), { recursive: true });
  const servers = await startServers({ folder: here, say, born });
  if (isStopping()) return;
  const apps = await startApps({ folder: here, servers, say, born });
  if (isStopping()) return;
  running.api = apps.url;
  running.mails = servers.mails;
  writeRunning(running);
  for (const server of [...apps.started, ...servers.started]) void keepUp(server, { say, isStopping });
  sayWhereTo(apps.url, servers);
}

/** Writes a process down as soon as it is there, so that it is ended whatever happens; one that comes too late at once. */
function born(child: Child): void {
  if (isStopping()) {
    killFamily(child.pid);
    return;
  }
  running.children = [...running.children.filter(({ name }) => name !== child.name), mark(child)];
  writeRunning(running);
}

function stopOrKill(): void {
  if (stopping && Date.now() - stopping.since < SAME_PRESS) return;
  if (!stopping) {
    say('\nStopping: the API and the worker first, then what they lean on. Another Ctrl-C ends it at once.');
    void stop().then(() => {
      say('Stopped.');
      process.exit();
    });
    return;
  }
  say('Ending everything at once.');
  for (const { pid } of running.children) killFamily(pid);
  forgetRunning();
  process.exit(1);
}

function stop(): Promise<void> {
  stopping ??= { since: Date.now(), done: endChildren(running.children).then(forgetRunning) };
  return stopping.done;
}

/** Removes what an earlier start kept; the lock of a build that runs stays. */
function removeData(): void {
  const data = reachableFolder(join(here, 'postgres'), postgresUser(say));
  const kept = readdirSync(here).filter((name) => name !== 'build.lock' && name !== 'running.json');
  for (const path of [data, ...kept.map((name) => join(here, name))]) rmSync(path, { recursive: true, force: true });
  say('Begun anew: what was kept before is gone.');
}

function sayWhereTo(url: string, { temporalPages, mails }: { temporalPages?: string; mails?: string }): void {
  say(`\nReady in ${(performance.now() / 1_000).toFixed(1)} s.\n`);
  say(`  Leerlus                              ${url}/`);
  say(`  Its API, and what it knows           ${url}/api/docs`);
  if (temporalPages) say(`  Temporal: the cycles as they run     ${temporalPages}`);
  if (mails) say(`  The mails that were sent             ${mails}`);
  say('\n  The sample programmes                "In de ggz" (two pilots), "GEM" (an experiment in one region)');
  say(`  Who you can be in them               ${url}/sample`);
  say('  Play a pilot from beginning to end   npm run story   (in a second terminal; it lists the stories)');
  say('  Stop                                 Ctrl-C\n');
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
