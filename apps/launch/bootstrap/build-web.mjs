import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { makeApiTypes } from './api-types.mjs';
import { fingerprintOf, pages } from './sources.mjs';
import { isStamped, stamp } from './stamp.mjs';
import { node, step } from './step.mjs';

/** Where the pages are, as they are served. */
export function webFolder(root) {
  return join(root, 'dist/apps/web');
}

/**
 * Builds the pages when one of their sources changed, or what the API says of itself.
 *
 * @returns whether anything had to be built
 */
export async function buildWeb(root, { anyway }) {
  await makeApiTypes(root);
  const fingerprint = fingerprintOf(root, pages);
  if (!anyway && isStamped(join(webFolder(root), '.stamp'), fingerprint)) return false;
  const made = join(root, `dist/.web-${process.pid}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  try {
    mkdirSync(made, { recursive: true });
    const args = [vite, 'build', 'apps/web', '--outDir', made, '--emptyOutDir', '--logLevel', 'warn'];
    await step({ command: node, args, cwd: root, saying: 'building the pages' });
    for (const file of compressible(made)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    stamp(join(made, '.stamp'), fingerprint);
    rmSync(webFolder(root), { recursive: true, force: true });
    renameSync(made, webFolder(root));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return true;
}

/** What is sent compressed: texts. Pictures and fonts are small already. */
function compressible(folder) {
  const names = readdirSync(join(folder, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  return names.map((name) => join(folder, 'assets', name));
}
