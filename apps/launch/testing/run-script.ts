import { spawn } from 'node:child_process';
import { root } from '../root.js';
import { startTestServers } from './test-servers.js';

/** Runs a script on servers of its own, which are gone afterwards. @returns its exit code */
export async function runScript(
  script: string,
  args: string[],
  how: { durable: boolean; say: (line: string) => void },
): Promise<number> {
  const servers = await startTestServers(how);
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
