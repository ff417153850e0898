import { Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { readActing } from '../../../libs/identity/acting.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Problem } from '../http/problem.js';
import { MeService } from '../identity/me.service.js';
import { type Me } from '../identity/me.js';

/** Signs in as the accounts of the sample, which are named by role and organisation. */
@Injectable()
export class DemoService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly who: MeService,
  ) {}

  /** Begins a new session as the account with this address. @throws Problem no-such-person */
  async signIn(request: Request, email: string): Promise<Me> {
    const account = await this.dataSource.manager.findOneBy(Person, { email: email.toLowerCase() });
    const acting = account && (await readActing(this.dataSource, account.id));
    if (!acting) throw new Problem(422, 'no-such-person');
    await settled((done) => request.session.regenerate(done));
    const { person, programme, language } = acting;
    Object.assign(request.session, { person, programme, language });
    await settled((done) => request.session.save(done));
    return this.who.describe(acting);
  }

  /** Ends the session; without one there is nothing to end. */
  async signOut(request: Request): Promise<void> {
    await settled((done) => request.session.destroy(done));
  }

  /** All accounts with their roles, by address. */
  async people(): Promise<(Me & { email: string })[]> {
    const accounts = await this.dataSource.manager.find(Person, { order: { email: 'asc' }, take: 200 });
    const people: (Me & { email: string })[] = [];
    for (const { id, email } of accounts) {
      const acting = await readActing(this.dataSource, id);
      if (acting) people.push({ email, ...(await this.who.describe(acting)) });
    }
    return people;
  }
}

/** A call of the session's that reports back, as a promise. */
function settled(call: (done: (error: unknown) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    call((error) => {
      if (error) reject(error instanceof Error ? error : new Error('the session could not be changed'));
      else resolve();
    });
  });
}
