import { Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { readAccounts, readActing, type Acting } from '../../../libs/identity/acting.js';
import { readFirstProgramme } from '../../../libs/identity/memberships.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Problem } from '../http/problem.js';
import { settled } from '../http/settled.js';
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

  /**
   * Begins a new session as the account with this address, in the programme that is asked for or else the first that the
   * account takes part in.
   *
   * @throws Problem no-such-person
   */
  async signIn(request: Request, asked: { email: string; programme?: string | undefined }): Promise<Me> {
    const acting = await this.actingAs(asked);
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

  /** All accounts of all programmes with their roles, by address; once for each programme that one takes part in. */
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

  private async actingAs(asked: { email: string; programme?: string | undefined }): Promise<Acting | undefined> {
    const account = await this.dataSource.manager.findOneBy(Person, { email: asked.email.toLowerCase() });
    if (!account) return undefined;
    const { id: person } = account;
    const programme = asked.programme ?? (await readFirstProgramme(this.dataSource, person));
    return programme === undefined ? undefined : readActing(this.dataSource, { person, programme });
  }
}
