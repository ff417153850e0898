import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type BlueprintState } from '../../../libs/domain/blueprint/blueprint.state.js';
import { rolesAroundBlueprint } from '../../../libs/domain/policies/blueprint.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readDirectory, type Directory } from '../../../libs/ledger/read/directory.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { readTexts, textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { BlueprintFactor } from '../../../libs/persistence/entities/blueprint-factor.entity.js';
import { BlueprintVersion } from '../../../libs/persistence/entities/blueprint-version.entity.js';
import { Blueprint } from '../../../libs/persistence/entities/blueprint.entity.js';
import { Answer } from '../http/answer.js';
import { paged } from '../http/paging.js';
import { Problem } from '../http/problem.js';
import { type Noun } from '../processes/noun.js';
import { ProcessesService, type CarriedOut, type ReceivedOnly } from '../processes/processes.service.js';
import { restsOnFor } from '../processes/rests-on.js';
import { type BlueprintsAsked, type NewBlueprint } from './blueprint.requests.js';
import { type BlueprintLines, type BlueprintView } from './blueprint.view.js';

const writes = { 'edit-blueprint': { part: 'text', first: true } };

/** Blueprints: begun, shown, and found in lists. */
@Injectable()
export class BlueprintsService {
  /** A blueprint, for the routes that all processes share. */
  readonly noun: Noun<BlueprintView> = {
    kind: 'blueprint',
    path: 'blueprints',
    // What a pilot learnt is for everybody in the programme.
    mayRead: ({ roles }) => roles.length > 0,
    restsOn: (command, said) => restsOnFor(writes, command, said),
    view: (read, reader) => this.show(read, reader),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessesService,
  ) {}

  /** Begins an empty blueprint of a workpackage. @throws Problem */
  async begin(
    begun: NewBlueprint,
    key: string,
    acting: Acting,
  ): Promise<Answer<CarriedOut<BlueprintView> | ReceivedOnly>> {
    const { workpackages } = await readDirectory(this.dataSource, acting.programme);
    const { workpackage } = begun;
    if (!workpackages.has(workpackage)) throw new Problem(422, 'no-such-workpackage', { details: { workpackage } });
    return this.processes.begin(this.noun, {
      command: { type: 'create-blueprint', ...begun },
      workpackage,
      key,
      acting,
    });
  }

  /** The blueprints of the programme: the published ones for everybody, drafts for those around their workpackage. */
  async list(asked: BlueprintsAsked, acting: Acting): Promise<BlueprintLines> {
    const query = this.dataSource.manager
      .createQueryBuilder(Blueprint, 'b')
      .where('b.programme = :programme', { programme: acting.programme })
      .orderBy('b.id')
      .limit(asked.limit + 1);
    if (asked.after !== undefined) query.andWhere('b.id > :after', { after: asked.after });
    if (asked.workpackage !== undefined) query.andWhere('b.workpackage = :workpackage', asked);
    if (asked.status !== undefined) query.andWhere('b.status = :status', asked);
    const [rows, directory] = await Promise.all([query.getMany(), readDirectory(this.dataSource, acting.programme)]);
    const mine = rows.filter(
      ({ version, workpackage }) => version > 0 || rolesAroundBlueprint(acting.roles, workpackage).length > 0,
    );
    const texts = await readTexts(this.dataSource, mine);
    const { next } = paged(rows, asked.limit, { item: ({ id }) => id, place: ({ id }) => id });
    return {
      blueprints: mine.slice(0, asked.limit).map(({ id, title, workpackage, status, version }) => ({
        id,
        title: textOf(texts, title),
        workpackage: { id: workpackage, name: directory.workpackages.get(workpackage) ?? workpackage },
        status,
        version,
      })),
      next,
    };
  }

  private async show(
    read: ReadProcess,
    { language, directory }: { language: Language; directory: Directory },
  ): Promise<BlueprintView> {
    const state = read.state as BlueprintState;
    const [factors, versions] = await Promise.all([
      this.dataSource.manager.find(BlueprintFactor, { where: { blueprint: read.id }, order: { factor: 'asc' } }),
      this.dataSource.manager.find(BlueprintVersion, { where: { blueprint: read.id }, order: { version: 'asc' } }),
    ]);
    const texts: Texts = new Map([...read.texts, ...(await readTexts(this.dataSource, [factors, versions]))]);
    const team = (id: string) => ({ id, name: directory.teams.get(id)?.name ?? id });
    return {
      id: read.id,
      seq: read.seq,
      workpackage: { id: state.workpackage, name: directory.workpackages.get(state.workpackage) ?? state.workpackage },
      status: state.published > 0 ? 'published' : 'draft',
      ...wordsOf({ ...state.text, title: state.title }, texts),
      versions: { text: state.text.version },
      factors: factors.map(({ factor, cycle, kind, wording, evidence, helpedIn, notIn }) => ({
        id: factor,
        cycle,
        kind: { code: kind, label: label(language, 'factor', kind) },
        factor: textOf(texts, wording),
        evidence: textOf(texts, evidence),
        helpedIn: helpedIn.map(team),
        notIn: notIn.map(team),
      })),
      published: versions.map(({ version, published, digest, factors: ids, parts }) => ({
        version,
        on: published.toISOString(),
        digest,
        factors: ids,
        text: wordsOf(parts, texts),
      })),
    };
  }
}

function wordsOf(parts: Record<string, string | number | null>, texts: Texts) {
  const of = (name: string) => {
    const reference = parts[name];
    return typeof reference === 'string' ? textOf(texts, reference) : null;
  };
  return { title: of('title'), purpose: of('purpose'), howToBegin: of('howToBegin'), lookOutFor: of('lookOutFor') };
}
