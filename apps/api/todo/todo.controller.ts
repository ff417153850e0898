import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Acting } from '../../../libs/identity/acting.js';
import { ProblemAnswers } from '../http/problem-answers.js';
import { ActingPerson } from '../identity/acting.decorator.js';
import { SignedIn } from '../identity/signed-in.guard.js';
import { Rights } from '../rights/rights.decorator.js';
import { todoAsked, type TodoAsked } from './todo.requests.js';
import { TodoService } from './todo.service.js';
import { todo, type Todo } from './todo.view.js';

/** What somebody has to do. */
@ApiTags('me')
@Controller('api/me/todo')
@ApiCookieAuth()
@UseGuards(SignedIn)
export class TodoController {
  constructor(private readonly service: TodoService) {}

  /** What is asked of me, and what others do for me. */
  @Rights('self.read')
  @Get()
  @ApiOperation({ summary: 'What is asked of me over all processes, what I wait for, and what comes first' })
  @ApiOkResponse({ standardSchema: todo })
  @ProblemAnswers(400, 401)
  read(@Query({ schema: todoAsked }) asked: TodoAsked, @ActingPerson() acting: Acting): Promise<Todo> {
    return this.service.read(asked, acting);
  }
}
