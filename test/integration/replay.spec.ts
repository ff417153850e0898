import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from '../../apps/launch/root.js';
import { replays } from '../support/replays.js';

const folder = join(root, 'test/histories');

it('conducts cycles and blueprints that were begun earlier as it did then', async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.history'));
  expect(files.length).toBeGreaterThanOrEqual(2);
  const histories = await Promise.all(
    files.map(async (name) => ({ id: name.replace('.history', ''), binary: await readFile(join(folder, name)) })),
  );
  expect(await replays(histories)).toEqual([]);
});

it('notices a workflow that would go another way', async () => {
  // The same history, of a cycle whose workflow asked for another service.
  const binary = await readFile(join(folder, 'in-de-ggz.cycle.history'));
  const altered = Buffer.from(binary.toString('latin1').replaceAll('beginReminders', 'beginRemindera'), 'latin1');
  const wrong = await replays([{ id: 'altered', binary: altered }]);
  expect(wrong).toHaveLength(1);
});
