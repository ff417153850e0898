import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, servers } from './sources.mjs';
import { isStamped, stamp } from './stamp.mjs';
import { node, step } from './step.mjs';

/**
 * Makes the API's types for the pages, from what the API says of itself: they lie beside the client, in no commit, so that
 * they are never those of yesterday. Written only when they differ, so that nothing is built anew for nothing.
 */
export async function makeApiTypes(root) {
  const file = join(root, 'apps/web/src/api/schema.ts');
  const made = join(root, 'dist/.api-types');
  const fingerprint = fingerprintOf(root, servers);
  if (existsSync(file) && isStamped(made, fingerprint)) return;
  const description = join(root, 'dist/api.json');
  const [next, saying] = [join(root, 'dist/api-types.ts'), 'making the API’s types'];
  await step({ command: node, args: ['dist/apps/api/describe.js', description], cwd: root, saying });
  const generator = join(root, 'apps/web/node_modules/openapi-typescript/bin/cli.js');
  await step({ command: node, args: [generator, description, '-o', next, '--alphabetize'], cwd: root, saying });
  const types = readFileSync(next, 'utf8');
  mkdirSync(join(root, 'apps/web/src/api'), { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== types) writeFileSync(file, types);
  stamp(made, fingerprint);
}
