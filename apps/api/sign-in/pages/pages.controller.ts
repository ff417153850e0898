import { Body, Controller, Get, Header, HttpCode, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { sayProblem } from '../../../../libs/messages/words/problems.js';
import { Answer } from '../../http/answer.js';
import { languageOf } from '../../http/language.js';
import { Problem } from '../../http/problem.js';
import { actingAs } from '../../identity/acting-as.js';
import { Rights } from '../../rights/rights.decorator.js';
import { MailSignIn } from '../mail-sign-in.service.js';
import { OidcSignIn } from '../oidc-sign-in.service.js';
import { SessionBeginner } from '../session-beginner.js';
import { SignInReturn } from '../sign-in-return.js';
import { askPage, linkPage, sentPage, signedInPage, wrongCodePage } from './pages.js';
import { ProblemPages } from './problem-page.filter.js';
import { style } from '../../pages/style.js';
import { Audited } from '../../audit/audited.js';

/** A box that is ticked is sent, one that is not is left out. */
const remember = z.literal('yes').optional();
const token = z.string().min(1).max(100);
const mailForm = z.object({ email: z.email().max(200) });
const codeForm = z.object({ code: z.string().min(1).max(20), remember });
const linkForm = z.object({ token, remember });
const beginQuery = z.object({ again: z.literal('yes').optional() });
const linkQuery = z.object({ token });

/** Signing in by pages that need no script: they do what the routes under /api/sign-in do. */
@ApiExcludeController()
@Controller('sign-in')
@UseFilters(ProblemPages)
export class SignInPagesController {
  constructor(
    private readonly mail: MailSignIn,
    private readonly oidc: OidcSignIn,
    private readonly sessions: SessionBeginner,
    private readonly back: SignInReturn,
    private readonly dataSource: DataSource,
  ) {}

  /** Who is signed in; else, or to sign in again, how one signs in. */
  @Rights('sign-in.use')
  @Get()
  async begin(
    @Req() request: Request,
    @Query({ schema: beginQuery }) { again }: z.infer<typeof beginQuery>,
  ): Promise<Answer<string>> {
    const acting = again ? undefined : await actingAs(this.dataSource, request.session);
    const language = languageOf(request);
    return acting ? signedInPage(language, acting.name) : askPage(language, { hasProvider: this.oidc.isOffered });
  }

  /** The style of these pages. */
  @Rights('sign-in.use')
  @Get('style.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  style(): string {
    return style;
  }

  /** Asks for a mail. */
  @Rights('sign-in.use')
  @Post('mail')
  @Audited('sign-in-asked')
  @HttpCode(200)
  async ask(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: mailForm }) { email }: z.infer<typeof mailForm>,
  ): Promise<Answer<string>> {
    return sentPage(languageOf(request), await this.mail.ask(email, { request, response }));
  }

  /** What the link of a mail opens. Nothing changes here, however often and by whomever it is opened. */
  @Rights('sign-in.use')
  @Get('link')
  async link(
    @Req() request: Request,
    @Query({ schema: linkQuery }) { token: opened }: z.infer<typeof linkQuery>,
  ): Promise<Answer<string>> {
    if (!(await this.mail.isOpen(opened))) throw new Problem(410, 'sign-in-late');
    return linkPage(languageOf(request), opened);
  }

  /** Signs in by the link's button. */
  @Rights('sign-in.use')
  @Post('link')
  @Audited('sign-in')
  async byLink(
    @Req() request: Request,
    @Body({ schema: linkForm }) sent: z.infer<typeof linkForm>,
  ): Promise<Answer<string>> {
    await this.mail.byLink(request, { token: sent.token, remember: sent.remember === 'yes' });
    return seeOther(this.back.goOn(request));
  }

  /** Signs in by a code. */
  @Rights('sign-in.use')
  @Post('code')
  @Audited('sign-in')
  async byCode(
    @Req() request: Request,
    @Body({ schema: codeForm }) sent: z.infer<typeof codeForm>,
  ): Promise<Answer<string>> {
    try {
      await this.mail.byCode(request, { code: sent.code, remember: sent.remember === 'yes' });
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'wrong-code')) throw error;
      const language = languageOf(request);
      return wrongCodePage(language, sayProblem('wrong-code', {}, language));
    }
    return seeOther(this.back.goOn(request));
  }

  /** Signs out. */
  @Rights('sign-in.use')
  @Post('out')
  @Audited('sign-out')
  async signOut(@Req() request: Request): Promise<Answer<string>> {
    await this.sessions.end(request);
    return seeOther('/sign-in');
  }
}

function seeOther(path: string): Answer<string> {
  return new Answer(303, '', { Location: path });
}
