import { Body, Controller, Delete, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Acting } from '../../../libs/identity/acting.js';
import { notFound } from '../http/problem.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { Rights } from '../rights/rights.decorator.js';
import { ActingPerson } from './acting.decorator.js';
import { Asks } from './asks.decorator.js';
import { SignedIn } from './signed-in.guard.js';
import { madeToken, newToken, tokenLine, type MadeToken, type NewToken, type TokenLine } from './token.view.js';
import { TokensService } from './tokens.service.js';

/** My tokens of the API. No token makes, shows or revokes another. */
@ApiTags('me')
@Controller('api/me/tokens')
@ApiCookieAuth()
@UseGuards(SignedIn)
@Asks('oneself')
export class TokensController {
  constructor(private readonly tokens: TokensService) {}

  /** Makes a token. */
  @Rights('self.tokens')
  @Post()
  @ApiOperation({ summary: 'Make a token for a program of mine; it is shown this once' })
  @ApiCreatedResponse({ standardSchema: madeToken })
  @ProblemAnswers(400, 401, 403, 413, 415, 422)
  make(@Body({ schema: newToken }) asked: NewToken, @ActingPerson() acting: Acting): Promise<MadeToken> {
    return this.tokens.make(asked, acting);
  }

  /** My tokens. */
  @Rights('self.tokens')
  @Get()
  @ApiOperation({ summary: 'My tokens for this programme' })
  @ApiOkResponse({ standardSchema: z.object({ tokens: z.array(tokenLine) }) })
  @ProblemAnswers(401, 403)
  async list(@ActingPerson() acting: Acting): Promise<{ tokens: TokenLine[] }> {
    return { tokens: await this.tokens.list(acting) };
  }

  /** Revokes a token. */
  @Rights('self.revoke-token')
  @Delete(':id')
  @HttpCode(204)
  @Asks('oneself', 'remembered')
  @ApiOperation({ summary: 'Revoke a token' })
  @ApiNoContentResponse()
  @ProblemAnswers(401, 403, 404)
  async revoke(@Param('id') id: string, @ActingPerson() acting: Acting): Promise<void> {
    if (!z.uuid().safeParse(id).success) throw notFound();
    await this.tokens.revoke(id, acting);
  }
}
