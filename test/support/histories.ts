import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;

/** How the present run of a process's workflow stands in Temporal. */
export interface Conducted {
  /** Events in the history of the present run. */
  events: number;
  running: boolean;
  run: string;
  status: string;
}

/** Looks at a process's workflow as an operator would. @throws when there is none */
export async function conductedHistory(address: string, process: string): Promise<Conducted> {
  return withClient(address, async (client) => {
    const { historyLength, runId, status } = await client.workflow.getHandle(process).describe();
    return { events: historyLength, running: status.name === 'RUNNING', run: runId, status: status.name };
  });
}

/** A workflow's history as Temporal keeps it: protobuf, with payloads as they are. */
export interface SavedHistory {
  id: string;
  binary: Buffer;
}

/** Every history of every workflow of a task queue, runs before a renewal included. */
export async function allHistories(address: string, taskQueue: string): Promise<SavedHistory[]> {
  return withClient(address, async (client) => {
    const histories: SavedHistory[] = [];
    for await (const { workflowId, runId } of client.workflow.list({ query: `TaskQueue = '${taskQueue}'` })) {
      const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      histories.push({ id: workflowId, binary: Buffer.from(History.encode(history).finish()) });
    }
    return histories;
  });
}

/** Does something with Temporal as an operator would. */
export async function withClient<Done>(address: string, work: (client: Client) => Promise<Done>): Promise<Done> {
  const channelArgs = { 'grpc.use_local_subchannel_pool': 1 };
  const connection = await Connection.connect({ address, channelArgs });
  try {
    return await work(new Client({ connection }));
  } finally {
    await connection.close();
  }
}

/** How many runs a process's workflow has had: each renewal makes another. */
export async function runsOf(address: string, process: string): Promise<number> {
  return withClient(address, async (client) => {
    const { count } = await client.workflow.count(`WorkflowId = '${process}'`);
    return count;
  });
}
