import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';
import { type Child } from './child.js';
import { freePort, listens } from './ports.js';
import { startServer, type Server } from './server.js';

/** A mail server that keeps every mail instead of sending it on. */
export interface MailCatcher extends Server {
  /** Where mails are handed in. */
  smtp: string;
  /** Where they can be read. */
  pages: string;
}

/** What a mail catcher is started with. */
export interface MailCatcherOptions {
  /** Where it keeps the mails. */
  folder: string;
  /** For its pages; the next free one when it is taken. */
  pagesPort?: number;
  /** The file that its output is added to. */
  log: string;
  born?: (child: Child) => void;
}

/** Starts a mail catcher on 127.0.0.1 and waits until it accepts mails. */
export async function startMailCatcher({ folder, pagesPort, log, born }: MailCatcherOptions): Promise<MailCatcher> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [port, pages] = [await freePort(), await freePort(pagesPort)];
  const server = await startServer({
    name: 'the mail catcher',
    command: process.execPath,
    args: [
      join(root, 'node_modules/maildev/dist/bin/maildev.js'),
      ...['--ip', '127.0.0.1', '--smtp', String(port)],
      ...['--web-ip', '127.0.0.1', '--web', String(pages)],
      ...['--mail-directory', folder],
    ],
    cwd: folder,
    log,
    port,
    ready: async () => (await listens(port)) && (await listens(pages)),
    born,
  });
  return {
    ...server,
    get pid() {
      return server.pid;
    },
    smtp: `smtp://127.0.0.1:${port}`,
    pages: `http://127.0.0.1:${pages}`,
  };
}
