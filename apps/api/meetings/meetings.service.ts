import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayReadMeeting } from '../../../libs/domain/policies/meeting.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { Meeting } from '../../../libs/persistence/entities/meeting.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { type Answer } from '../http/answer.js';
import { paged } from '../http/paging.js';
import { Problem } from '../http/problem.js';
import { type Noun } from '../processes/noun.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { type MeetingPress, type MeetingsAsked, type NewMeeting } from './meeting.requests.js';
import { type MeetingLines, type MeetingView } from './meeting.view.js';
import { showMeeting, showMeetingLine } from './show-meeting.js';

/** Meetings: planned, moved, called off, answered, and found in lists by those who may see them. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** A meeting, for the routes that all processes share. */
  readonly noun: Noun<MeetingView> = {
    kind: 'meeting',
    path: 'meetings',
    mayRead: ({ roles }, { workpackage }) => mayReadMeeting(roles, { workpackage: workpackage || null }),
    restsOn: (_command, said) => said,
    view: async (read, reader) => {
      const { reason } = await this.dataSource.manager.findOneByOrFail(Meeting, { id: read.id });
      const texts = reason === null ? new Map<string, string | null>() : await readTexts(this.dataSource, [reason]);
      return showMeeting(read, reader, textOf(texts, reason));
    },
  };

  /** Plans a meeting of the board, or of the working group of a workpackage of the programme. @throws Problem */
  async begin(begun: NewMeeting, key: string, acting: Acting): Promise<Answer<CarriedOut<MeetingView> | ReceivedOnly>> {
    const { workpackage = null } = begun;
    const { manager } = this.dataSource;
    if (
      workpackage !== null &&
      !(await manager.existsBy(Workpackage, { id: workpackage, programme: acting.programme }))
    ) {
      throw new Problem(422, 'no-such-workpackage', { details: { workpackage } });
    }
    return this.processes.begin(this.noun, { command: { type: 'plan-meeting', ...begun }, workpackage, key, acting });
  }

  /** A meeting as it stands. @throws Problem not-found */
  read(id: string, acting: Acting): Promise<MeetingView> {
    return this.processes.view(this.noun, id, acting);
  }

  /** Sends a command to a meeting that there is. @throws Problem */
  press(
    id: string,
    pressing: { pressed: MeetingPress; key: string; acting: Acting },
  ): Promise<Answer<CarriedOut<MeetingView> | ReceivedOnly>> {
    return this.processes.press(this.noun, { id, ...pressing });
  }

  /** The meetings that somebody may see, the last one first. */
  async list(asked: MeetingsAsked, acting: Acting): Promise<MeetingLines> {
    const { programme, language, roles } = acting;
    const query = this.dataSource.manager
      .createQueryBuilder(Meeting, 'm')
      .where('m.programme = :programme', { programme })
      .orderBy('m.id')
      .limit(asked.limit + 1);
    const [groups, board] = [await this.groupsRead(acting), mayReadMeeting(roles, { workpackage: null })];
    query.andWhere('(m.workpackage = any(:groups) or (m.workpackage is null and :board))', { groups, board });
    if (asked.after !== undefined) query.andWhere('m.id > :after', { after: asked.after });
    if (asked.state !== undefined) query.andWhere('m.state = :state', { state: asked.state });
    const rows = await query.getMany();
    const [directory, texts] = await Promise.all([
      readDirectory(this.dataSource, programme),
      readTexts(this.dataSource, rows),
    ]);
    const { items, next } = paged(rows, asked.limit, {
      item: (row) => showMeetingLine(row, { directory, texts, language }),
      place: ({ id }) => id,
    });
    return { meetings: items, next };
  }

  /** The workpackages whose meetings somebody reads, as `mayReadMeeting` says for one. */
  private async groupsRead({ programme, roles }: Acting): Promise<string[]> {
    const { workpackages } = await readDirectory(this.dataSource, programme);
    return [...workpackages.keys()].filter((workpackage) => mayReadMeeting(roles, { workpackage }));
  }
}
