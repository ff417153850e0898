import { planInTime } from '../../../libs/domain/plan/course.js';
import { mayReadWork } from '../../../libs/domain/policies/cycle.policy.js';
import { type Calendar } from '../../../libs/engine/context.js';
import { type Instant } from '../../../libs/engine/instant.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { type Course } from '../../../libs/ledger/read/courses.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { textOf, type Texts } from '../../../libs/ledger/read/texts.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { sayWorthKnowing } from '../../../libs/messages/words/worth-knowing.js';
import { type Cycle } from '../../../libs/persistence/entities/cycle.entity.js';
import { conclusionOf } from '../cycles/conclusion-of.js';
import { type PlanningLine } from './planning.view.js';

/** What lines of a planning are shown with. */
export interface ShownWith {
  acting: Acting;
  directory: Directory;
  texts: Texts;
  names: Names;
  calendar: Calendar;
  timeZone: string;
  now: Instant;
}

/** A cycle in the planning, as somebody may see it: from outside nothing is late, and nobody is waited for. */
export function showPlanningLine(row: Cycle, course: Course, shown: ShownWith): PlanningLine {
  const { acting, directory, texts, names, calendar, timeZone, now } = shown;
  const { id, workpackage, phase, phaseKind, closed, paused, stopped, begun } = row;
  const { teams, missing } = course;
  const isWithin = mayReadWork(acting.roles, { workpackage, teams });
  const overdue = row.overdue && isWithin;
  const deadline = row.overdue && !isWithin ? null : (row.deadline?.toISOString() ?? null);
  const { conclusion } = conclusionOf(row, { acting, teams });
  const entered = course.happened.flatMap(({ type, phase: to, at }) =>
    type === 'phase-entered' && to !== null ? [{ phase: to, at }] : [],
  );
  const ended = endOf(course);
  return {
    ...{
      id,
      title: textOf(texts, row.title),
      deadline,
      overdue,
      closed,
      begun: begun.toISOString(),
      ended,
      conclusion,
    },
    workpackage: { id: workpackage, name: directory.workpackages.get(workpackage) ?? workpackage },
    teams: teams.map((team) => ({ id: team, name: names.team(team) })),
    phase: { name: phase, kind: phaseKind, label: names.phase(phase) },
    worth: sayWorthKnowing(
      {
        ...{ closed, stopped, paused, overdue, phase, deadline, conclusion: conclusion?.code ?? null },
        missing: isWithin ? missing : [],
      },
      { language: acting.language, names, timeZone, now },
    ),
    phases: planInTime(course.plan, { now: phase, entered, ended }, calendar).map(
      ({ phase: each, when, from, until }) => ({
        ...{ name: each.name, kind: each.kind, label: names.phase(each.name), when, from },
        until: row.overdue && !isWithin && when === 'now' ? null : until,
        gate: {
          name: each.gate.name,
          label: names.gate(each.gate.name),
          passed: when === 'past' || (closed && !stopped),
        },
      }),
    ),
  };
}

function endOf({ happened }: Course): Instant | null {
  return happened.find(({ type }) => type === 'cycle-stopped' || type === 'cycle-closed')?.at ?? null;
}
