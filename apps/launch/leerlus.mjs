/**
 * The way into everything that can be run here: `npm start`, `npm test`, and `npm run` with story, bench, mutation, rights,
 * audit:verify, audit:retain or build.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { refuseOldNode } from './bootstrap/node-version.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const verbs = ['start', 'test', 'story', 'bench', 'mutation', 'rights', 'audit', 'build'];
const [verb, ...args] = process.argv.slice(2);

refuseOldNode();
if (!verbs.includes(verb)) {
  console.error(`Say what to do: npm start, npm test, or npm run ${verbs.slice(2).join(', npm run ')}.`);
  process.exit(1);
}
try {
  // Only now: an older Node can't read these.
  const { installWhatIsMissing } = await import('./bootstrap/dependencies.mjs');
  const { build } = await import('./bootstrap/build.mjs');
  const { run } = await import('./bootstrap/run.mjs');
  await installWhatIsMissing(root);
  await build(root, { anyway: verb === 'build' });
  if (verb !== 'build') await run(root, verb, args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
