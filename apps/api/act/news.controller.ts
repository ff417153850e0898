import { Body, Controller, Get, HttpCode, Post, Req, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { newsWords } from '../../../libs/messages/words/act/news.js';
import { isNews } from '../../../libs/post/news.js';
import { MessageChoice } from '../../../libs/persistence/entities/message-choice.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Audited } from '../audit/audited.js';
import { type Answer } from '../http/answer.js';
import { languageOf } from '../http/language.js';
import { html, type Html } from '../pages/html.js';
import { pageAnswer } from '../pages/page.js';
import { Rights } from '../rights/rights.decorator.js';
import { ActProblems } from './act-problems.filter.js';
import { LinkGuard } from './link.guard.js';
import { tokenIn } from './opened-link.js';
import { noLinkPage } from './pages.js';

/** What the button of the page sends; mail programmes that stop news by themselves (RFC 8058) send something of their own. */
const wanted = z.object({ news: z.enum(['yes', 'no']).default('no') }).catch({ news: 'no' });

/**
 * Stops the news of a programme, for whoever holds the secret of its mail, and lets it come again. Opening the page changes
 * nothing; a press there does, and so does the one-click request of a mail programme (RFC 8058, 3.2).
 */
@ApiExcludeController()
@Controller('act/news')
@UseGuards(LinkGuard)
@UseFilters(ActProblems)
export class NewsController {
  constructor(private readonly dataSource: DataSource) {}

  /** Whose news of what it is, with a button. */
  @Rights('mail-link.use')
  @Get()
  @Audited('read-by-mail', 'from-outside')
  async open(@Req() request: Request): Promise<Answer<string>> {
    const programme = await this.programmeOf(request);
    if (programme === undefined) return this.noLink(request);
    return page(request, (words) => ({ title: words.question(programme), button: { news: 'no', label: words.stop } }));
  }

  /** Stops it, or lets it come again. */
  @Rights('mail-link.use')
  @Post()
  @Audited('choose-messages')
  @HttpCode(200)
  async choose(
    @Req() request: Request,
    @Body({ schema: wanted }) { news }: z.infer<typeof wanted>,
  ): Promise<Answer<string>> {
    const programme = await this.programmeOf(request);
    if (programme === undefined || !request.link) return this.noLink(request);
    const { person, programme: of } = request.link;
    const changed = { person, programme: of, news: news === 'yes', changed: new Date() };
    await this.dataSource.manager.upsert(MessageChoice, changed, ['programme', 'person']);
    return page(request, (words) =>
      news === 'yes'
        ? { title: words.comes(programme), button: { news: 'no', label: words.stop } }
        : { title: words.stopped(programme), button: { news: 'yes', label: words.again } },
    );
  }

  /** The name of the programme that a link is about; undefined for one that stops no news, or whose person has left. */
  private async programmeOf({ link, acting }: Request): Promise<string | undefined> {
    if (!link || !acting || !isNews(link)) return undefined;
    return (await this.dataSource.manager.findOneByOrFail(Programme, { id: link.programme })).name;
  }

  private noLink(request: Request): Answer<string> {
    return noLinkPage(languageOf(request), request.link && isNews(request.link) ? 'left' : 'unknown');
  }
}

interface Said {
  title: string;
  button: { news: 'yes' | 'no'; label: string };
}

function page(request: Request, say: (words: (typeof newsWords)['nl']) => Said): Answer<string> {
  const language = request.acting?.language ?? languageOf(request);
  const words = newsWords[language];
  const { title, button } = say(words);
  const body: Html = html`<p>${words.duties}</p>
    <form method="post" action="/act/news">
      <input type="hidden" name="token" value="${tokenIn(request)}" />
      <input type="hidden" name="news" value="${button.news}" />
      <button type="submit">${button.label}</button>
    </form>`;
  return pageAnswer({ language, title, body });
}
