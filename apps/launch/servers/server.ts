import { setTimeout as pause } from 'node:timers/promises';
import { inWords, startChild, stopChild, type Child, type ChildOptions, type Ending } from './child.js';
import { familyOf, killFamily, pauseFamily, signal } from './processes.js';

/** A server that was started here: it can be stopped, killed, paused and started again on the same port. */
export interface Server {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  alive(): boolean;
  /** Settles when the process that now runs has ended, for whatever reason. */
  ended(): Promise<Ending>;
  /** Starts it again, on the same port and with what it had kept. Does nothing while it runs. */
  start(): Promise<void>;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it and all its processes as a power cut would. */
  kill(): Promise<void>;
  /** Makes it hang: connections stay open, nothing is answered. */
  pause(): void;
  /** Lets it go on after a pause. */
  resume(): void;
}

/** What makes a server. */
export interface Recipe extends ChildOptions {
  port: number;
  /** Whether it can be used now; looked at again and again. An error ends the start. */
  ready: (child: Child) => Promise<boolean>;
  /** How long (ms) it may take until it is ready; asked at each start. */
  within?: () => number;
  /** How long (ms) it may take to stop before it is killed. */
  stopsWithin?: number;
  /** Told of each process as soon as it is there. */
  born?: (child: Child) => void;
}

const WITHIN = 30_000;
const LOOK_EVERY = 20;

/** Starts a server and waits until it can be used. @throws Error with the end of its log when it can't be */
export async function startServer(recipe: Recipe): Promise<Server> {
  let child = await bring(recipe);
  const goOn = () => {
    if (child.alive()) for (const pid of familyOf(child.pid)) signal(pid, 'SIGCONT');
  };
  return {
    name: recipe.name,
    port: recipe.port,
    get pid() {
      return child.pid;
    },
    alive: () => child.alive(),
    ended: () => child.ended,
    async start() {
      if (!child.alive()) child = await bring(recipe, (started) => (child = started));
    },
    async stop() {
      goOn();
      await stopChild(child, { within: recipe.stopsWithin });
    },
    async kill() {
      if (child.alive()) killFamily(child.pid);
      await child.ended;
    },
    pause() {
      if (child.alive()) pauseFamily(child.pid);
    },
    resume: goOn,
  };
}

async function bring(recipe: Recipe, started: (child: Child) => void = () => undefined): Promise<Child> {
  const child = await startChild(recipe);
  started(child);
  recipe.born?.(child);
  try {
    await readiness(recipe, child);
    return child;
  } catch (error) {
    if (child.alive()) killFamily(child.pid);
    await child.ended;
    throw error;
  }
}

async function readiness(recipe: Recipe, child: Child): Promise<void> {
  const end = Date.now() + (recipe.within?.() ?? WITHIN);
  while (!(await recipe.ready(child))) {
    if (!child.alive())
      throw new Error(`${recipe.name} ended ${inWords(await child.ended)}.${lastLines(recipe, child)}`);
    if (Date.now() > end) throw new Error(`${recipe.name} runs, but does not answer.${lastLines(recipe, child)}`);
    await pause(LOOK_EVERY);
  }
  if (!child.alive()) throw new Error(`${recipe.name} ended ${inWords(await child.ended)}.${lastLines(recipe, child)}`);
}

function lastLines(recipe: Recipe, child: Child): string {
  const lines = child.printed().trimEnd().split('\n').slice(-12);
  return ` The end of its log (${recipe.log}):\n${lines.map((line) => `  | ${line}`).join('\n')}`;
}
