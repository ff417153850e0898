import { signPledge } from '../../libs/domain/pledge/pledge.commands.js';
import { kinds } from '../../libs/ledger/kinds.js';
import { receive } from '../../libs/ledger/receive.js';
import { dataSource } from '../../libs/persistence/data-source.js';
import { until } from './until.js';

interface Made {
  process: string;
  programme: string;
  actor: string;
}

/** Lets every team of the sample sign its pledge, so that no cycle has to wait for one; carried out by a worker. */
export async function signPledges(database: string): Promise<void> {
  const owner = await dataSource(database, 'owner', 1).initialize();
  try {
    const made = await owner.query<Made[]>(
      `select process, programme, actor from command where body->>'type' = 'make-pledge' and not exists
         (select from command c where c.process = command.process and c.body->>'type' = 'sign-pledge')`,
    );
    for (const { process, programme, actor } of made) {
      await receive(
        { dataSource: owner, kinds },
        {
          ...{ process, programme, actor, via: 'service', sender: 'test', key: `signed.${process}` },
          command: signPledge.parse({ type: 'sign-pledge' }),
          schema: signPledge,
        },
      );
    }
  } finally {
    await owner.destroy();
  }
}

/** Waits until the pledges of the sample live. */
export async function untilPledged(database: string): Promise<void> {
  const owner = await dataSource(database, 'owner', 1).initialize();
  const waiting = () =>
    owner.query<unknown[]>(`select from command where process like 'pledge-%' and receipt is null limit 1`);
  try {
    const saying = 'the pledges of the sample live';
    await until(async () => (await waiting()).length === 0, { within: 60_000, every: 50, saying });
  } finally {
    await owner.destroy();
  }
}
