import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../apps/launch/root.js';
import { readDockerfile } from '../dockerfile.js';

interface Lock {
  packages: Record<string, { dev?: boolean; devOptional?: boolean; link?: boolean }>;
}

/**
 * Lays out what the image would hold, by the Dockerfile's own words: what was built, and the packages that stay when those
 * for development are left out. In a folder that lies in nobody's checkout, so that nothing else is found.
 */
export function layOutImage(folder: string): void {
  for (const { from, sources, to } of readDockerfile(root).at(-1)?.copies ?? []) {
    if (from === 'packages') linkPackages(folder);
    else for (const source of sources) link(join(root, source.replace(/^\/app\//, '')), place(folder, { source, to }));
  }
}

/** Where a copy goes: under its own name where it goes to a folder. */
function place(folder: string, { source, to }: { source: string; to: string }): string {
  return to.endsWith('/') ? join(folder, to, source.split('/').at(-1) ?? '') : join(folder, to);
}

function linkPackages(folder: string): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  for (const [path, { dev, devOptional, link: isWorkspace }] of Object.entries(packages)) {
    const isThere = path.startsWith('node_modules/') && !dev && !devOptional && !isWorkspace;
    if (isThere) link(join(root, path), join(folder, path));
  }
}

/** The same file by another name, or a copy of it; a folder without the packages that lie in it, which are listed apart. */
function link(from: string, to: string): void {
  const entries = entriesOf(from);
  if (entries === undefined) return;
  if (entries === 'a file') {
    mkdirSync(dirname(to), { recursive: true });
    linkOrCopy(from, to);
    return;
  }
  mkdirSync(to, { recursive: true });
  for (const entry of entries) {
    if (entry.isDirectory() && entry.name !== 'node_modules') link(join(from, entry.name), join(to, entry.name));
    if (entry.isFile()) linkOrCopy(join(from, entry.name), join(to, entry.name));
  }
}

/** A package for another system is listed, too, and not there. */
function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return 'a file' as const;
    if (code === 'ENOENT') return undefined;
    throw error;
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
