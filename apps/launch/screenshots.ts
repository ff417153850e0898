import { join } from 'node:path';
import { root } from './root.js';
import { runScript } from './testing/run-script.js';

/** `npm run screenshots`: takes a picture of every page, into a folder that is not committed. */
process.exitCode = await runScript(join(root, 'dist/test/screenshots/take.js'), process.argv.slice(2), {
  durable: false,
  say: (line) => {
    console.log(line);
  },
});
