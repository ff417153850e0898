import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';

/** Where a Chromium of the machine's own may be: on the PATH, or where it is usually installed. */
const USUAL = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** How long (ms) a browser may take to say which one it is: the first time it is unpacked from the disk. */
const SAYS_WITHIN = 20_000;

/**
 * A Chromium that runs here: the one that comes with the packages, else one that is found.
 *
 * @returns where it is; undefined where none runs
 */
export async function findBrowser(): Promise<string | undefined> {
  const packed = await chromium.executablePath().catch(() => undefined);
  for (const executable of [...(packed === undefined ? [] : [packed]), ...USUAL]) {
    if (await runs(executable)) return executable;
  }
  return undefined;
}

/** Whether it starts at all: it may be made for another machine, or lack what it is linked with. */
async function runs(executable: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(executable, ['--version'], { timeout: SAYS_WITHIN });
    return /chrom/i.test(stdout);
  } catch {
    return false;
  }
}
