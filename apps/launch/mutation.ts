import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** What is no rule: a fault in a test tells nothing about the tests. */
const SPECS = '!**/*.spec.ts';

/** What specs are told with: Stryker, which goes on from what it knows, would not notice that it changed. */
const TOLD_WITH = ['libs/engine', 'libs/messages', 'libs/ledger', 'test/support', 'test/rules', 'test/mutation'];

const folder = join(root, '.leerlus/mutation');

/**
 * What Stryker is asked. A part that is named is measured anew and alone; all of it goes on from what is known of the
 * sources and specs that did not change since.
 */
function asked(args: string[]): string[] {
  const named = args.findIndex((arg) => arg === '--mutate' || arg === '-m') + 1;
  if (named === 0) {
    forgetWhenToldOtherwise();
    return ['--incremental', ...args];
  }
  return args.map((arg, place) => (place === named ? `${arg},${SPECS}` : arg));
}

/** Begins anew when specs are told with something else than last time. */
function forgetWhenToldOtherwise(): void {
  const stamp = join(folder, 'told-with');
  const now = toldWith();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'known.json'), { force: true });
  writeFileSync(stamp, now);
}

function toldWith(): string {
  const hash = createHash('sha256');
  for (const part of TOLD_WITH) {
    const files = readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).sort();
    for (const file of files.filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.spec.ts'))) {
      hash.update(`${part}/${file}\n`).update(readFileSync(join(root, part, file)));
    }
  }
  return hash.digest('hex');
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
