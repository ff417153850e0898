import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

/** `node dist/test/bench/bare/worker.js ADDRESS QUEUE`: a worker for the bare workflow, a process of its own as Leerlus's is. */
const [, , address = '', taskQueue = ''] = process.argv;
Runtime.install({ logger: new DefaultLogger('ERROR') });
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  taskQueue,
  workflowsPath: fileURLToPath(new URL('./bare.workflow.js', import.meta.url)),
});
process.send?.('ready');
await worker.run();
