import { Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { personWithAddress, readSampleAccounts } from '../../../libs/identity/doors.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { within } from '../../../libs/persistence/scope.js';
import { type Language } from '../http/language.js';
import { Problem } from '../http/problem.js';
import { heldInWords } from '../identity/held.js';
import { type Me } from '../identity/me.js';
import { MeService } from '../identity/me.service.js';
import { SessionBeginner } from '../sign-in/session-beginner.js';
import { type Account } from './account.js';

/** The most accounts that one can choose from. */
const MOST = 500;

/** Signs in as the accounts of the sample, which are named by role and organisation. */
@Injectable()
export class DemoService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly who: MeService,
    private readonly sessions: SessionBeginner,
  ) {}

  /**
   * Begins a new session as the account with this address, in the programme that is asked for or else the first that the
   * account takes part in.
   *
   * @throws Problem no-such-person
   */
  async signIn(request: Request, asked: { email: string; programme?: string | undefined }): Promise<Me> {
    const person = await personWithAddress(this.dataSource, asked.email);
    if (person === undefined) throw noSuchPerson();
    const signingIn = { way: 'demo', person, programme: asked.programme, remember: false } as const;
    const acting = await this.sessions.begin(request, signingIn).catch((error: unknown) => {
      throw error instanceof Problem ? noSuchPerson() : error;
    });
    return this.who.describe(acting);
  }

  /** Ends the session; without one there is nothing to end. */
  signOut(request: Request): Promise<void> {
    return this.sessions.end(request);
  }

  /** All accounts of all programmes with their roles in the reader's language, by address; once for each programme that one takes part in. */
  async people(language: Language): Promise<Account[]> {
    const accounts = await readSampleAccounts(this.dataSource, MOST);
    const programmes = [...new Set(accounts.map(({ programme }) => programme))];
    const directories = await Promise.all(
      programmes.map((programme) => within({ programme }, () => readDirectory(this.dataSource, programme))),
    );
    const known = new Map(programmes.map((programme, place) => [programme, directories[place]]));
    return accounts.flatMap(({ programmeName, ...acting }) => {
      const { person, name, email, programme } = acting;
      const directory = known.get(programme);
      if (!directory) return [];
      const roles = heldInWords({ ...acting, language }, directory);
      return [
        { person, name, email, language: acting.language, programme: { id: programme, name: programmeName }, roles },
      ];
    });
  }
}

function noSuchPerson(): Problem {
  return new Problem(422, 'no-such-person');
}
