import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../apps/launch/root.js';

const folder = join(root, 'dist/apps/web');
const assets = join(folder, 'assets');

/**
 * How many bytes of JavaScript, compressed as they are sent, have been loaded when a page is there: what every page needs,
 * and what this one imports. What comes when somebody opens something is not among them.
 *
 * @param page by the name of its file: `todo.page`
 */
export function firstLoadOf(page: string): number {
  const own = readdirSync(assets).filter((file) => file.startsWith(`${page}-`) && file.endsWith('.js'));
  if (own.length === 0) throw new Error(`no page is called ${page}`);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = [...html.matchAll(/assets\/([^"]+\.js)/g)].map(([, file = '']) => file);
  return [...withImports([...entry, ...own])].reduce((sum, file) => sum + statSync(join(assets, `${file}.gz`)).size, 0);
}

function withImports(files: string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    const source = readFileSync(join(assets, file), 'utf8');
    for (const [, imported = ''] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(imported);
  }
  return found;
}

/** All pages that are loaded when somebody goes there, by the names of their files. */
export function loadedPages(): string[] {
  return [...new Set(readdirSync(assets).flatMap((file) => /^(.+\.page)-.{8}\.js$/.exec(file)?.[1] ?? []))];
}
