import { In, type DataSource, type FindOptionsWhere } from 'typeorm';
import { type ProgrammeSettings } from '../domain/programme/programme.settings.js';
import { type Addressee } from '../engine/rules.js';
import { textIdOf } from '../engine/typed.js';
import { kindOf } from '../ledger/kinds.js';
import { readDirectory, type Directory } from '../ledger/read/directory.js';
import { Agreement } from '../persistence/entities/agreement.entity.js';
import { Blueprint } from '../persistence/entities/blueprint.entity.js';
import { CoalitionEntry } from '../persistence/entities/coalition-entry.entity.js';
import { Cycle } from '../persistence/entities/cycle.entity.js';
import { Meeting } from '../persistence/entities/meeting.entity.js';
import { FundingCondition } from '../persistence/entities/funding-condition.entity.js';
import { PlannedMessageRow } from '../persistence/entities/message.entity.js';
import { Pledge } from '../persistence/entities/pledge.entity.js';
import { Programme } from '../persistence/entities/programme.entity.js';
import { Text } from '../persistence/entities/text.entity.js';
import { halves } from '../messages/words/missing.js';

/** A planned message, as far as its words need it. */
export interface Told {
  programme: string;
  process: string;
  workpackage: string | null;
  what: string;
  step: string;
  occurrence: number;
  due: Date;
  until: Date;
  who: Addressee[];
}

/** What has to be known to write the letters of some messages of one programme: names, titles, and what comes next. */
export interface Desk {
  programme: { name: string; settings: ProgrammeSettings };
  directory: Directory;
  /** What each process is called; an erased title is missing. */
  titles: ReadonlyMap<string, string>;
  /** What conditions and agreements say, by the part that a message names. */
  details: ReadonlyMap<string, string>;
  /** What is planned still about the same, in order: the steps that come after. */
  planned: readonly PlannedMessageRow[];
}

/** Lays ready what the letters of some messages need; they are all of one programme. */
export async function readDesk(dataSource: DataSource, programme: string, messages: readonly Told[]): Promise<Desk> {
  const { manager } = dataSource;
  const processes = [...new Set(messages.map(({ process }) => process))];
  const [found, directory, referred, planned] = await Promise.all([
    manager.findOneByOrFail(Programme, { id: programme }),
    readDirectory(dataSource, programme),
    readReferences(dataSource, { processes, messages }),
    manager.find(PlannedMessageRow, { where: stepsOf(messages), order: { due: 'asc' } }),
  ]);
  const ids = [...referred.titles, ...referred.details].flatMap(([, reference]) => textIdOf(reference) ?? []);
  const texts = new Map((await manager.findBy(Text, { id: In(ids) })).map(({ id, body }) => [id, body ?? '']));
  const said = (references: [string, string][]): [string, string][] =>
    references.map(([key, reference]) => [key, texts.get(textIdOf(reference) ?? '') ?? '']);
  const parties = await readParties(dataSource, { processes, directory });
  return {
    programme: found,
    directory,
    titles: new Map([...said(referred.titles), ...parties]),
    details: new Map(said(referred.details)),
    planned,
  };
}

/** Planned messages about what these are about: not all that a long cycle has planned. */
function stepsOf(messages: readonly Told[]): FindOptionsWhere<PlannedMessageRow> {
  const [process, what, occurrence] = [
    messages.map((message) => message.process),
    messages.map((message) => message.what),
    messages.map((message) => message.occurrence),
  ];
  return { process: In(process), what: In(what), occurrence: In(occurrence), status: 'planned' };
}

/** References to titles by process, and to what conditions and agreements say. */
async function readReferences(
  { manager }: DataSource,
  { processes, messages }: { processes: string[]; messages: readonly Told[] },
): Promise<{ titles: [string, string][]; details: [string, string][] }> {
  const parts = (kind: string) =>
    messages.map(({ what }) => halves(what)).flatMap(([of, part]) => (of === kind ? part : []));
  const [cycles, blueprints, meetings, conditions, agreements] = await Promise.all([
    manager.findBy(Cycle, { id: In(ofKind(processes, 'cycle')) }),
    manager.findBy(Blueprint, { id: In(ofKind(processes, 'blueprint')) }),
    manager.findBy(Meeting, { id: In(ofKind(processes, 'meeting')) }),
    manager.findBy(FundingCondition, { id: In(parts('condition')) }),
    manager.findBy(Agreement, { id: In(parts('agreement')) }),
  ]);
  return {
    titles: [...cycles, ...blueprints, ...meetings].map(({ id, title }) => [id, title]),
    details: [
      ...conditions.map(({ id, condition }): [string, string] => [id, condition]),
      ...agreements.map(({ id, what }): [string, string] => [id, what]),
    ],
  };
}

/** Who an entry or a pledge is of, by name. */
async function readParties(
  { manager }: DataSource,
  { processes, directory: { organisations, teams } }: { processes: string[]; directory: Directory },
): Promise<[string, string][]> {
  const [entries, pledges] = await Promise.all([
    manager.findBy(CoalitionEntry, { process: In(ofKind(processes, 'entry')) }),
    manager.findBy(Pledge, { id: In(ofKind(processes, 'pledge')) }),
  ]);
  return [
    ...entries.map(({ process, organisation }): [string, string] => [
      process ?? '',
      organisations.get(organisation) ?? '',
    ]),
    ...pledges.map(({ id, team, organisation }): [string, string] => [
      id,
      (team === null ? organisations.get(organisation ?? '') : teams.get(team)?.name) ?? '',
    ]),
  ];
}

function ofKind(processes: string[], kind: string): string[] {
  return processes.filter((process) => kindOf(process) === kind);
}
