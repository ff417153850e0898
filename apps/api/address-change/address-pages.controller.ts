import { Body, Controller, Get, HttpCode, Post, Query, Req, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type Request } from 'express';
import { z } from 'zod';
import { Audited } from '../audit/audited.js';
import { type Answer } from '../http/answer.js';
import { languageOf } from '../http/language.js';
import { Problem } from '../http/problem.js';
import { Rights } from '../rights/rights.decorator.js';
import { ProblemPages } from '../sign-in/pages/problem-page.filter.js';
import { AddressChangeService } from './address-change.service.js';
import { addressPage, changedPage } from './pages.js';

const linked = z.object({ token: z.string().min(1).max(100) });

/** What the link of the mail to a new address opens, in any browser. */
@ApiExcludeController()
@Controller('sign-in/address')
@UseFilters(ProblemPages)
export class AddressPagesController {
  constructor(private readonly changes: AddressChangeService) {}

  /** A button. Nothing changes here, however often and by whomever it is opened. */
  @Rights('address.confirm')
  @Get()
  async open(
    @Req() request: Request,
    @Query({ schema: linked }) { token }: z.infer<typeof linked>,
  ): Promise<Answer<string>> {
    if (!(await this.changes.isOpen(token))) throw new Problem(410, 'address-change-late');
    return addressPage(languageOf(request), token);
  }

  /** Confirms the address by the button. */
  @Rights('address.confirm')
  @Post()
  @HttpCode(200)
  @Audited('address-change')
  async confirm(
    @Req() request: Request,
    @Body({ schema: linked }) { token }: z.infer<typeof linked>,
  ): Promise<Answer<string>> {
    await this.changes.byLink(request, token);
    return changedPage(languageOf(request));
  }
}
