import { type DataSource } from 'typeorm';
import { rolesAroundWorkpackage } from '../../../libs/domain/policies/workpackage.policy.js';
import { type WorkpackageState } from '../../../libs/domain/workpackage/workpackage.state.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { readTexts, textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { Agreement } from '../../../libs/persistence/entities/agreement.entity.js';
import { WorkpackageVersion } from '../../../libs/persistence/entities/workpackage-version.entity.js';
import { Workpackage } from '../../../libs/persistence/entities/workpackage.entity.js';
import { sayPerson } from '../../../libs/messages/words/names.js';
import { chainOf } from './chain.js';
import { type WorkpackageView } from './workpackage.view.js';

/** A workpackage as its page shows it to somebody, in their language. */
export async function showWorkpackage(
  dataSource: DataSource,
  read: ReadProcess,
  reader: { acting: Acting; language: Language; directory: Directory },
): Promise<WorkpackageView> {
  const state = read.state as WorkpackageState;
  const { workpackage } = state;
  const { manager } = dataSource;
  const [{ name, label }, versions, agreements, cycles] = await Promise.all([
    manager.findOneByOrFail(Workpackage, { id: workpackage }),
    manager.find(WorkpackageVersion, { where: { workpackage }, order: { version: 'asc' } }),
    manager.find(Agreement, { where: { workpackage }, order: { seq: 'asc' } }),
    chainOf(dataSource, workpackage, reader),
  ]);
  const texts: Texts = new Map([...read.texts, ...(await readTexts(dataSource, [versions, agreements]))]);
  const person = (id: string) => ({ id, name: sayPerson(id, { ...reader.directory, language: reader.language }) });
  const written = ({ author, recorded }: { author: string | null; recorded: Date }) => ({
    author: author === null ? null : person(author),
    recorded: recorded.toISOString(),
  });
  const alt = rolesAroundWorkpackage(read.cast, workpackage).filter(({ role }) => role === 'alt');
  return {
    id: workpackage,
    seq: read.seq,
    name,
    label,
    ...wordsOf(state.text, texts),
    version: state.text.version,
    owner: state.owner === null ? null : person(state.owner),
    closed: state.closed,
    alt: [...new Set(alt.map((held) => held.person))].map(person),
    teams: teamsOf(workpackage, reader.directory),
    agreements: agreements.map(({ id, version, what, who, since, reviewOn, ended, ...by }) => ({
      id,
      version,
      what: textOf(texts, what),
      who: who.map(person),
      since,
      reviewOn,
      ended,
      ...written(by),
    })),
    versions: versions.map(({ version, reason, ...row }) => ({
      version,
      ...wordsOf(row, texts),
      reason: textOf(texts, reason),
      ...written(row),
    })),
    cycles,
    parked: read.parked,
  };
}

function teamsOf(workpackage: string, { teams }: Directory): { id: string; name: string }[] {
  return [...teams].flatMap(([id, team]) => (team.workpackage === workpackage ? { id, name: team.name } : []));
}

function wordsOf(
  text: { question: string; content: string | null; approach: string | null },
  texts: Texts,
): Pick<WorkpackageView, 'question' | 'content' | 'approach'> {
  return {
    question: textOf(texts, text.question),
    content: textOf(texts, text.content),
    approach: textOf(texts, text.approach),
  };
}
