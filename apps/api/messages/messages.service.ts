import { Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { type CalendarSettings } from '../../../libs/messages/calendar.js';
import { NEWS_READERS } from '../../../libs/messages/news.js';
import { toldDaysIn } from '../../../libs/messages/told-days.js';
import { nextDigest, ways, type Way } from '../../../libs/messages/ways.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayDigestMoment, sayWay } from '../../../libs/messages/words/ways.js';
import { MessageChoice } from '../../../libs/persistence/entities/message-choice.entity.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Problem } from '../http/problem.js';
import { MeService } from '../identity/me.service.js';
import { type ChosenMessages, type MessageChoiceView, type TestMailAsked } from './message-choice.view.js';

/** How long (seconds) somebody waits who asked for too many mails to try. */
const AN_HOUR = 3_600;

/** How people get their messages. */
@Injectable()
export class MessagesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly me: MeService,
  ) {}

  /** What somebody chose, and what can be chosen. */
  async read({ person, programme, language, roles }: Acting): Promise<MessageChoiceView> {
    const { manager } = this.dataSource;
    const [chosen, { settings }] = await Promise.all([
      manager.findOneBy(MessageChoice, { person, programme }),
      manager.findOneByOrFail(Programme, { id: programme }),
    ]);
    const way = chosen?.way ?? 'at-once';
    return {
      way,
      language,
      ways: ways.map((code) => ({ code, ...sayWay(code, language) })),
      next: nextOf(way, { settings, language }),
      news: roles.some(({ role }) => NEWS_READERS.includes(role)) ? (chosen?.news ?? true) : null,
    };
  }

  /** Keeps what somebody chose. A duty still reaches them in time: it is bundled, and never left out. */
  async choose(
    request: Request,
    { acting, chosen }: { acting: Acting; chosen: ChosenMessages },
  ): Promise<MessageChoiceView> {
    const { person, programme } = acting;
    const { way, language = acting.language, news } = chosen;
    const changed = { person, programme, way, changed: new Date(), ...(news !== undefined && { news }) };
    await this.dataSource.manager.upsert(MessageChoice, changed, ['programme', 'person']);
    if (language !== acting.language) await this.me.correct(request, { acting, corrected: { language } });
    return this.read({ ...acting, language });
  }

  /** Lets the post office send somebody a mail to try. @throws Problem too-many-test-mails, no-process-yet */
  async tryMail({ person }: Acting): Promise<TestMailAsked> {
    const [asked] = await this.dataSource.query<{ outcome: string }[]>(`select ask_for_test_mail() as outcome`);
    if (asked?.outcome === 'too-often') {
      throw new Problem(429, 'too-many-test-mails', { headers: { 'Retry-After': String(AN_HOUR) } });
    }
    if (asked?.outcome !== 'asked') throw new Problem(409, 'no-process-yet');
    const { email } = await this.dataSource.manager.findOneByOrFail(Person, { id: person });
    return { to: email ?? '' };
  }
}

function nextOf(
  way: Way,
  { settings, language }: { settings: CalendarSettings; language: Language },
): MessageChoiceView['next'] {
  const at = nextDigest(way, new Date().toISOString(), toldDaysIn(settings));
  return at === undefined ? null : { at, said: sayDigestMoment(at, language, settings.timeZone) };
}
