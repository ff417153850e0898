/**
 * The way into everything that can be run here: `npm start`, `npm test`, and `npm run` with story, bench, screenshots,
 * mutation, rights, audit:verify, audit:retain, build or api-types.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { refuseOldNode } from './bootstrap/node-version.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const verbs = ['start', 'test', 'story', 'bench', 'screenshots', 'mutation', 'rights', 'audit', 'build', 'api-types'];
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
  // Types are made of what is installed: nothing is taken away from whoever works here meanwhile.
  if (verb !== 'api-types') await installWhatIsMissing(root);
  if (verb === 'api-types') {
    const { makeApiTypes } = await import('./bootstrap/api-types.mjs');
    await build(root, { anyway: false, pages: 'left-out' });
    await makeApiTypes(root);
  } else {
    await build(root, { anyway: verb === 'build' });
    if (verb !== 'build') await run(root, verb, args);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
