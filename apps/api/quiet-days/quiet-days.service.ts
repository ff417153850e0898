import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { type Acting } from '../../../libs/identity/acting.js';
import { Membership } from '../../../libs/persistence/entities/membership.entity.js';
import { QuietDaysRow } from '../../../libs/persistence/entities/quiet-days.entity.js';
import { within } from '../../../libs/persistence/scope.js';
import { type QuietDaysView } from './quiet-days.view.js';

/** The days on which somebody wants to be left in peace, in every programme that they take part in. */
@Injectable()
export class QuietDaysService {
  constructor(private readonly dataSource: DataSource) {}

  /** The quiet days of somebody, in order. */
  async read({ person }: Acting): Promise<QuietDaysView> {
    const rows = await this.dataSource.manager.find(QuietDaysRow, { where: { person }, order: { from: 'asc' } });
    return { days: rows.map(({ from, until }) => ({ from, until })) };
  }

  /** Writes them anew; whoever asks something of them plans its messages again. */
  async write(acting: Acting, { days }: QuietDaysView): Promise<QuietDaysView> {
    const { person } = acting;
    const memberships = await this.dataSource.manager.find(Membership, { where: { person } });
    await this.dataSource.transaction(async (manager) => {
      const wanted = JSON.stringify(days);
      await manager.query(GONE, [person, wanted]);
      await manager.query(NEW, [person, wanted]);
    });
    // Each programme is told for itself: no statement reaches over the wall between them.
    const key = v7();
    for (const { programme } of memberships) {
      await within({ programme, person }, () => this.dataSource.query(TELL, [programme, person, key]));
    }
    return this.read(acting);
  }
}

// What stays keeps since when it is known: what was told before it is not told again.
const GONE = `
delete from quiet_days q where q.person = $1 and not exists (
  select from jsonb_to_recordset($2::jsonb) as w("from" date, until date)
  where w."from" = q.from_day and w.until = q.until_day)`;

const NEW = `
insert into quiet_days (person, from_day, until_day)
select $1, w."from", max(w.until) from jsonb_to_recordset($2::jsonb) as w("from" date, until date) group by w."from"
on conflict do nothing`;

// Those above whoever must act are told as well, of whatever is asked in their programme.
const TELL = `
with told as (
  insert into command (id, process, programme, body, via, sender, idempotency_key)
  select gen_random_uuid(), p.id, p.programme, '{"type":"refresh"}', 'service', 'quiet-days', p.id || '.' || $3
  from process p
  where p.programme = $1 and p.seq > 0 and exists (
    select from ask a join holding h on h.programme = a.programme and h.person = $2
      and (h.until_instant is null or h.until_instant > clock_timestamp())
    where a.process = p.id and (h.role = a.role or h.role in ('lead', 'board', 'coordinator', 'deputy')))
  returning process)
select count(pg_notify('inbox', process)) from told`;
