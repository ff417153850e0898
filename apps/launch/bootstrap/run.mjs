import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** Goes on with what was built, in this same process, so that signals reach it directly. */
export async function run(root, verb, args) {
  const script = join(root, 'dist/apps/launch', `${verb}.js`);
  process.chdir(root);
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
}
