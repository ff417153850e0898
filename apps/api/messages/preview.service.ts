import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type Holding } from '../../../libs/engine/context.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { personsOf, readCast } from '../../../libs/identity/cast.js';
import { readComing } from '../../../libs/post/coming.js';
import { isNews, readNews, type NewsFacts } from '../../../libs/post/news.js';
import { readDesk, type Told } from '../../../libs/post/desk.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { ENV, type Env } from '../tokens.js';
import { type PlannedMails } from './planned-mails.view.js';
import { showPlanned } from './show-planned.js';

/** The most messages that are shown at once. */
const MOST = 100;

/** Shows what will go out when to whom, before it does. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** What is planned for one process; or, without one, in the whole programme. What comes first, first. */
  async read({ programme, language }: Acting, process?: string): Promise<PlannedMails> {
    const coming = await readComing(this.dataSource, { programme, process, most: MOST + 1 });
    const messages = coming.slice(0, MOST);
    const [desk, casts, news] = await Promise.all([
      readDesk(this.dataSource, programme, messages),
      this.castsAround(messages),
      this.newsIn(messages),
    ]);
    const named = messages.flatMap(({ process: of, who }) =>
      who.flatMap((addressee) => personsOf(casts.get(of) ?? [], addressee)),
    );
    const persons = await this.dataSource.manager.findBy(Person, { id: In([...new Set(named)]) });
    const said = { desk, persons, language, publicUrl: this.env.PUBLIC_URL, news };
    return {
      mails: messages.map((message) => showPlanned(message, { ...said, cast: casts.get(message.process) ?? [] })),
      more: coming.length > MOST,
    };
  }

  private async newsIn(messages: Told[]): Promise<Map<string, NewsFacts>> {
    const publicUrl = this.env.PUBLIC_URL;
    const news = messages.filter(isNews).map(async (message) => {
      return [message.what, await readNews(this.dataSource, { message, publicUrl })] as const;
    });
    return new Map(await Promise.all(news));
  }

  private async castsAround(messages: Told[]): Promise<Map<string, Holding[]>> {
    const casts = new Map<string, Holding[]>();
    for (const message of messages) {
      if (!casts.has(message.process)) casts.set(message.process, await readCast(this.dataSource.manager, message));
    }
    return casts;
  }
}
