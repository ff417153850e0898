import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.js';
import { readRunning, stillRuns } from './start/running.js';

/**
 * `npm run story -- in-de-ggz`: plays a story against the Leerlus that runs here, or at LEERLUS_URL. Its people sign
 * in by mail, read at the mail catcher that runs here, or at LEERLUS_MAILS; elsewhere as accounts of the sample. Without a
 * name it lists the stories.
 */
function story(args: string[]): void {
  const running = readRunning();
  const here = stillRuns(running) && process.env.LEERLUS_URL === undefined ? running : undefined;
  const url = process.env.LEERLUS_URL ?? here?.api;
  const mails = process.env.LEERLUS_MAILS ?? here?.mails;
  const child = spawn(process.execPath, [join(root, 'dist/test/stories/play.js'), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(url !== undefined && { LEERLUS_URL: url }),
      ...(mails !== undefined && { LEERLUS_MAILS: mails }),
    },
  });
  child.once('exit', (code) => (process.exitCode = code ?? 1));
}

story(process.argv.slice(2));
