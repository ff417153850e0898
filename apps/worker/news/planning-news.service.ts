import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ProgrammeSettings } from '../../../libs/domain/programme/programme.settings.js';
import { nextNews } from '../../../libs/messages/news-days.js';
import { NEWS, NEWS_READERS } from '../../../libs/messages/news.js';
import { toldDaysIn } from '../../../libs/messages/told-days.js';
import { Rounds } from '../rounds.js';
import { LOG, type Logger } from '../tokens.js';

/** How often (ms) it is looked whether the next news of each programme is planned. */
const EVERY = 10_000;

/**
 * Plans the next news of each programme that is not closed, as a message like any other: it can be seen before it goes out,
 * and moves when the calendar of the programme changes. Any number of workers may do so at once.
 */
@Injectable()
export class PlanningNews implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOG) log: Logger,
  ) {
    const failing = 'news could not be planned; it is tried again';
    this.rounds = new Rounds(() => this.plan(), { every: EVERY, log, failing });
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  private async plan(): Promise<void> {
    await this.dataSource.query(OF_CLOSED);
    const programmes = await this.dataSource.query<{ process: string; now: Date; settings: ProgrammeSettings }[]>(OPEN);
    const planned = programmes.map(({ process, now, settings }) => {
      const { month, at } = nextNews(now.toISOString(), toldDaysIn(settings));
      return { process, what: `${NEWS}:${month}`, due: at };
    });
    await this.dataSource.query(PLANNED, [
      JSON.stringify(planned),
      JSON.stringify(NEWS_READERS.map((role) => ({ role }))),
    ]);
  }
}

const OPEN = `
select process, settings, clock_timestamp() as now from programme
where process is not null and stage <> 'closed'`;

const OF_CLOSED = `
update message m set status = 'withdrawn' from programme g
where g.process = m.process and g.stage = 'closed' and m.status = 'planned' and m.what like '${NEWS}:%'`;

const PLANNED = `
insert into message (process, programme, what, step, occurrence, due, until, who)
select w.process, p.programme, w.what, 'at-once', 0, w.due, w.due, $2::jsonb
from jsonb_to_recordset($1::jsonb) as w(process text, what text, due timestamptz)
join process p on p.id = w.process
on conflict on constraint message_once do update set due = excluded.due, until = excluded.until, status = 'planned'
where message.status in ('planned', 'withdrawn') and (message.due, message.status) is distinct from (excluded.due, 'planned')`;
