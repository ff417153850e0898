import { Client } from '@temporalio/client';
import { v7 } from 'uuid';
import { kinds } from '../../libs/ledger/kinds.js';
import { receive } from '../../libs/ledger/receive.js';
import { readProcess } from '../../libs/ledger/read/process.js';
import { Receipts } from '../../libs/ledger/receipts.js';
import { acknowledge } from '../../libs/temporal/acknowledge.js';
import { connectionTo } from '../../libs/temporal/connection.js';
import { conductorId } from '../../libs/temporal/conductor.js';
import { Doorbell } from '../../libs/temporal/doorbell.js';
import { appIn } from '../support/servers/app-in.js';
import { type System } from '../support/system.js';

/** The way of a command without HTTP, sessions and views: what the engine costs by itself. */
export interface Engine {
  /** Adds a note to a cycle and waits until its effect is visible. */
  press(cycle: string): Promise<void>;
  stop(): Promise<void>;
}

/** Connects as an API process does. */
export async function startEngine({ database, temporal, options }: System): Promise<Engine> {
  const source = await appIn(database, 'in-de-ggz').initialize();
  const receipts = new Receipts({ url: database, role: 'app' });
  const connection = connectionTo(temporal);
  const conductor = await conductorId(connection, 'default');
  const doorbell = new Doorbell({
    client: new Client({ connection }),
    taskQueue: options.taskQueue,
    acknowledged: (process, commands) => acknowledge(source, { process, commands, conductor }),
    unheard: () => undefined,
  });
  return {
    async press(cycle) {
      const { command } = await receive(
        { dataSource: source, kinds },
        {
          process: cycle,
          programme: 'in-de-ggz',
          command: { type: 'add-note', note: 'Een regel uit de praktijk.' } as never,
          actor: 'lead.samensterk',
          via: 'web',
          sender: 'lead.samensterk',
          key: v7(),
        },
      );
      void doorbell.ring(cycle, [command]);
      const look = async () => (await readProcess({ dataSource: source, kinds }, cycle, command))?.receipt;
      const receipt = await receipts.wait(command, look, { within: 5_000 });
      if (receipt?.outcome !== 'done') throw new Error(`the press came to ${JSON.stringify(receipt)}`);
    },
    async stop() {
      doorbell.close();
      await receipts.close();
      await source.destroy();
      await connection.close();
    },
  };
}
