import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { root } from '../../apps/launch/root.js';

/** `node dist/test/support/replay.js FILE…`: replays saved histories (protobuf) and prints a line for each that went wrong. */
Runtime.install({ logger: new DefaultLogger('ERROR') });
const workflowBundle = { codePath: join(root, 'dist/workflow-bundle.js') };
for (const file of process.argv.slice(2)) {
  const name = basename(file, '.history');
  const history = proto.temporal.api.history.v1.History.decode(await readFile(file));
  try {
    await Worker.runReplayHistory({ workflowBundle }, history, name.replace(/^\d+\./, ''));
    process.stdout.write(`✓ ${name}\n`);
  } catch (error) {
    process.stdout.write(`✕ ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
