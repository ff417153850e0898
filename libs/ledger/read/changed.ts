import { type DataSource } from 'typeorm';
import { type Instant } from '../../engine/instant.js';

/** Processes that changed, with how many events they have, and the instant from which to ask again. */
export interface ReadChanged {
  at: Instant;
  changed: { process: string; seq: number }[];
}

/** How many processes are told of at once; whoever missed more looks at everything again. */
const MOST = 500;

/** What was decided by a transaction that ends a little later is not missed. */
const OVERLAP = '10 seconds';

/** The processes of a programme in which something was decided since an instant; perhaps some from shortly before it. */
export async function readChanged(
  dataSource: DataSource,
  { programme, since }: { programme: string; since: Instant | undefined },
): Promise<ReadChanged> {
  const [row] = await dataSource.query<{ at: Date; changed: ReadChanged['changed'] | null }[]>(CHANGED, [
    programme,
    since ?? null,
  ]);
  return { at: (row?.at ?? new Date()).toISOString(), changed: row?.changed ?? [] };
}

const CHANGED = `
select clock_timestamp() as at, (
  select jsonb_agg(jsonb_build_object('process', c.process, 'seq', c.seq)) from (
    select e.process, max(e.seq) as seq from event e
    where e.programme = $1 and e.decided > $2::timestamptz - interval '${OVERLAP}'
    group by e.process order by max(e.decided) desc limit ${MOST}) c) as changed`;
