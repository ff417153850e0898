import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Rounds } from '../rounds.js';
import { LOG, type Logger } from '../tokens.js';

/** How often (ms) it is tidied up. */
const EVERY = 5 * 60_000;

/**
 * What is over, and may go. A request, of another address as well, stays for a day, since those of the last hour are
 * counted; a token that works no longer is shown to its person for a quarter of a year; the link of a mail that is too old
 * says so for as long.
 */
const OVER = [
  `delete from session where expire < clock_timestamp()`,
  `delete from sign_in_request where asked < clock_timestamp() - interval '1 day' and expires < clock_timestamp()`,
  `delete from address_change where asked < clock_timestamp() - interval '1 day'`,
  `delete from api_token where least(until, revoked) < clock_timestamp() - interval '90 days'`,
  `delete from mail_link where expires < clock_timestamp() - interval '90 days'`,
];

/**
 * Removes sessions, sign-ins, changes of an address, tokens and links of mails that are over. Any number of workers may do
 * so at once.
 */
@Injectable()
export class Tidying implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOG) log: Logger,
  ) {
    const failing = 'what is over could not be removed; it is tried again';
    this.rounds = new Rounds(() => this.tidy(), { every: EVERY, log, failing });
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  private async tidy(): Promise<void> {
    for (const statement of OVER) await this.dataSource.query(statement);
  }
}
