import { Body, Controller, Get, Post, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Answer } from '../http/answer.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { Presses } from '../processes/process-answers.js';
import { type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { invited, leaving, peopleAsked, type Invited, type Leaving, type PeopleAsked } from './people.requests.js';
import { PeopleService } from './people.service.js';
import { peopleView, personView, type PeopleView, type PersonView } from './people.view.js';
import { Audited } from '../audit/audited.js';

/** The people of the programme that whoever is signed in looks at. */
@ApiTags('people')
@Controller('api/programme')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** Who takes part. */
  @Rights('people.read')
  @Get('people')
  @ApiOperation({ summary: 'Who takes part, with their roles now and to come, a page at a time' })
  @ApiOkResponse({ standardSchema: peopleView })
  @ProblemAnswers(400, 401, 404)
  list(@Query({ schema: peopleAsked }) asked: PeopleAsked, @ActingPerson() acting: Acting): Promise<PeopleView> {
    return this.people.list(asked, acting);
  }

  /** Invites somebody. */
  @Rights('people.invite')
  @Post('people')
  @Audited('role-change')
  @Presses(personView, 'person who was invited')
  invite(
    @Body({ schema: invited }) body: Invited,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<PersonView> | ReceivedOnly>> {
    return this.people.invite(body, key, acting);
  }

  /** Leaves. */
  @Rights('people.leave')
  @Post('leave')
  @Audited('role-change')
  @Presses(personView, 'person who left')
  leave(
    @Body({ schema: leaving }) { person }: Leaving,
    @IdempotencyKey() key: string,
    @ActingPerson() acting: Acting,
  ): Promise<Answer<CarriedOut<PersonView> | ReceivedOnly>> {
    return this.people.leave(person, key, acting);
  }
}
