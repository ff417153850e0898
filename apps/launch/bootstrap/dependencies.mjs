import { statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { node, step } from './step.mjs';

/** Installs the packages when they are not there, or older than the list of them. */
export async function installWhatIsMissing(root) {
  const installed = changed(join(root, 'node_modules/.package-lock.json'));
  const listed = changed(join(root, 'package-lock.json'));
  if (installed !== undefined && (listed === undefined || installed >= listed)) return;
  const why =
    installed === undefined ? 'Installing the packages' : 'The list of packages changed: installing them again';
  console.log(`${why} with npm ci. This takes 1 to 2 minutes.`);
  const took = await step({ ...npm(['ci', '--no-audit', '--no-fund']), cwd: root, saying: 'installing the packages' });
  console.log(`Installed the packages in ${Math.round(took / 1000)} s.`);
}

/** The npm that runs this, or else the one on the PATH. */
function npm(args) {
  const { npm_execpath: running } = process.env;
  return running?.endsWith('.js') ? { command: node, args: [running, ...args] } : { command: 'npm', args };
}

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
