import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { z } from 'zod';
import { Answer } from '../http/answer.js';
import { Rights } from '../rights/rights.decorator.js';
import { OidcSignIn } from './oidc-sign-in.service.js';
import { SignInReturn } from './sign-in-return.js';
import { ProblemPages } from './pages/problem-page.filter.js';
import { Audited } from '../audit/audited.js';

const choice = z.object({ remember: z.enum(['yes', 'no']).default('no') });

/** Signing in with a work account. A browser walks through these routes: what goes wrong is answered with a page. */
@ApiExcludeController()
@Controller('api/sign-in/oidc')
@UseFilters(ProblemPages)
export class OidcController {
  constructor(
    private readonly oidc: OidcSignIn,
    private readonly back: SignInReturn,
  ) {}

  /** Sends the browser to the provider. */
  @Rights('sign-in.use')
  @Get()
  async begin(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query({ schema: choice }) { remember }: z.infer<typeof choice>,
  ): Promise<Answer<string>> {
    const address = await this.oidc.begin({ request, response }, remember === 'yes');
    return new Answer(302, '', { Location: address.href });
  }

  /** Where the provider sends the browser back to. */
  @Rights('sign-in.use')
  @Get('callback')
  @Audited('sign-in')
  async finish(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Answer<string>> {
    await this.oidc.finish(request, response);
    return new Answer(303, '', { Location: this.back.goOn(request) });
  }
}
