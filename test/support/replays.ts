import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../apps/launch/root.js';
import { type SavedHistory } from './histories.js';

const execute = promisify(execFile);

/**
 * Replays histories under the workflows as they are built now, in a process of its own, as a worker is.
 *
 * @returns what went wrong, a line for each workflow
 */
export async function replays(histories: SavedHistory[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'leerlus-histories-'));
  try {
    const files = histories.map(({ id, binary }, place) => ({ file: join(folder, `${place}.${id}.history`), binary }));
    for (const { file, binary } of files) await writeFile(file, binary);
    const { stdout } = await execute(process.execPath, [
      join(root, 'dist/test/support/replay.js'),
      ...files.map(({ file }) => file),
    ]);
    return stdout.split('\n').filter((line) => line.startsWith('✕'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
