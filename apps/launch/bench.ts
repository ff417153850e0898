import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import { startTestServers } from './testing/test-servers.js';

const say = (line: string): void => {
  console.log(line);
};

/** `npm run bench -- advance`: measures on servers of its own that keep data as an installation does. */
async function bench([name = '', ...args]: string[]): Promise<number> {
  const script = join(root, 'dist/test/bench', `${name}.js`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
    console.error('Say what to measure: npm run bench -- advance');
    return 1;
  }
  const servers = await startTestServers({ durable: true, say });
  try {
    return await new Promise((resolve) => {
      const child = spawn(process.execPath, [script, ...args], {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, ...servers.env, NODE_ENV: 'test' },
      });
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => child.kill(name));
      child.once('exit', (code) => {
        resolve(code ?? 1);
      });
    });
  } finally {
    await servers.stop();
  }
}

process.exitCode = await bench(process.argv.slice(2));
