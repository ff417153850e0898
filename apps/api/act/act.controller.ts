import { Body, Controller, Get, HttpCode, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { acts, commandOf } from '../../../libs/domain/mail-link/acts.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { actWords } from '../../../libs/messages/words/act/pages.js';
import { sayProblem } from '../../../libs/messages/words/problems.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { type MailLink } from '../../../libs/persistence/entities/mail-link.entity.js';
import { Audit } from '../audit/audit.service.js';
import { Audited } from '../audit/audited.js';
import { Answer } from '../http/answer.js';
import { languageOf } from '../http/language.js';
import { Problem } from '../http/problem.js';
import { Rights } from '../rights/rights.decorator.js';
import { SignInReturn } from '../sign-in/sign-in-return.js';
import { ActProblems } from './act-problems.filter.js';
import { ActService } from './act.service.js';
import { LinkGuard } from './link.guard.js';
import { askAgain, tokenIn } from './opened-link.js';
import { lookedPage, noLinkPage, receivedPage, refusedPage, sentPage, thanksPage, type Shown } from './pages.js';

const press = z.object({
  act: z.enum(acts),
  // An empty field of a form is one that nothing was typed in.
  words: z.string().trim().max(4_000).transform(typedIn).optional(),
  day: z.string().trim().max(40).transform(typedIn).optional(),
  round: z.coerce.number().int().min(0).max(1_000_000).optional(),
});
type Press = z.infer<typeof press>;

function typedIn(field: string): string | undefined {
  return field === '' ? undefined : field;
}

/**
 * The pages that a mail's button opens, for whoever holds its secret. Nothing changes when one is opened, however often
 * and by whomever: programs that check mails open them, and run their scripts.
 */
@ApiExcludeController()
@Controller('act')
@UseGuards(LinkGuard)
@UseFilters(ActProblems)
export class ActController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly service: ActService,
    private readonly audit: Audit,
    private readonly back: SignInReturn,
  ) {}

  /** What is asked, of whom, and by when. */
  @Rights('mail-link.use')
  @Get()
  @Audited('read-by-mail', 'from-outside')
  async open(@Req() request: Request): Promise<Answer<string>> {
    const { link, acting } = request;
    if (!link || !acting) return noLinkPage(languageOf(request), link ? 'left' : 'unknown');
    const looked = await this.service.look(link, acting);
    return lookedPage(looked, await this.shown(request, { link, acting }));
  }

  /** Does it. */
  @Rights('mail-link.use')
  @Post()
  @Audited('act-by-mail')
  @HttpCode(200)
  async press(@Req() request: Request, @Body({ schema: press }) pressed: Press): Promise<Answer<string>> {
    const { link, acting } = request;
    if (!link || !acting) return this.noLink(request);
    const shown = await this.shown(request, { link, acting });
    const looked = await this.service.look(link, acting);
    if (looked.outcome !== 'open' || !looked.acts.includes(pressed.act)) {
      await this.refuse(request, `link-${looked.outcome}`);
      return lookedPage(looked, shown);
    }
    const command = commandOf(pressed.act, link, pressed);
    if (!command) {
      const { nothingTyped, noDay } = actWords[acting.language];
      return lookedPage(looked, { ...shown, typed: pressed }, pressed.act === 'more-time' ? noDay : nothingTyped);
    }
    if (request.declared) request.declared.what = `command:${command.type}`;
    try {
      const came = await this.service.press(link, acting, pressed);
      return came === 'received' ? receivedPage(acting.language) : thanksPage(acting.language, pressed.act);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await this.refuse(request, error.code);
      return this.answerTo(error, {
        link,
        acting,
        shown: { ...shown, typed: pressed },
      });
    }
  }

  /** Asks for a new mail about the same. */
  @Rights('mail-link.use')
  @Post('again')
  @Audited('mail-link-asked')
  @HttpCode(200)
  async again(@Req() request: Request): Promise<Answer<string>> {
    if (!request.link || !request.acting) return this.noLink(request);
    await askAgain(this.dataSource, tokenIn(request));
    return sentPage(request.acting.language);
  }

  /** Leads through the sign-in, and back to the page. */
  @Rights('mail-link.use')
  @Post('sign-in')
  @Audited('mail-link-sign-in')
  async signIn(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Answer<string>> {
    if (!request.link || !request.acting) return this.noLink(request);
    this.back.remember(response, tokenIn(request));
    return new Answer(303, '', { Location: '/sign-in?again=yes' });
  }

  /** A refusal as a page; where something changed meanwhile, the page as it is now. */
  private async answerTo(
    { code, status, extras }: Problem,
    { link, acting, shown }: { link: MailLink; acting: Acting; shown: Shown },
  ): Promise<Answer<string>> {
    const looked = await this.service.look(link, acting);
    if (code === 'sign-in-again' || code === 'changed-meanwhile') {
      const said = code === 'changed-meanwhile' ? actWords[acting.language].changed : undefined;
      return lookedPage(looked, shown, said);
    }
    if (looked.outcome !== 'open') return lookedPage(looked, shown);
    if (code === 'invalid-input') return lookedPage(looked, shown, actWords[acting.language].notToBeTaken);
    const why = extras.words?.detail ?? sayProblem(code, extras.details ?? {}, acting.language).detail;
    if (code === 'not-later') return lookedPage(looked, shown, why);
    return refusedPage(acting.language, { status, why });
  }

  private async noLink(request: Request): Promise<Answer<string>> {
    const which = request.link ? 'left' : 'unknown';
    await this.audit.record(request, {
      what: 'act-by-mail',
      result: 'refused',
      code: `link-${which}`,
      ...(request.link && { person: request.link.person, programme: request.link.programme }),
    });
    return noLinkPage(languageOf(request), which);
  }

  private refuse(request: Request, code: string): Promise<void> {
    const what = request.declared?.what ?? 'act-by-mail';
    const object = request.declared?.object ?? null;
    return this.audit.record(request, { what, result: 'refused', code, object });
  }

  private async shown(request: Request, { link, acting }: { link: MailLink; acting: Acting }): Promise<Shown> {
    const { manager } = this.dataSource;
    const [{ settings }, team] = await Promise.all([
      manager.findOneByOrFail(Programme, { id: link.programme }),
      link.team === null ? null : manager.findOneBy(Team, { id: link.team }),
    ]);
    return { link, acting, token: tokenIn(request), timeZone: settings.timeZone, teamCalled: team?.name };
  }
}
