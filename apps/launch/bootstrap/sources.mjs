import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folders that are built. */
export const sourceFolders = ['libs', 'workflows', 'activities', 'apps', 'test'];

/** What runs in a browser: its own workspace builds it, with packages of its own. */
export const builtElsewhere = 'apps/web';

/** What else the outcome of a build depends on. */
const settings = ['.swcrc', 'package-lock.json'];

/** A short text that is another one as soon as any source file is changed, added, renamed or taken away. */
export function fingerprintOf(root) {
  const files = sourceFolders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(root, builtElsewhere) + sep));
  const hash = createHash('sha256');
  for (const file of [...files, ...settings.map((name) => join(root, name))].sort()) {
    const stat = statSync(file, { throwIfNoEntry: false });
    hash.update(`${relative(root, file)} ${stat?.size} ${stat?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}
