import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Child } from './servers/child.js';
import { killFamily } from './servers/processes.js';
import { reachableFolder } from './servers/reachable.js';
import { type Server } from './servers/server.js';
import { postgresUser } from './servers/system-user.js';
import { startApps } from './start/apps.js';
import { endLeftOver } from './start/left-over.js';
import { forgetRunning, here, mark, readRunning, stillRuns, writeRunning, type Running } from './start/running.js';
import { startServers } from './start/servers.js';

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
  if (args.includes('--fresh')) removeData();
  mkdirSync(join(here, 'logs'), { recursive: true });

  const running: Running = {
    launcher: mark({ name: 'npm start', pid: process.pid, stopsBy: 'SIGTERM' }),
    children: [],
  };
  writeRunning(running);
  const born = (child: Child): void => {
    running.children = [...running.children.filter(({ name }) => name !== child.name), mark(child)];
    writeRunning(running);
  };
  let isStopping = false;
  const started: Server[] = [];
  const stop = async (code: number): Promise<void> => {
    if (isStopping) {
      say('Ending everything at once.');
      for (const { pid } of running.children) killFamily(pid);
      process.exit(1);
    }
    isStopping = true;
    say('\nStopping: the API and the worker first, then what they lean on. Another Ctrl-C ends it at once.');
    await stopAll(started);
    forgetRunning();
    process.exit(code);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => void stop(0));

  try {
    const servers = await startServers({ folder: here, say, born });
    started.push(...servers.started);
    const apps = await startApps({ folder: here, servers, say, born, isStopping: () => isStopping });
    started.unshift(...apps.started);
    writeRunning({ ...running, api: apps.url });
    Object.assign(running, { api: apps.url });
    sayWhereTo(apps.url, servers);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    for (const { pid } of running.children) killFamily(pid);
    forgetRunning();
    process.exit(1);
  }
}

/** The apps together, then one after another what they lean on. */
async function stopAll(started: Server[]): Promise<void> {
  const isApp = ({ name }: Server) => name === 'api' || name === 'worker';
  await Promise.all(started.filter(isApp).map((server) => server.stop()));
  for (const server of started.filter((each) => !isApp(each))) await server.stop();
  say('Stopped.');
}

/** Removes what an earlier start kept; the lock of a build that runs stays. */
function removeData(): void {
  const data = reachableFolder(join(here, 'postgres'), postgresUser(say));
  mkdirSync(here, { recursive: true });
  const kept = readdirSync(here).filter((name) => name !== 'build.lock');
  for (const path of [data, ...kept.map((name) => join(here, name))]) rmSync(path, { recursive: true, force: true });
  say('Begun anew: what was kept before is gone.');
}

function sayWhereTo(url: string, { temporalPages, mails }: { temporalPages?: string; mails?: string }): void {
  say(`\nReady in ${(performance.now() / 1_000).toFixed(1)} s.\n`);
  say(`  Leerlus, its API and what it knows   ${url}/api/docs`);
  if (temporalPages) say(`  Temporal: the cycles as they run     ${temporalPages}`);
  if (mails) say(`  The mails that were sent             ${mails}`);
  say(`\n  Who you can be in the sample         ${url}/api/demo/people`);
  say('  Play a pilot from beginning to end   npm run story -- in-de-ggz   (in a second terminal)');
  say('  Stop                                 Ctrl-C\n');
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
