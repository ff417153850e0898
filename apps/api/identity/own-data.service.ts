import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Acting } from '../../../libs/identity/acting.js';
import { Approval } from '../../../libs/persistence/entities/approval.entity.js';
import { Measurement } from '../../../libs/persistence/entities/measurement.entity.js';
import { Membership } from '../../../libs/persistence/entities/membership.entity.js';
import { Note } from '../../../libs/persistence/entities/note.entity.js';
import { MessageChoice } from '../../../libs/persistence/entities/message-choice.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { RoleHolding } from '../../../libs/persistence/entities/holding.entity.js';
import { QuietDaysRow } from '../../../libs/persistence/entities/quiet-days.entity.js';
import { Text } from '../../../libs/persistence/entities/text.entity.js';
import { within } from '../../../libs/persistence/scope.js';
import { type OwnData } from './own-data.view.js';
import { readOwnAccount } from './read-own-account.js';
import { readOwnTraces } from './read-own-traces.js';

type InProgramme = OwnData['programmes'][number];

/** Gives a person all that is kept of them. */
@Injectable()
export class OwnDataService {
  constructor(private readonly dataSource: DataSource) {}

  /** All that is kept of somebody, also of programmes that they have left. */
  async read({ person }: Acting): Promise<OwnData> {
    const { manager } = this.dataSource;
    const [account, memberships, quiet] = await Promise.all([
      readOwnAccount(manager, person),
      manager.find(Membership, { where: { person }, order: { since: 'asc', programme: 'asc' } }),
      manager.find(QuietDaysRow, { where: { person }, order: { from: 'asc' } }),
    ]);
    const programmes: InProgramme[] = [];
    for (const membership of memberships) programmes.push(await this.inProgramme(membership));
    const quietDays = quiet.map(({ from, until }) => ({ from, until }));
    return { ...account, quietDays, programmes };
  }

  /** Each programme is read for itself: no statement reaches over the wall between them. */
  private inProgramme({ programme, person, since, until }: Membership): Promise<InProgramme> {
    return within({ programme, person }, async () => {
      const { manager } = this.dataSource;
      const own = { where: { programme, author: person }, order: { recorded: 'asc' as const } };
      const [{ id, name }, roles, texts, notes, measurements, approvals, chosen, traces] = await Promise.all([
        manager.findOneByOrFail(Programme, { id: programme }),
        manager.find(RoleHolding, { where: { programme, person }, order: { from: 'asc' } }),
        manager.find(Text, { where: { programme, author: person }, order: { written: 'asc' } }),
        manager.find(Note, own),
        manager.find(Measurement, own),
        manager.find(Approval, { where: { programme, person }, order: { recorded: 'asc' } }),
        manager.findOneBy(MessageChoice, { programme, person }),
        readOwnTraces(manager, { programme, person }),
      ]);
      return {
        programme: { id, name },
        since: since.toISOString(),
        until: until?.toISOString() ?? null,
        messages: chosen && { way: chosen.way, news: chosen.news, since: chosen.changed.toISOString() },
        ...traces,
        roles: roles.map(({ role, organisation, workpackage, team, ...held }) => ({
          ...{ role, organisation, workpackage, team },
          from: held.from.toISOString(),
          until: held.until?.toISOString() ?? null,
        })),
        texts: texts.map(({ process, body, written }) => ({
          where: process,
          text: body,
          written: written.toISOString(),
        })),
        lines: [
          ...notes.map((note) => ({ kind: 'note' as const, value: null, ...placeOf(note) })),
          ...measurements.map((each) => ({ kind: 'measurement' as const, value: each.value, ...placeOf(each) })),
        ],
        approvals: approvals.map(({ cycle, gate, role, choice, recorded }) => ({
          ...{ where: cycle, gate, role, choice },
          recorded: recorded.toISOString(),
        })),
      };
    });
  }
}

function placeOf({ cycle, seq, team, recorded }: { cycle: string; seq: number; team: string | null; recorded: Date }) {
  return { where: cycle, seq, team, recorded: recorded.toISOString() };
}
