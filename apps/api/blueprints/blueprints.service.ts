import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { looksFrom } from '../../../libs/domain/policies/standpoint.policy.js';
import {
  draftsFor,
  mayReadBlueprint,
  mayReadDraft,
  mayReadPublished,
} from '../../../libs/domain/policies/blueprint.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory } from '../../../libs/ledger/read/directory.js';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { Blueprint } from '../../../libs/persistence/entities/blueprint.entity.js';
import { Answer } from '../http/answer.js';
import { paged } from '../http/paging.js';
import { Problem } from '../http/problem.js';
import { type Noun } from '../processes/noun.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { restsOnFor } from '../processes/rests-on.js';
import { type BlueprintPress, type BlueprintsAsked, type NewBlueprint } from './blueprint.requests.js';
import { type BlueprintLines, type BlueprintView } from './blueprint.view.js';
import { lastPublished, readBlueprint } from './read-blueprint.js';
import { showBlueprint } from './show-blueprint.js';

const writes = { 'edit-blueprint': { part: 'text', first: true } };

/** Blueprints: begun, shown, and found in lists; a draft to those who work on it, what is published to everybody. */
@Injectable()
export class BlueprintsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** A blueprint, for the routes that all processes share, as this person may see it. */
  nounFor(acting: Acting): Noun<BlueprintView> {
    return {
      kind: 'blueprint',
      path: 'blueprints',
      mayRead: ({ roles }, around) => mayReadBlueprint(roles, around),
      restsOn: (command, said) => restsOnFor(writes, command, said),
      view: async (read, { language, directory }) => {
        const readsDraft = mayReadDraft(acting.roles, read.workpackage ?? '');
        const isWithin = looksFrom(acting.roles, 'within');
        const rows = await readBlueprint(this.dataSource, read, acting);
        return showBlueprint(read, rows, { language, directory, readsDraft, isWithin });
      },
    };
  }

  /** Begins an empty blueprint of a workpackage. @throws Problem */
  async begin(
    begun: NewBlueprint,
    key: string,
    acting: Acting,
  ): Promise<Answer<CarriedOut<BlueprintView> | ReceivedOnly>> {
    const { workpackages } = await readDirectory(this.dataSource, acting.programme);
    const { workpackage } = begun;
    if (!workpackages.has(workpackage)) throw new Problem(422, 'no-such-workpackage', { details: { workpackage } });
    return this.processes.begin(this.nounFor(acting), {
      command: { type: 'create-blueprint', ...begun },
      workpackage,
      key,
      acting,
    });
  }

  /** Sends a command to a blueprint that there is. @throws Problem */
  async press(
    id: string,
    { pressed, key, acting }: { pressed: BlueprintPress; key: string; acting: Acting },
  ): Promise<Answer<CarriedOut<BlueprintView> | ReceivedOnly>> {
    const noun = this.nounFor(acting);
    const { workpackage } = await this.processes.mayRead(noun, id, acting);
    // Whoever may not read the draft rests on no version of it: the answer must not show them a newer one.
    const resting = mayReadDraft(acting.roles, workpackage) ? noun : { ...noun, restsOn: () => undefined };
    return this.processes.press(resting, { id, pressed, key, acting });
  }

  /** The blueprints of the programme: the published ones for everybody, drafts for those who read them. */
  async list(asked: BlueprintsAsked, acting: Acting): Promise<BlueprintLines> {
    const drafts = draftsFor(acting.roles);
    const query = this.dataSource.manager
      .createQueryBuilder(Blueprint, 'b')
      .where('b.programme = :programme', { programme: acting.programme })
      .orderBy('b.id')
      .limit(asked.limit + 1);
    const published = mayReadPublished(acting.roles);
    if (drafts !== 'all') {
      query.andWhere('((:published and b.version > 0) or b.workpackage = any(:drafts))', { published, drafts });
    }
    if (asked.after !== undefined) query.andWhere('b.id > :after', { after: asked.after });
    if (asked.workpackage !== undefined) query.andWhere('b.workpackage = :workpackage', asked);
    if (asked.status !== undefined) query.andWhere('b.status = :status', asked);
    const [rows, directory] = await Promise.all([query.getMany(), readDirectory(this.dataSource, acting.programme)]);
    const titles = await this.titlesFor(rows, drafts);
    const isWithin = looksFrom(acting.roles, 'within');
    const { items, next } = paged(rows, asked.limit, {
      item: ({ id, workpackage, status, version, reviewOn }) => ({
        id,
        title: titles.get(id) ?? null,
        workpackage: { id: workpackage, name: directory.workpackages.get(workpackage) ?? workpackage },
        status: { code: status, label: label(acting.language, 'blueprint', status) },
        version,
        reviewOn: isWithin ? reviewOn : null,
      }),
      place: ({ id }) => id,
    });
    return { blueprints: items, next };
  }

  /** What blueprints are called: as they are now for who reads the draft, else as they were published last. */
  private async titlesFor(rows: Blueprint[], drafts: 'all' | string[]): Promise<Map<string, string | null>> {
    const readsDraft = ({ workpackage }: Blueprint) => drafts === 'all' || drafts.includes(workpackage);
    const published = await lastPublished(
      this.dataSource,
      rows.filter((row) => !readsDraft(row)).map(({ id }) => id),
    );
    const texts = await readTexts(this.dataSource, [rows, published]);
    return new Map([
      ...rows.filter(readsDraft).map(({ id, title }) => [id, textOf(texts, title)] as const),
      ...published.map(({ blueprint, parts }) => [blueprint, textOf(texts, parts.title)] as const),
    ]);
  }
}
