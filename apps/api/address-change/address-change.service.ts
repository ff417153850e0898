import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { type SessionData } from 'express-session';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { readFirstProgramme } from '../../../libs/identity/memberships.js';
import { Person } from '../../../libs/persistence/entities/person.entity.js';
import { SignInIdentity } from '../../../libs/persistence/entities/sign-in-identity.entity.js';
import { within } from '../../../libs/persistence/scope.js';
import { Audit } from '../audit/audit.service.js';
import { Problem } from '../http/problem.js';
import { tooMany } from '../sign-in/mail-sign-in.service.js';
import { ENV, type Env } from '../tokens.js';
import { type AddressView } from './address-change.view.js';
import { beginChange, changeOfLink, confirmChange, endOpen, openChange, tryCode, type Change } from './changes.js';

const HOUR = 3_600_000;

/**
 * Another address for somebody: asked by whoever signed in as them, and theirs once it is confirmed from there
 * (docs/decisions/0035-an-address-is-confirmed-from-there.md).
 */
@Injectable()
export class AddressChangeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The address, and what was asked for instead. */
  async read({ person }: Acting): Promise<AddressView> {
    const { manager } = this.dataSource;
    const [{ email }, workAccounts, open] = await Promise.all([
      manager.findOneByOrFail(Person, { id: person }),
      manager.countBy(SignInIdentity, { person }),
      openChange(manager, person),
    ]);
    return {
      email: email ?? '',
      workAccount: workAccounts > 0,
      change: open ? { email: open.email, asked: open.asked.toISOString(), until: open.expires.toISOString() } : null,
    };
  }

  /** Asks for another address. The answer is the same whether or not somebody has it. @throws Problem same-address, too-many-sign-ins */
  async ask(asked: string, acting: Acting): Promise<number> {
    const { person } = acting;
    const email = asked.trim().toLowerCase();
    if (acting.email === email) throw new Problem(422, 'same-address');
    const minutes = this.env.SIGN_IN_MINUTES;
    if (!(await beginChange(this.dataSource, { person, email, minutes }))) throw tooMany();
    return minutes;
  }

  /** Withdraws what was asked for. */
  async withdraw({ person }: Acting): Promise<void> {
    await endOpen(this.dataSource.manager, person);
  }

  /** Confirms by the code of the mail. @throws Problem wrong-code, address-change-late, address-taken */
  async byCode(request: Request, { code, acting }: { code: string; acting: Acting }): Promise<void> {
    const tried = await tryCode(this.dataSource, { person: acting.person, code: code.replace(/\s/gu, '') });
    if (tried.outcome === 'wrong') throw new Problem(422, 'wrong-code');
    if (tried.outcome === 'late') throw late();
    await this.confirm(request, tried.change);
  }

  /** Whether the link of a mail can still be used; looking changes nothing. */
  async isOpen(token: string): Promise<boolean> {
    return (await changeOfLink(this.dataSource, token)) !== undefined;
  }

  /** Confirms by the link of the mail, in any browser. @throws Problem address-change-late, address-taken */
  async byLink(request: Request, token: string): Promise<void> {
    request.via = 'mail';
    const change = await changeOfLink(this.dataSource, token);
    if (!change) {
      await this.audit.record(request, { what: 'address-change', result: 'refused', code: late().code });
      throw late();
    }
    const { person } = change;
    const programme = (await within({ person }, () => readFirstProgramme(this.dataSource, person))) ?? null;
    try {
      await within({ person }, () => this.confirm(request, change));
    } catch (error) {
      const code = error instanceof Problem ? error.code : 'unexpected';
      await this.audit.record(request, { what: 'address-change', result: 'refused', code, person, programme });
      throw error;
    }
    await this.audit.record(request, { what: 'address-change', result: 'done', person, programme });
  }

  private async confirm({ session, sessionID }: Request, change: Change): Promise<void> {
    const isTheirs = session.person === change.person;
    const kept = isTheirs ? sessionID : undefined;
    await this.dataSource.transaction(async (manager) => {
      const confirmed = await confirmChange(manager, { ...change, kept });
      if (confirmed === 'late') throw late();
      if (confirmed === 'taken') throw new Problem(409, 'address-taken');
    });
    if (isTheirs && session.remembered) Object.assign(session, this.notRemembered(session));
  }

  /** A device that was remembered lasts as any other from now on. */
  private notRemembered({ ends = '' }: Partial<SessionData>): Pick<SessionData, 'remembered' | 'ends'> {
    const soonest = Math.min(Date.parse(ends), Date.now() + this.env.SESSION_HOURS * HOUR);
    return { remembered: false, ends: new Date(soonest).toISOString() };
  }
}

function late(): Problem {
  return new Problem(410, 'address-change-late');
}
