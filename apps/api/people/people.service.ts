import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayReadAddress, mayReadRole } from '../../../libs/domain/policies/people.policy.js';
import { mayAppoint, mayGiveRole, mayReadProgramme } from '../../../libs/domain/policies/programme.policy.js';
import { type RolePart } from '../../../libs/domain/programme/programme.commands.js';
import { type Message } from '../../../libs/engine/rules.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readCast } from '../../../libs/identity/cast.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { Answer } from '../http/answer.js';
import { paged } from '../http/paging.js';
import { notFound } from '../http/problem.js';
import { heldInWords } from '../identity/held.js';
import { namesFrom } from '../processes/names.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { problemOfReceipt } from '../processes/receipts.js';
import { partsKnown } from '../programme/parts.js';
import { ProgrammeService } from '../programme/programme.service.js';
import { findPerson } from '../../../libs/identity/find-person.js';
import { type Invited, type PeopleAsked } from './people.requests.js';
import { readPeople, type ReadPerson } from './people.query.js';
import { type PeopleView, type PersonView } from './people.view.js';

type Sent = Promise<Answer<CarriedOut<PersonView> | ReceivedOnly>>;

/** The people of a programme: listed, invited, and leaving. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
    private readonly programme: ProgrammeService,
  ) {}

  /** Who takes part, with their roles now and to come, as far as the reader may know. @throws Problem not-found */
  async list(asked: PeopleAsked, acting: Acting): Promise<PeopleView> {
    const { programme, roles, language } = acting;
    if (!mayReadProgramme(roles)) throw notFound();
    const [rows, directory] = await Promise.all([
      readPeople(this.dataSource, { programme, after: asked.after, most: asked.limit + 1 }),
      readDirectory(this.dataSource, programme),
    ]);
    const said = (held: NonNullable<ReadPerson['roles']>[number]) => {
      const [words] = heldInWords({ language, roles: [held] }, directory);
      const { from, until, now } = held;
      const instant = (moment: string) => new Date(moment).toISOString();
      return words ? [{ ...words, from: instant(from), until: until === null ? null : instant(until), now }] : [];
    };
    const { items, next } = paged(rows, asked.limit, {
      item: ({ id, name, email, roles: all }) => {
        const shown = (all ?? []).filter((held) => mayReadRole(acting, held));
        const isKnown = shown.length > 0 || id === acting.person || mayReadAddress(acting, id);
        const address = mayReadAddress(acting, id) ? email : null;
        return isKnown ? [{ id, name, email: address, roles: shown.flatMap(said) }] : [];
      },
      place: ({ id }) => id,
    });
    return { people: items.flat(), next };
  }

  /** Invites somebody with roles: whoever has the address, or somebody new. @throws Problem */
  async invite({ roles, language, ...who }: Invited, key: string, acting: Acting): Sent {
    const parts = await Promise.all(
      roles.map(async (part) => ({ ...part, ...(await partsKnown(this.dataSource, acting.programme, part)) })),
    );
    await this.checkMayInvite(parts, acting);
    const person = await findPerson(this.dataSource, { ...who, language: language ?? acting.language });
    return this.send({ type: 'invite-person', person, roles: parts }, { person, key, acting });
  }

  /** Leaves the programme, or lets somebody leave. @throws Problem */
  leave(person: string | undefined, key: string, acting: Acting): Sent {
    const command = { type: 'leave-programme', ...(person !== undefined && { person }) };
    return this.send(command, { person: person ?? acting.person, key, acting });
  }

  private async send(
    command: Message & Record<string, unknown>,
    { person, key, acting }: { person: string; key: string; acting: Acting },
  ): Sent {
    // Who holds no role yet or any more may still leave.
    const noun = this.programme.nounOf(
      () => Promise.resolve({ person }),
      () => true,
    );
    return this.processes.press(noun, {
      id: await this.programme.processOf(acting),
      pressed: { command },
      key,
      acting,
    });
  }

  /** Refuses before anybody is written down whom nobody would let in; the rules decide again. @throws Problem may-not-give-role */
  private async checkMayInvite(parts: RolePart[], acting: Acting): Promise<void> {
    const { roles, programme, language } = acting;
    const cast = await readCast(this.dataSource.manager, { programme, workpackage: null });
    const refused = parts.find(({ role, team, organisation }) => {
      const isOfTeam = role === 'coordinator' || role === 'deputy';
      const appoints = isOfTeam && team !== undefined && mayAppoint(roles, { team, organisation });
      return !appoints && !mayGiveRole(roles, role, cast);
    });
    if (!refused) return;
    const names = namesFrom({ directory: await readDirectory(this.dataSource, programme), texts: new Map(), language });
    const details = { role: refused.role };
    throw problemOfReceipt(
      { outcome: 'refused', code: 'may-not-give-role', details },
      { language, names, yours: null },
    );
  }
}
