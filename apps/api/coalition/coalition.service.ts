import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type EntryState } from '../../../libs/domain/coalition/entry.state.js';
import { mayReadCoalition, mayReadEntry } from '../../../libs/domain/policies/entry.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readInstallation } from '../../../libs/identity/installation.js';
import { entryIdFor } from '../../../libs/ledger/receive.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { sayHappened } from '../../../libs/messages/words/dates.js';
import { sayOrganisation } from '../../../libs/messages/words/names.js';
import { CoalitionEntry } from '../../../libs/persistence/entities/coalition-entry.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { type Answer } from '../http/answer.js';
import { paged, plainId } from '../http/paging.js';
import { notFound, Problem } from '../http/problem.js';
import { type Noun, type ReadBy } from '../processes/noun.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { type CoalitionAsked, type EntryPress, type NewEntry } from './entry.requests.js';
import { type CoalitionLines, type EntryView } from './entry.view.js';
import { showParty, showState } from './show-party.js';

/** Coalition entries: begun, changed, shown, and found in a list of how far each party is. */
@Injectable()
export class CoalitionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** An entry that somebody may read whole, for the routes that all processes share. @throws Problem not-found */
  async nounOf(id: string, acting: Acting): Promise<Noun<EntryView>> {
    const row = plainId.safeParse(id).success
      ? await this.dataSource.manager.findOneBy(CoalitionEntry, { process: id, programme: acting.programme })
      : null;
    if (!row || !mayReadEntry(acting.roles, row.organisation)) throw notFound();
    return this.noun;
  }

  /** Begins the entry of an organisation of the programme: each has one. @throws Problem */
  async begin(begun: NewEntry, key: string, acting: Acting): Promise<Answer<CarriedOut<EntryView> | ReceivedOnly>> {
    const { happened, ...entry } = begun;
    const { organisation } = entry;
    const { programme } = acting;
    const { organisations } = await readDirectory(this.dataSource, programme);
    if (!organisations.has(organisation)) {
      throw new Problem(422, 'no-such-organisation', { details: { organisation } });
    }
    const row = await this.dataSource.manager.findOneBy(CoalitionEntry, { programme, organisation });
    const installation = await readInstallation(this.dataSource);
    const id = row?.process ?? entryIdFor({ installation, programme, organisation });
    const command = { type: 'begin-entry', ...entry };
    return this.processes.begin(this.noun, { command, happened, workpackage: null, key, acting, id });
  }

  /** An entry as it stands. @throws Problem not-found */
  async read(id: string, acting: Acting): Promise<EntryView> {
    return this.processes.view(await this.nounOf(id, acting), id, acting);
  }

  /** Sends a command to an entry that there is. @throws Problem */
  async press(
    id: string,
    pressing: { pressed: EntryPress; key: string; acting: Acting },
  ): Promise<Answer<CarriedOut<EntryView> | ReceivedOnly>> {
    return this.processes.press(await this.nounOf(id, pressing.acting), { id, ...pressing });
  }

  /** How far each party is; of entries that somebody may not read whole, no more than that. @throws Problem not-found */
  async list(asked: CoalitionAsked, acting: Acting): Promise<CoalitionLines> {
    const { programme, roles, language } = acting;
    if (!mayReadCoalition(roles)) throw notFound();
    const { manager } = this.dataSource;
    const query = manager
      .createQueryBuilder(CoalitionEntry, 'e')
      .where('e.programme = :programme', { programme })
      .orderBy('e.organisation')
      .limit(asked.limit + 1);
    if (asked.after !== undefined) query.andWhere('e.organisation > :after', { after: asked.after });
    const [rows, { organisations }, { settings }] = await Promise.all([
      query.getMany(),
      readDirectory(this.dataSource, programme),
      manager.findOneByOrFail(Programme, { id: programme }),
    ]);
    const { items, next } = paged(rows, asked.limit, {
      item: (row) => {
        const whole = mayReadEntry(roles, row.organisation);
        const name = sayOrganisation(row.organisation, { organisations, language });
        return {
          id: whole ? row.process : null,
          ...showParty(row, { name, settings, language }),
          until: whole ? instantOf(row.until) : null,
          note: whole ? row.note : null,
        };
      },
      place: ({ organisation }) => organisation,
    });
    return { entries: items, next };
  }

  private readonly noun: Noun<EntryView> = {
    kind: 'entry',
    path: 'coalition',
    // Whoever asks for this noun may: its organisation decides, and is looked up with the id.
    mayRead: () => true,
    restsOn: (_command, said) => said,
    view: (read, reader) => this.show(read, reader),
  };

  private async show(read: ReadProcess, { language, directory }: ReadBy): Promise<EntryView> {
    const { organisation, steps } = read.state as EntryState;
    const { id, seq, settings, programme, parked } = read;
    const row = await this.dataSource.manager.findOneByOrFail(CoalitionEntry, { programme, organisation });
    const name = sayOrganisation(organisation, { ...directory, language });
    return {
      id,
      seq,
      ...showParty(row, { name, settings, language }),
      until: instantOf(row.until),
      note: row.note,
      steps: steps.map(({ to, happened }) => ({
        step: showState(to, language),
        happened: sayHappened(happened, language, settings.timeZone),
        at: happened,
      })),
      parked,
    };
  }
}

function instantOf(until: Date | string | null): string | null {
  return until === null ? null : new Date(until).toISOString();
}
