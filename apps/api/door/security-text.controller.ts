import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Problem } from '../http/problem.js';
import { Rights } from '../rights/rights.decorator.js';
import { ENV, type Env } from '../tokens.js';
import { sayWhereToReport } from './security-text.js';

/** For whoever finds a leak. */
@ApiExcludeController()
@Controller('.well-known')
export class SecurityTextController {
  constructor(@Inject(ENV) private readonly env: Env) {}

  /** Where and how a leak can be reported (RFC 9116). @throws Problem where no contact is set */
  @Rights('health.read')
  @Get('security.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  read(): string {
    const { SECURITY_CONTACT: contact, PUBLIC_URL: publicUrl } = this.env;
    if (contact === undefined) throw new Problem(404, 'no-such-route');
    return sayWhereToReport({ contact, publicUrl, now: new Date() });
  }
}
