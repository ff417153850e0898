import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { rolldown } from 'rolldown';

/** What is started, and is joined: with all that it imports, in as few files as can be. */
const started = ['apps/api/main.js', 'apps/worker/main.js'];

/** Packages that stay packages: compiled ones, those that open files beside themselves, and what is there in none. */
const apart = [
  /^@temporalio\//,
  /^pino/,
  /^pdf(make|kit)/,
  /^connect-pg-simple/,
  /^swagger-ui/,
  /^pg-native$/,
  /^class-(validator|transformer)/,
  /^@nestjs\/(websockets|microservices)/,
];

/** `node join.mjs <folder>`: joins what was compiled into the folder. Names of classes stay: they are read at run time. */
const [, , folder = 'dist'] = process.argv;
for (const path of started) {
  const file = join(folder, path);
  const bundle = await rolldown({
    input: { main: file },
    platform: 'node',
    external: apart,
    plugins: [asItLay(folder, dirname(file))],
    onLog: warn,
  });
  await bundle.write({ dir: dirname(file), format: 'esm', sourcemap: true, keepNames: true });
}

/** Our own files: with the maps to their sources, and asking where they lie they hear where they lay. */
function asItLay(from, to) {
  return {
    name: 'as-it-lay',
    load(id) {
      if (relative(from, id).startsWith('..') || !id.endsWith('.js')) return null;
      const before = JSON.stringify(relative(to, id));
      return {
        code: readFileSync(id, 'utf8').replaceAll('import.meta.url', `new URL(${before}, import.meta.url).href`),
        map: readFileSync(`${id}.map`, 'utf8'),
      };
    },
  };
}

/** A type of zod that a decorator names has no value, and needs none. */
function warn(level, { code, message }, handle) {
  if (code === 'IMPORT_IS_UNDEFINED' && message.includes('`infer`')) return;
  if (level === 'warn') throw new Error(message);
  handle(level, { code, message });
}
