import { Body, Controller, Get, HttpCode, Post, Put, Req, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited } from '../audit/audited.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { Asks } from '../identity/asks.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import {
  chosenMessages,
  messageChoice,
  testMailAsked,
  type ChosenMessages,
  type MessageChoiceView,
  type TestMailAsked,
} from './message-choice.view.js';
import { MessagesService } from './messages.service.js';

/** How whoever is signed in gets their messages. */
@ApiTags('me')
@Controller('api/me/messages')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  /** How messages come to me. */
  @Rights('self.read')
  @Get()
  @ApiOperation({ summary: 'How messages of this programme come to me: each at once, or once a day or a week' })
  @ApiOkResponse({ standardSchema: messageChoice })
  @ProblemAnswers(401)
  read(@ActingPerson() acting: Acting): Promise<MessageChoiceView> {
    return this.messages.read(acting);
  }

  /** Chooses how messages come to me. */
  @Rights('self.messages')
  @Put()
  @Asks('oneself', 'remembered')
  @Audited('choose-messages')
  @ApiOperation({
    summary: 'Choose how messages come to me, and in which language; duties are bundled, never left out',
  })
  @ApiOkResponse({ standardSchema: messageChoice })
  @ProblemAnswers(400, 401, 403, 413, 415)
  choose(
    @Req() request: Request,
    @ActingPerson() acting: Acting,
    @Body({ schema: chosenMessages }) chosen: ChosenMessages,
  ): Promise<MessageChoiceView> {
    return this.messages.choose(request, { acting, chosen });
  }

  /** Sends me a mail to try. */
  @Rights('self.messages')
  @Post('test')
  @HttpCode(200)
  @Asks('oneself', 'remembered')
  @Audited('send-test-mail')
  @ApiOperation({ summary: 'Send a mail to myself, to see whether it arrives; five times an hour at most' })
  @ApiOkResponse({ standardSchema: testMailAsked })
  @ProblemAnswers(401, 403, 409)
  tryMail(@ActingPerson() acting: Acting): Promise<TestMailAsked> {
    return this.messages.tryMail(acting);
  }
}
