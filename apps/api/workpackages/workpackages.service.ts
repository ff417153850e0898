import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { standpointOf } from '../../../libs/domain/policies/standpoint.policy.js';
import {
  mayReadAgreements,
  mayReadAllWorkpackages,
  mayReadWorkpackage,
} from '../../../libs/domain/policies/workpackage.policy.js';
import { type WorkpackageState } from '../../../libs/domain/workpackage/workpackage.state.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { Answer } from '../http/answer.js';
import { paged, plainId } from '../http/paging.js';
import { notFound } from '../http/problem.js';
import { type Noun } from '../processes/noun.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { restsOnFor } from '../processes/rests-on.js';
import { fromOutside } from './from-outside.js';
import { showWorkpackage } from './show-workpackage.js';
import { showWorkingGroup, type WorkingGroupView } from './working-group.view.js';
import { type NewWorkpackage, type WorkpackagePress, type WorkpackagesAsked } from './workpackage.requests.js';
import { type WorkpackageLines, type WorkpackageView } from './workpackage.view.js';

const writes = { 'rewrite-workpackage': { part: 'text', first: false } };

/** Workpackages: begun, changed, shown, and found in lists; each by the id that people and cycles hang on. */
@Injectable()
export class WorkpackagesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** A workpackage, for the routes that all processes share; it shows the cycles that this person may read. */
  nounFor(acting: Acting): Noun<WorkpackageView> {
    return {
      kind: 'workpackage',
      path: 'workpackages',
      mayRead: ({ roles }, { workpackage }) => mayReadWorkpackage(roles, workpackage),
      restsOn: (command, said) => restsOnFor(writes, command, said),
      view: async (read, reader) => {
        const view = await showWorkpackage(this.dataSource, read, { ...reader, acting });
        const { person, roles: holdings } = acting;
        const { owner } = read.state as WorkpackageState;
        return mayReadAgreements({ person, holdings }, { owner }) ? view : fromOutside(view);
      },
    };
  }

  /** The process of a workpackage. @throws Problem not-found */
  async processOf(id: string, { programme, around }: Acting): Promise<string> {
    if (around?.kind === 'workpackage' && around.workpackage === id) return around.id;
    const row = plainId.safeParse(id).success
      ? await this.dataSource.manager.findOneBy(Workpackage, { id, programme })
      : null;
    if (!row?.process) throw notFound();
    return row.process;
  }

  /** Begins a workpackage of the programme; its process's id is its own. @throws Problem */
  begin(
    begun: NewWorkpackage,
    key: string,
    acting: Acting,
  ): Promise<Answer<CarriedOut<WorkpackageView> | ReceivedOnly>> {
    const command = { type: 'create-workpackage', ...begun };
    return this.processes.begin(this.nounFor(acting), { command, workpackage: null, key, acting });
  }

  /** A workpackage as it stands. @throws Problem not-found */
  async read(id: string, acting: Acting): Promise<WorkpackageView> {
    return this.processes.view(this.nounFor(acting), await this.processOf(id, acting), acting);
  }

  /** The working group of a workpackage. @throws Problem not-found */
  async workingGroup(id: string, acting: Acting): Promise<WorkingGroupView> {
    const { cast, directory } = await this.processes.open(
      this.nounFor(acting),
      await this.processOf(id, acting),
      acting,
    );
    return showWorkingGroup({ workpackage: id, cast, directory }, acting.language);
  }

  /** Sends a command to a workpackage that there is. @throws Problem */
  async press(
    id: string,
    { pressed, key, acting }: { pressed: WorkpackagePress; key: string; acting: Acting },
  ): Promise<Answer<CarriedOut<WorkpackageView> | ReceivedOnly>> {
    const process = await this.processOf(id, acting);
    const { status, body, headers } = await this.processes.press(this.nounFor(acting), {
      id: process,
      pressed,
      key,
      acting,
    });
    return new Answer(status, { ...body, id }, headers);
  }

  /** The workpackages of the programme that somebody may read. */
  async list(asked: WorkpackagesAsked, acting: Acting): Promise<WorkpackageLines> {
    const { programme, roles, language } = acting;
    const query = this.dataSource.manager
      .createQueryBuilder(Workpackage, 'w')
      .where('w.programme = :programme and w.process is not null', { programme })
      .orderBy('w.id')
      .limit(asked.limit + 1);
    if (!mayReadAllWorkpackages(roles)) {
      const involved = roles.filter(({ role }) => standpointOf(role) === 'involved');
      const mine = involved.flatMap(({ workpackage }) => workpackage ?? []);
      query.andWhere('w.id = any(:mine)', { mine });
    }
    if (asked.after !== undefined) query.andWhere('w.id > :after', { after: asked.after });
    if (asked.closed !== undefined) query.andWhere('w.closed = :closed', { closed: asked.closed === 'true' });
    const rows = await query.getMany();
    const [texts, { persons }] = await Promise.all([
      readTexts(
        this.dataSource,
        rows.map(({ question }) => question),
      ),
      readDirectory(this.dataSource, programme),
    ]);
    const { items, next } = paged(rows, asked.limit, {
      item: ({ id, name, label, question, version, owner, closed }) => ({
        id,
        name,
        label,
        question: textOf(texts, question),
        version,
        owner: owner === null ? null : { id: owner, name: sayPerson(owner, { persons, language }) },
        closed,
      }),
      place: ({ id }) => id,
    });
    return { workpackages: items, next };
  }
}
