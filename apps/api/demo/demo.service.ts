import { Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { readAccounts, readActing } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Problem } from '../http/problem.js';
import { heldInWords } from '../identity/held.js';
import { type Me } from '../identity/me.js';
import { MeService } from '../identity/me.service.js';
import { type Account } from './account.js';

/** The most accounts that one can choose from. */
const MOST = 500;

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

  /** All accounts of all programmes with their roles, by address. */
  async people(): Promise<Account[]> {
    const [accounts, programmes] = await Promise.all([
      readAccounts(this.dataSource, MOST),
      this.dataSource.manager.find(Programme, { select: { id: true, name: true } }),
    ]);
    const known = new Map(
      await Promise.all(
        programmes.map(
          async ({ id, name }) => [id, { name, directory: await readDirectory(this.dataSource, id) }] as const,
        ),
      ),
    );
    return accounts.flatMap((acting) => {
      const { person, name, email, language, programme } = acting;
      const its = known.get(programme);
      if (!its) return [];
      const roles = heldInWords(acting, its.directory);
      return [{ person, name, email, language, programme: { id: programme, name: its.name }, roles }];
    });
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
