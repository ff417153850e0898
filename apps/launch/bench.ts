import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import { runScript } from './testing/run-script.js';

/** `npm run bench -- advance`: measures on servers of its own that keep data as an installation does. */
async function bench([name = '', ...args]: string[]): Promise<number> {
  const script = join(root, 'dist/test/bench', `${name}.js`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
    console.error('Say what to measure: npm run bench -- advance');
    return 1;
  }
  return runScript(script, args, {
    durable: true,
    say: (line) => {
      console.log(line);
    },
  });
}

process.exitCode = await bench(process.argv.slice(2));
