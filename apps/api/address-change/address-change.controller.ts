import { Body, Controller, Delete, Get, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCookieAuth,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { type Request } from 'express';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited } from '../audit/audited.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { Asks } from '../identity/asks.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { AddressChangeService } from './address-change.service.js';
import {
  addressAsked,
  addressCode,
  addressView,
  type AddressAsked,
  type AddressCode,
  type AddressView,
} from './address-change.view.js';

const mailed = z.object({
  /** How long the mail's link and code can be used. */
  minutes: z.int(),
});

/** The address that I am written to at and sign in with. Asking for another and confirming it need a fresh sign-in. */
@ApiTags('me')
@Controller('api/me/address-change')
@ApiCookieAuth()
@UseGuards(SignedIn)
@Asks('oneself')
export class AddressChangeController {
  constructor(private readonly changes: AddressChangeService) {}

  /** My address, and what I asked for instead. */
  @Rights('self.address')
  @Get()
  @ApiOperation({ summary: 'My mail address, and the one that I asked for instead' })
  @ApiOkResponse({ standardSchema: addressView })
  @ProblemAnswers(401, 403)
  read(@ActingPerson() acting: Acting): Promise<AddressView> {
    return this.changes.read(acting);
  }

  /** Asks for another. The answer is the same whether or not somebody has it. */
  @Rights('self.address')
  @Post()
  @HttpCode(202)
  @Audited('address-change-asked')
  @ApiOperation({ summary: 'Ask for another mail address; a mail goes there, and it counts once it is confirmed' })
  @ApiAcceptedResponse({ standardSchema: mailed })
  @ProblemAnswers(400, 401, 403, 413, 415, 422)
  async ask(
    @Body({ schema: addressAsked }) { email }: AddressAsked,
    @ActingPerson() acting: Acting,
  ): Promise<z.infer<typeof mailed>> {
    return { minutes: await this.changes.ask(email, acting) };
  }

  /** Confirms it by the code of the mail. */
  @Rights('self.address')
  @Post('code')
  @HttpCode(200)
  @Audited('address-change')
  @ApiOperation({ summary: 'Confirm my new mail address by the code of the mail that went there' })
  @ApiOkResponse({ standardSchema: addressView })
  @ProblemAnswers(400, 401, 403, 409, 410, 413, 415, 422)
  async byCode(
    @Req() request: Request,
    @Body({ schema: addressCode }) { code }: AddressCode,
    @ActingPerson() acting: Acting,
  ): Promise<AddressView> {
    await this.changes.byCode(request, { code, acting });
    return this.changes.read(acting);
  }

  /** Withdraws it: whoever did not ask for it themself is in a hurry. */
  @Rights('self.withdraw-address')
  @Delete()
  @HttpCode(204)
  @Asks('oneself', 'remembered')
  @Audited('address-change-withdrawn')
  @ApiOperation({ summary: 'Withdraw the mail address that I asked for' })
  @ApiNoContentResponse()
  @ProblemAnswers(401, 403)
  withdraw(@ActingPerson() acting: Acting): Promise<void> {
    return this.changes.withdraw(acting);
  }
}
