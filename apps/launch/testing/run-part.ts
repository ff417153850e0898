import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../root.js';
import { type Part } from './parts.js';

/** What came of tests. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numRuntimeErrorTestSuites: z.int(),
});

/** How long (ms) tests may take to end when they are broken off. */
const BREAKS_OFF_WITHIN = 3_000;

/** Runs one part with Jest, which prints as it goes. A part that can't run, or finds no test, counts as a failure. */
export async function runPart(
  part: Part,
  run: { env: Record<string, string>; forJest: string[]; started: (stop: () => void) => void },
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'leerlus-report-'));
  const output = join(folder, 'report.json');
  try {
    const code = await jest(part, output, run);
    if (!existsSync(output) && code === 0) return { passed: 0, failed: 0, skipped: 0 };
    if (!existsSync(output)) {
      console.log(`The part "${part.name}" could not run (Jest ended with ${String(code)}).`);
      return { passed: 0, failed: 1, skipped: 0 };
    }
    const told = report.parse(JSON.parse(readFileSync(output, 'utf8')));
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
    return {
      passed: told.numPassedTests,
      // Jest knows of failures that are no test's: a run that leaves with an error has failed.
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: told.numPendingTests + told.numTodoTests,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jest(
  part: Part,
  output: string,
  { env, forJest, started }: { env: Record<string, string>; forJest: string[]; started: (stop: () => void) => void },
): Promise<number | null> {
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...['--selectProjects', part.name],
      ...['--maxWorkers', String(part.workers)],
      ...['--json', '--outputFile', output],
      ...['--testTimeout', '240000'],
      '--forceExit=false',
      '--verbose',
      // A file that is asked for lies in one part; the others then have nothing to run.
      ...(forJest.length > 0 ? ['--passWithNoTests'] : []),
      ...forJest,
    ],
    {
      cwd: root,
      env: { ...process.env, ...env, NODE_ENV: 'test' },
      stdio: ['ignore', 'ignore', 'inherit'],
      // A process group of its own: whatever the tests started and left behind can be ended with it.
      detached: true,
    },
  );
  started(() => {
    endGroup(child, 'SIGINT');
    setTimeout(() => {
      endGroup(child, 'SIGKILL');
    }, BREAKS_OFF_WITHIN).unref();
  });
  return new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => {
    endGroup(child, 'SIGKILL');
  });
}

/** Where nobody is left in the group there is nothing to end; systems say so in different ways. */
function endGroup({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    return;
  }
}
