import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { v7 } from 'uuid';
import { inBatches } from '../../support/in-batches.js';
import { timed } from './bare.workflow.js';

/**
 * As many workflows that each wait for the same moment with a timer, on a worker of their own.
 *
 * @returns how late (ms) each of them went on
 */
export async function fireTimers(temporal: string, count: number): Promise<number[]> {
  const taskQueue = `timers-${v7()}`;
  const worker = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), [temporal, taskQueue]);
  await once(worker, 'message');
  const connection = await Connection.connect({ address: temporal });
  try {
    const { workflow } = new Client({ connection });
    for (let lead = count * 20; ; lead *= 2) {
      const at = Date.now() + lead;
      const ids = Array.from({ length: count }, () => v7());
      await inBatches(ids, 50, (workflowId) => workflow.start(timed, { workflowId, taskQueue, args: [at] }));
      const isEarly = Date.now() < at - 1_000;
      const late: number[] = [];
      await inBatches(ids, 50, async (id) => late.push(await workflow.getHandle<typeof timed>(id).result()));
      // Who began too late waited for nothing: then with more time.
      if (isEarly) return late;
    }
  } finally {
    await connection.close();
    worker.kill();
    await once(worker, 'exit');
  }
}
