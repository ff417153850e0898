import { In, type DataSource } from 'typeorm';
import { mayReadCycle, rolesAround } from '../../../libs/domain/policies/cycle.policy.js';
import { mayReadConclusion } from '../../../libs/domain/policies/line.policy.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { readTexts, textOf } from '../../../libs/ledger/read/texts.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { CycleTeam } from '../../../libs/persistence/entities/cycle-team.entity.js';
import { Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { type WorkpackageView } from './workpackage.view.js';

/** The chain of cycles of a workpackage, in the order in which they began, as far as somebody may read them. */
export async function chainOf(
  dataSource: DataSource,
  workpackage: string,
  { acting, language }: { acting: Acting; language: Language },
): Promise<WorkpackageView['cycles']> {
  const { manager } = dataSource;
  const all = await manager.find(Cycle, { where: { workpackage }, order: { begun: 'asc', id: 'asc' } });
  const taking = await manager.findBy(CycleTeam, { cycle: In(all.map(({ id }) => id)) });
  const teamsIn = (id: string) => taking.filter(({ cycle }) => cycle === id).map(({ team }) => team);
  const mine = all.filter(({ id }) => mayReadCycle(acting.roles, { workpackage, teams: teamsIn(id) }));
  const texts = await readTexts(
    dataSource,
    mine.map(({ title }) => title),
  );
  const coded = (kind: 'conclusion' | 'followUp', code: string | null) =>
    code === null ? null : { code, label: label(language, kind, code) };
  const isTold = ({ id, accepted }: Cycle): boolean => {
    const roles = rolesAround(acting.roles, { workpackage, teams: teamsIn(id) });
    return mayReadConclusion({ person: acting.person, roles }, { accepted });
  };
  return mine.map((cycle) => ({
    id: cycle.id,
    title: textOf(texts, cycle.title),
    phase: { name: cycle.phase, kind: cycle.phaseKind, label: label(language, 'phase', cycle.phase) },
    conclusion: isTold(cycle) ? coded('conclusion', cycle.conclusion) : null,
    followUp: isTold(cycle) ? coded('followUp', cycle.followUp) : null,
    closed: cycle.closed,
    begun: cycle.begun.toISOString(),
  }));
}
