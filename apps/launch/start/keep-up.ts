import { setTimeout as pause } from 'node:timers/promises';
import { inWords } from '../servers/child.js';
import { type Server } from '../servers/server.js';

/** How long (ms) to wait before a process that ended by itself is started again; longer each time, up to the last. */
const WAITS = [500, 1_000, 2_000, 5_000, 10_000];

/** How long (ms) a process has to run for its earlier endings to be forgotten. */
const SETTLED = 60_000;

/** Starts a server again whenever it ends by itself, on the same port, until everything is stopped. */
export async function keepUp(
  server: Server,
  { say, isStopping }: { say: (line: string) => void; isStopping: () => boolean },
): Promise<void> {
  for (let times = 0; ; times++) {
    const since = Date.now();
    const ending = await server.ended();
    if (isStopping()) return;
    if (Date.now() - since > SETTLED) times = 0;
    const wait = WAITS[Math.min(times, WAITS.length - 1)] ?? 0;
    say(`${server.name} ended ${inWords(ending)}; starting it again in ${wait / 1_000} s.`);
    await pause(wait);
    if (isStopping()) return;
    const problem = await server.start().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (isStopping()) return;
    say(problem ?? `${server.name} runs again.`);
  }
}
