import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildWeb, webFolder } from './build-web.mjs';
import { fingerprintOf, servers, sourceFolders } from './sources.mjs';
import { isStamped, stamp } from './stamp.mjs';
import { node, step } from './step.mjs';
import { inTurn } from './turn.mjs';

/** Where a build is made before it takes the place of the last one. */
const BEING_BUILT = '.dist-';

/**
 * Builds into `dist` what has changed since the last build: the servers, and the pages that they serve. A build that fails
 * leaves the last one as it was.
 *
 * @param what.anyway also where nothing changed
 * @param what.pages `needed`, or `left-out` for what needs the servers alone
 */
export async function build(root, { anyway, pages = 'needed' }) {
  await inTurn(join(root, '.leerlus/build.lock'), async () => {
    const begun = Date.now();
    const fingerprint = fingerprintOf(root, servers);
    const isBuilt = !anyway && isStamped(stampOf(root), fingerprint);
    if (!isBuilt) await buildServers(root, fingerprint);
    const arePagesBuilt = pages === 'left-out' || !(await buildWeb(root, { anyway }));
    if (!isBuilt || !arePagesBuilt) console.log(`Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
  });
}

async function buildServers(root, fingerprint) {
  const made = `${BEING_BUILT}${process.pid}`;
  for (const name of readdirSync(root)) if (name.startsWith(BEING_BUILT)) rmSync(join(root, name), { recursive: true });
  console.log('Building: the sources changed since the last build. This takes some 10 seconds.');
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  try {
    const args = [swc, ...sourceFolders, '--extensions', '.ts', '--ignore', 'apps/web/**', '--quiet', '-d', made];
    await step({ command: node, args, cwd: root, saying: 'compiling the sources' });
    const joins = [join(root, 'apps/launch/bootstrap/join.mjs'), join(root, made)];
    await step({ command: node, args: joins, cwd: root, saying: 'joining what is started' });
    // The pages have sources of their own: they stay until these change.
    if (existsSync(webFolder(root))) renameSync(webFolder(root), join(root, made, 'apps/web'));
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(join(root, made), join(root, 'dist'));
  } finally {
    rmSync(join(root, made), { recursive: true, force: true });
  }
  await step({ command: node, args: ['dist/apps/worker/bundle.js'], cwd: root, saying: 'bundling the workflows' });
  stamp(stampOf(root), fingerprint);
}

/** Written last: a build that was broken off has none. */
function stampOf(root) {
  return join(root, 'dist/.stamp');
}
