import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { builtElsewhere, fingerprintOf, sourceFolders } from './sources.mjs';
import { node, step } from './step.mjs';
import { inTurn } from './turn.mjs';

/** Where a build is made before it takes the place of the last one. */
const BEING_BUILT = '.dist-';

/** Builds into `dist` when a source has changed since the last build; a build that fails leaves the last one as it was. */
export async function build(root, { anyway }) {
  if (!anyway && isBuilt(root)) return;
  await inTurn(join(root, '.leerlus/build.lock'), async () => {
    if (anyway || !isBuilt(root)) await buildNow(root);
  });
}

async function buildNow(root) {
  const fingerprint = fingerprintOf(root);
  const made = `${BEING_BUILT}${process.pid}`;
  for (const name of readdirSync(root)) if (name.startsWith(BEING_BUILT)) rmSync(join(root, name), { recursive: true });
  console.log('Building: the sources changed since the last build. This takes some 5 seconds.');
  const begun = Date.now();
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  try {
    const args = [swc, ...sourceFolders, '--ignore', `${builtElsewhere}/**`];
    args.push('--extensions', '.ts', '--quiet', '-d', made);
    await step({ command: node, args, cwd: root, saying: 'compiling the sources' });
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(join(root, made), join(root, 'dist'));
  } finally {
    rmSync(join(root, made), { recursive: true, force: true });
  }
  await step({ command: node, args: ['dist/apps/worker/bundle.js'], cwd: root, saying: 'bundling the workflows' });
  writeFileSync(stampOf(root), fingerprint);
  console.log(`Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);
}

function isBuilt(root) {
  return existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === fingerprintOf(root);
}

/** Written last: a build that was broken off has none. */
function stampOf(root) {
  return join(root, 'dist/.stamp');
}
