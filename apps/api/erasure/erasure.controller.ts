import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { Audited, AuditedObject } from '../audit/audited.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { erasureView, othersErasure, ownErasure } from './erasure.requests.js';
import { type ErasureView, type OthersErasure, type OwnErasure } from './erasure.requests.js';
import { ErasureService } from './erasure.service.js';

/** Erasing people, who asked for it themselves or had it asked. Each is asked twice: it can't be undone. */
@ApiTags('people')
@Controller('api')
@ApiCookieAuth()
@UseGuards(SignedIn)
@AuditedObject('person')
export class ErasureController {
  constructor(private readonly erasure: ErasureService) {}

  /** Erases me. */
  @Rights('self.erase')
  @Post('me/erasure')
  @HttpCode(200)
  @Audited('erase-person')
  @ApiOperation({ summary: 'Have myself erased; asked a second time with the key of the first answer, it is done' })
  @ApiOkResponse({ standardSchema: erasureView })
  @ProblemAnswers(400, 401, 403, 409, 413, 415)
  own(@Body({ schema: ownErasure }) { key }: OwnErasure, @ActingPerson() acting: Acting): Promise<ErasureView> {
    return this.erasure.ask({ person: acting.person, reason: 'own-request', key }, acting);
  }

  /** Erases somebody else. */
  @Rights('people.erase')
  @Post('programme/people/:id/erasure')
  @HttpCode(200)
  @Audited('erase-person')
  @ApiOperation({ summary: 'Have somebody erased; asked a second time with the key of the first answer, it is done' })
  @ApiOkResponse({ standardSchema: erasureView })
  @ProblemAnswers(400, 401, 403, 404, 409, 413, 415)
  async others(
    @Param('id') id: string,
    @Body({ schema: othersErasure }) { reason, key }: OthersErasure,
    @ActingPerson() acting: Acting,
  ): Promise<ErasureView> {
    await this.erasure.checkMayErase(id, acting);
    return this.erasure.ask({ person: id, reason, key }, acting);
  }
}
