import { type DataSource } from 'typeorm';
import { type Message } from '../../../libs/engine/rules.js';
import { type Kinds } from '../../../libs/ledger/kinds.js';
import { receive } from '../../../libs/ledger/receive.js';
import { takesPartNow } from '../../../libs/identity/memberships.js';
import { type ToErase } from './erasures.js';

/** Whether somebody has left every programme; a programme that needs them for now refuses. */
export type Left = 'left' | 'leaving' | 'refused';

interface Open {
  programme: string;
  /** Null as long as nobody founded the programme as a process. */
  process: string | null;
  before: number;
  outcome: 'done' | 'refused' | 'failed' | null;
}

/**
 * Lets somebody leave every programme by the command with which people leave, in their own name: roles end, teams are
 * told, and the history says so. Asked again it goes on where it was.
 */
export async function leaveAll(
  deps: { dataSource: DataSource; kinds: Kinds },
  { person, asked }: ToErase,
): Promise<Left> {
  const sending = `${person}.${asked}`;
  const open = await deps.dataSource.query<Open[]>(OPEN, [person, sending]);
  if (open.some(({ outcome }) => outcome === 'refused' || outcome === 'failed')) return 'refused';
  const command: Message & { person: string } = { type: 'leave-programme', person };
  for (const { programme, process, before } of open) {
    if (process === null) continue;
    await receive(deps, {
      process,
      programme,
      command,
      actor: person,
      via: 'service',
      sender: 'erasure',
      key: `${sending}.${before}`,
    });
  }
  return open.length === 0 ? 'left' : 'leaving';
}

// Who was let in again after they left is asked for again.
const OPEN = `
select m.programme, g.process, count(c.id) filter (where c.receipt ->> 'outcome' = 'done')::integer as before,
  max(c.receipt ->> 'outcome') filter (where c.receipt ->> 'outcome' <> 'done') as outcome
from membership m join programme g on g.id = m.programme
left join command c on c.programme = m.programme and c.sender = 'erasure' and starts_with(c.idempotency_key, $2)
where m.person = $1 and ${takesPartNow}
group by m.programme, g.process order by m.programme`;
