import { In, type DataSource } from 'typeorm';
import { type BlueprintState } from '../../../libs/domain/blueprint/blueprint.state.js';
import { mayReadCycle } from '../../../libs/domain/policies/cycle.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { readTexts, type Texts } from '../../../libs/ledger/read/texts.js';
import { readTitles } from '../../../libs/ledger/read/titles.js';
import { BlueprintFactor } from '../../../libs/persistence/entities/blueprint-factor.entity.js';
import { BlueprintVersion } from '../../../libs/persistence/entities/blueprint-version.entity.js';
import { CycleTeam } from '../../../libs/persistence/entities/cycle-team.entity.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';

/** The rows that a blueprint's page is made of, with all of their texts. */
export interface BlueprintRows {
  /** Those in the list, and those that were merged into others. */
  factors: BlueprintFactor[];
  /** What was published, oldest first. */
  versions: BlueprintVersion[];
  /** The last published version of the blueprint that is used instead. */
  instead: BlueprintVersion | undefined;
  /** The cycles that began with it, of those that the reader may read. */
  cycles: Cycle[];
  texts: Texts;
  titles: ReadonlyMap<string, string>;
}

/** Reads what a blueprint's page is made of, for somebody. */
export async function readBlueprint(dataSource: DataSource, read: ReadProcess, acting: Acting): Promise<BlueprintRows> {
  const { manager } = dataSource;
  const state = read.state as BlueprintState;
  const [factors, versions, instead, cycles] = await Promise.all([
    manager.find(BlueprintFactor, { where: { blueprint: read.id }, order: { factor: 'asc' } }),
    manager.find(BlueprintVersion, { where: { blueprint: read.id }, order: { version: 'asc' } }),
    state.replacedBy === null ? [] : lastPublished(dataSource, [state.replacedBy]),
    readStarted(dataSource, read.id, acting),
  ]);
  const [texts, titles] = await Promise.all([
    readTexts(dataSource, [factors, versions, instead, cycles, state.withdrawn]),
    readTitles(dataSource, [factors, versions, state.contributions]),
  ]);
  return {
    factors,
    versions: versions.filter(({ version }) => version <= state.published),
    instead: instead[0],
    cycles,
    texts: new Map([...read.texts, ...texts, ...titles.texts]),
    titles: titles.references,
  };
}

/** What was published last of each of these blueprints. */
export function lastPublished(dataSource: DataSource, blueprints: string[]): Promise<BlueprintVersion[]> {
  return dataSource.manager
    .createQueryBuilder(BlueprintVersion, 'v')
    .distinctOn(['v.blueprint'])
    .where('v.blueprint = any(:blueprints)', { blueprints })
    .orderBy('v.blueprint')
    .addOrderBy('v.version', 'DESC')
    .getMany();
}

async function readStarted({ manager }: DataSource, blueprint: string, { roles }: Acting): Promise<Cycle[]> {
  const cycles = await manager.find(Cycle, { where: { startedFrom: blueprint }, order: { begun: 'asc', id: 'asc' } });
  const teams = await manager.findBy(CycleTeam, { cycle: In(cycles.map(({ id }) => id)) });
  return cycles.filter(({ id, workpackage }) =>
    mayReadCycle(roles, { workpackage, teams: teams.filter(({ cycle }) => cycle === id).map(({ team }) => team) }),
  );
}
