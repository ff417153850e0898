import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayReadProgramme, worksIn } from '../../../libs/domain/policies/programme.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readCast } from '../../../libs/identity/cast.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts } from '../../../libs/ledger/read/texts.js';
import { CoalitionEntry } from '../../../libs/persistence/entities/coalition-entry.entity.js';
import { Organisation } from '../../../libs/persistence/entities/organisation.entity.js';
import { ProgrammeVersion } from '../../../libs/persistence/entities/programme-version.entity.js';
import { Pledge } from '../../../libs/persistence/entities/pledge.entity.js';
import { Programme } from '../../../libs/persistence/entities/programme.entity.js';
import { Team } from '../../../libs/persistence/entities/team.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { type Answer } from '../http/answer.js';
import { notFound } from '../http/problem.js';
import { programmeFor } from './from-outside.js';
import { type ToldPage } from '../processes/history.requests.js';
import { type AllowedLine, type HistoryLine } from '../processes/lines.js';
import { type Noun } from '../processes/noun.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { ReadingService } from '../processes/reading.service.js';
import { restsOnFor } from '../processes/rests-on.js';
import { checkedCommand } from './checked-command.js';
import { type ProgrammePress } from './programme.requests.js';
import { type ProgrammeView } from './programme.view.js';
import { showProgramme } from './show-programme.js';

const writes = {
  'rewrite-programme': { part: 'text', first: false },
  'change-settings': { part: 'settings', first: false },
};

/** Programmes: shown to whoever takes part, and changed by whoever may. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
    private readonly reading: ReadingService,
  ) {}

  /** The programme that somebody takes part in. @throws Problem not-found, to whoever holds no role in it */
  async read(acting: Acting): Promise<ProgrammeView> {
    const { programme: id, roles } = acting;
    if (!mayReadProgramme(roles)) throw notFound();
    const { manager } = this.dataSource;
    const its = { where: { programme: id } };
    const [programme, organisations, coalition, workpackages, teams, version, cast, directory, pledges] =
      await Promise.all([
        manager.findOneByOrFail(Programme, { id }),
        manager.find(Organisation, { ...its, order: { name: 'asc', id: 'asc' } }),
        manager.find(CoalitionEntry, its),
        manager.find(Workpackage, { ...its, order: { name: 'asc', id: 'asc' } }),
        manager.find(Team, { ...its, order: { name: 'asc', id: 'asc' } }),
        manager.maximum(ProgrammeVersion, 'version', { programme: id, part: 'text' }),
        readCast(manager, { programme: id, workpackage: null }),
        readDirectory(this.dataSource, id),
        manager.find(Pledge, { ...its, order: { made: 'asc', id: 'asc' } }),
      ]);
    const texts = await readTexts(this.dataSource, [programme.aim, programme.approach]);
    const read = {
      ...{ programme, organisations, coalition, workpackages, teams, cast, texts, pledges },
      version: version ?? 0,
      persons: directory.persons,
    };
    return programmeFor(showProgramme(read, acting), roles);
  }

  /** Sends a command to the programme. @throws Problem */
  async press(
    pressed: ProgrammePress,
    key: string,
    acting: Acting,
  ): Promise<Answer<CarriedOut<ProgrammeView> | ReceivedOnly>> {
    const { programme } = acting;
    const command = await checkedCommand(this.dataSource, programme, pressed.command);
    const noun = this.nounOf((asking) => this.read(asking), mayReadProgramme);
    return this.processes.press(noun, {
      id: await this.processOf(acting),
      pressed: { ...pressed, command },
      key,
      acting,
    });
  }

  /** What happened to it. @throws Problem not-found, for who does not work in it */
  async history(page: ToldPage, acting: Acting): Promise<{ lines: HistoryLine[]; next: string | null }> {
    const noun = this.nounOf((asking) => this.read(asking), worksIn);
    return this.reading.history(noun, await this.processOf(acting), { acting, page, language: page.lang });
  }

  /** What somebody may do with it now. @throws Problem not-found */
  async allowed(acting: Acting): Promise<{ allowed: AllowedLine[] }> {
    const noun = this.nounOf((asking) => this.read(asking), mayReadProgramme);
    return this.reading.allowed(noun, await this.processOf(acting), acting);
  }

  /** A programme, for the routes that all processes share, answered with a page of its own. */
  nounOf<View>(view: (acting: Acting) => Promise<View>, mayRead: (roles: Acting['roles']) => boolean): Noun<View> {
    return {
      kind: 'programme',
      path: 'programme',
      mayRead: ({ roles }) => mayRead(roles),
      restsOn: (command, said) => restsOnFor(writes, command, said),
      view: (_read, { acting }) => view(acting),
    };
  }

  /** The process that the programme lives as. @throws Problem not-found, as long as nobody founded it */
  async processOf({ programme: id }: Acting): Promise<string> {
    const row = await this.dataSource.manager.findOneBy(Programme, { id });
    if (!row?.process) throw notFound();
    return row.process;
  }
}
