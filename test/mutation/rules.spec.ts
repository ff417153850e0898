import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The specs of the rules as one file: each file that Jest runs loads all of the rules anew, which would take longer than
 * its tests do. Left out are random lives, which differ each time, and what is measured in seconds.
 */
const root = join(import.meta.dirname, '../..');
const LEFT_OUT = /\.(properties|speed)\.spec\.ts$/;

for (const folder of ['libs/domain', 'libs/engine']) {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.spec.ts') && !LEFT_OUT.test(name)).sort()) {
    await import(join(root, folder, file));
  }
}
await import(join(root, 'test/rules/tables.spec.ts'));
