import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ProblemAnswers } from '../http/problem-answers.js';
import { actingAs } from '../identity/acting-as.js';
import { me, type Me } from '../identity/me.js';
import { MeService } from '../identity/me.service.js';
import { stepInto } from '../../../libs/persistence/scope.js';
import { SampleHere } from '../demo/sample-here.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { MailSignIn } from './mail-sign-in.service.js';
import { SessionBeginner } from './session-beginner.js';
import { Audited } from '../audit/audited.js';

const address = z.strictObject({ email: z.email().max(200) });
const byLink = z.strictObject({ token: z.string().min(1).max(100), remember: z.boolean().default(false) });
const byCode = z.strictObject({ code: z.string().min(1).max(20), remember: z.boolean().default(false) });
/** What a page has to know before it shows anything. */
const door = z.object({
  /** Null when nobody is signed in here. */
  me: me.nullable(),
  /** Whether one can choose here who to be: in the sample, on this very machine. */
  sample: z.boolean(),
});
const asked = z.object({
  /** How long the mail's link and code can be used. */
  minutes: z.int(),
});

/** Signing in by mail: ask for one, and use its link or its code, once. */
@ApiTags('sign-in')
@Controller('api/sign-in')
export class SignInController {
  constructor(
    private readonly mail: MailSignIn,
    private readonly sessions: SessionBeginner,
    private readonly who: MeService,
    private readonly sample: SampleHere,
    private readonly dataSource: DataSource,
  ) {}

  /** Who is signed in, if anybody: asked by every page as it opens, and therefore no problem when nobody is. */
  @Rights('sign-in.use')
  @Get()
  @ApiOperation({ summary: 'Who is signed in here, if anybody, and whether this is a sample to choose an account of' })
  @ApiOkResponse({ standardSchema: door })
  async standing(@Req() request: Request): Promise<z.infer<typeof door>> {
    const acting = await actingAs(this.dataSource, request.session);
    if (!acting) return { me: null, sample: await this.sample.isHere(request) };
    stepInto({ person: acting.person, programme: acting.programme });
    return { me: await this.who.describe(acting), sample: await this.sample.isHere(request) };
  }

  /** Asks for a mail. The answer is the same whether or not somebody is known by the address. */
  @Rights('sign-in.use')
  @Post('mail')
  @Audited('sign-in-asked')
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a mail to sign in with; the code in it counts in the browser that asked' })
  @ApiAcceptedResponse({ standardSchema: asked })
  @ProblemAnswers(400, 403, 413, 415, 429)
  async ask(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Body({ schema: address }) { email }: z.infer<typeof address>,
  ): Promise<z.infer<typeof asked>> {
    return { minutes: await this.mail.ask(email, { request, response }) };
  }

  /** Signs in by the token of a mail's link. */
  @Rights('sign-in.use')
  @Post('link')
  @Audited('sign-in')
  @HttpCode(200)
  @ApiOperation({ summary: "Sign in by the token of a mail's link" })
  @ApiOkResponse({ standardSchema: me })
  @ProblemAnswers(400, 403, 410, 413, 415)
  async byLink(@Req() request: Request, @Body({ schema: byLink }) sent: z.infer<typeof byLink>): Promise<Me> {
    return this.who.describe(await this.mail.byLink(request, sent));
  }

  /** Signs in by the code of a mail. */
  @Rights('sign-in.use')
  @Post('code')
  @Audited('sign-in')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign in by the code of the mail that this browser asked for' })
  @ApiOkResponse({ standardSchema: me })
  @ProblemAnswers(400, 403, 410, 413, 415, 422)
  async byCode(@Req() request: Request, @Body({ schema: byCode }) sent: z.infer<typeof byCode>): Promise<Me> {
    return this.who.describe(await this.mail.byCode(request, sent));
  }

  /** Signs out, wherever one signed in. */
  @Rights('sign-in.use')
  @Post('out')
  @Audited('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  @ProblemAnswers(403)
  signOut(@Req() request: Request): Promise<void> {
    return this.sessions.end(request);
  }
}
