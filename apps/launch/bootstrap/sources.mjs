import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folders that are built. */
export const sourceFolders = ['libs', 'workflows', 'activities', 'apps', 'test'];

/** What else the outcome of a build depends on. */
const settings = ['.swcrc', 'package-lock.json', 'apps/launch/bootstrap/join.mjs'];

/** What runs on a server, or in a test. */
export const servers = {
  folders: sourceFolders,
  settings,
  isSource: (path) => path.endsWith('.ts') && !path.startsWith('apps/web/'),
};

/** What runs in a browser: the pages, and the rules that they share with the servers. */
export const pages = {
  folders: ['apps/web', 'libs/domain', 'libs/engine'],
  settings: ['package-lock.json', 'apps/web/package.json'],
  isSource: (path) => !path.includes('/node_modules/') && !path.endsWith('.spec.ts') && !path.endsWith('.md'),
};

/**
 * A short text that is another one as soon as any source file is changed, added, renamed or taken away. What was generated
 * is known by what it says.
 */
export function fingerprintOf(root, { folders, settings: named, isSource }) {
  const files = folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .filter((file) => isSource(relative(root, file)));
  const hash = createHash('sha256');
  for (const file of [...files, ...named.map((name) => join(root, name))].sort()) {
    hash.update(`${relative(root, file)} ${stateOf(file)}\n`);
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(join(folder, entry.name));
    return entry.isFile() ? [join(folder, entry.name)] : [];
  });
}

function stateOf(file) {
  if (file.endsWith('/api/schema.ts')) return createHash('sha256').update(readFileSync(file)).digest('hex');
  const stat = statSync(file, { throwIfNoEntry: false });
  return `${stat?.size} ${stat?.mtimeMs}`;
}
