import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.js';

/** What is no rule: a fault in a test tells nothing about the tests. */
const SPECS = '!**/*.spec.ts';

/**
 * What Stryker is asked. A part that is named is measured anew and alone; all of it goes on from what is known of the
 * sources and tests that did not change since.
 */
function asked(args: string[]): string[] {
  const named = args.findIndex((arg) => arg === '--mutate' || arg === '-m') + 1;
  if (named === 0) return ['--incremental', ...args];
  return args.map((arg, place) => (place === named ? `${arg},${SPECS}` : arg));
}

/**
 * `npm run mutation -- --mutate 'libs/domain/gate/**'`: makes one fault after another in the rules, and counts those that
 * some test notices. Ends in failure when these are too few.
 */
function mutation(args: string[]): void {
  const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const child = spawn(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs', ...asked(args)], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => child.kill(name));
  child.once('exit', (code) => (process.exitCode = code ?? 1));
}

mutation(process.argv.slice(2));
