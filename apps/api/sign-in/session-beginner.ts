import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { readFirstProgramme } from '../../../libs/identity/memberships.js';
import { browserFamily } from '../../../libs/messages/words/browsers.js';
import { stepInto, within } from '../../../libs/persistence/scope.js';
import { Problem } from '../http/problem.js';
import { settled } from '../http/settled.js';
import { actingAs } from '../identity/acting-as.js';
import { ENV, type Env } from '../tokens.js';
import { SignInRecord, type Way } from './sign-in.record.js';

const HOUR = 3_600_000;

/** Who signed in, by which way, and whether the device is theirs to be remembered. */
export interface SigningIn {
  way: Way;
  person: string;
  /** The programme to look at; the first that they take part in unless told. */
  programme?: string | undefined;
  remember: boolean;
}

/** Begins sessions, whatever the way in which somebody signed in. */
@Injectable()
export class SessionBeginner {
  constructor(
    private readonly dataSource: DataSource,
    private readonly record: SignInRecord,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Begins a session under a new id; the one that the browser had before is over.
   *
   * @throws Problem not-invited for who takes part in no programme
   */
  async begin(request: Request, signingIn: SigningIn): Promise<Acting> {
    const { way, person, remember } = signingIn;
    const acting = await this.whoIs(signingIn);
    if (!acting) {
      await this.record.refusedSignIn(request, { way, person, why: 'takes-no-part' });
      throw new Problem(403, 'not-invited');
    }
    stepInto({ person, programme: acting.programme });
    await settled((done) => request.session.regenerate(done));
    const now = Date.now();
    const lasts = (remember ? this.env.REMEMBER_DAYS * 24 : this.env.SESSION_HOURS) * HOUR;
    Object.assign(request.session, {
      person,
      programme: acting.programme,
      language: acting.language,
      signedIn: new Date(now).toISOString(),
      ends: new Date(now + lasts).toISOString(),
      remembered: remember,
      browser: browserFamily(request.headers['user-agent']),
    });
    if (remember) request.session.cookie.maxAge = lasts; // else the cookie goes when the browser is closed
    await settled((done) => request.session.save(done));
    await this.record.signedIn(request, { way, person });
    return acting;
  }

  /** Ends the session; without one there is nothing to end. */
  async end(request: Request): Promise<void> {
    await settled((done) => request.session.destroy(done));
  }

  private async whoIs({ person, programme: chosen }: SigningIn): Promise<Acting | undefined> {
    const programme = chosen ?? (await within({ person }, () => readFirstProgramme(this.dataSource, person)));
    return actingAs(this.dataSource, { person, programme });
  }
}
