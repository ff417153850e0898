import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { putToAsked, type PutToAsked } from './put-to.requests.js';
import { PutToService } from './put-to.service.js';
import { putToUs, type PutToUs } from './put-to.view.js';

/** What was put to the project lead and the board. */
@ApiTags('me')
@Controller('api/put-to-us')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class PutToController {
  constructor(private readonly service: PutToService) {}

  /** What lies with us. */
  @Rights('put-to.list')
  @Get()
  @ApiOperation({ summary: 'What is still open and was put to the roles that I hold: by the ladder, or by hand' })
  @ApiOkResponse({ standardSchema: putToUs })
  @ProblemAnswers(400, 401, 404)
  list(@Query({ schema: putToAsked }) asked: PutToAsked, @ActingPerson() acting: Acting): Promise<PutToUs> {
    return this.service.list(asked, acting);
  }
}
