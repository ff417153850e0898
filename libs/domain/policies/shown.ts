import { type CycleEvent } from '../cycle/cycle.events.js';
import { type Plan } from '../plan/plan.js';
import { withExpert } from '../plan/quorums.js';
import { type Recorded } from '../../engine/event.js';
import { type Draft } from './line.policy.js';

/** The events that decide who may read which others. */
export const showing = [
  'cycle-created',
  'team-invited',
  'plan-changed',
  'cycle-resumed',
  'expert-asked',
  'hypothesis-submitted',
  'hypothesis-locked',
  'hypothesis-amended',
  'evaluation-written',
  'evaluation-submitted',
  'gate-passed',
  'supplement-accepted',
  'lines-shared',
] as const satisfies CycleEvent['type'][];

/** The events that put a line right. */
export const correcting = ['note-corrected', 'measurement-corrected'] as const satisfies CycleEvent['type'][];

/** What of a cycle its events have shown to everybody who may read it, and to whom the rest is shown. */
export interface Shown {
  workpackage: string;
  teams: string[];
  /** Whether a line is shared: it was named, or was its team's when all of these were shared. */
  isShared(line: number, team: string | null): boolean;
  /** Who added a line that was put right later. */
  authorOf(line: number): string[];
  /** The roles that decide on the hypothesis or on the evaluation. */
  deciders(kind: Draft['kind']): string[];
  /** Those who were named as authors when a version was submitted. */
  authors(kind: Draft['kind'], version: number): string[];
  isLocked(after: number): boolean;
  isAmended(amendment: number): boolean;
  /** Whether the evaluation was accepted, or its supplement, after an event. */
  isAccepted(after: number): boolean;
  /** Whether the evaluation had been accepted when a line was added, and no other had been written since. */
  wasAccepted(at: number): boolean;
}

/** What a cycle's events have shown: those of `showing`, and the lines that were put right. */
export function shownBy(events: Recorded<CycleEvent>[]): Shown {
  let workpackage = '';
  let plan: Plan = { phases: [] };
  const teams: string[] = [];
  const authors = new Map<number, string[]>();
  for (const { seq, actor, event } of events) {
    authors.set(seq, actor === null ? [] : [actor]);
    if (event.type === 'cycle-created') workpackage = event.workpackage;
    if (event.type === 'cycle-created') teams.push(...event.teams);
    if (event.type === 'team-invited') teams.push(event.team);
    if (event.type === 'cycle-created' || event.type === 'plan-changed' || event.type === 'cycle-resumed') {
      plan = event.plan;
    }
    if (event.type === 'expert-asked') plan = withExpert(plan, event.gate);
  }
  const gatesOf = (kind: Draft['kind']) => plan.phases.filter((phase) => phase.kind === kind).map(({ gate }) => gate);
  const isAccepting = (event: CycleEvent): boolean =>
    event.type === 'gate-passed'
      ? gatesOf('evaluation').some(({ name }) => name === event.gate)
      : event.type === 'supplement-accepted';
  const some = (after: number, is: (event: CycleEvent) => boolean) =>
    events.some(({ seq, event }) => seq > after && is(event));
  return {
    workpackage,
    teams,
    isShared: (line, team) =>
      some(
        line,
        (event) => event.type === 'lines-shared' && (event.lines ? event.lines.includes(line) : event.team === team),
      ),
    authorOf: (line) => authors.get(line) ?? [],
    deciders: (kind) => gatesOf(kind).flatMap(({ quorum }) => quorum.map(({ role }) => role)),
    authors: (kind, version) =>
      events.flatMap(({ event }) =>
        (event.type === 'hypothesis-submitted' || event.type === 'evaluation-submitted') &&
        event.type.startsWith(kind) &&
        event.version === version
          ? event.authors
          : [],
      ),
    isLocked: (after) => some(after, ({ type }) => type === 'hypothesis-locked'),
    isAmended: (amendment) => some(0, (event) => event.type === 'hypothesis-amended' && event.number === amendment),
    isAccepted: (after) => some(after, isAccepting),
    wasAccepted: (at) => {
      const written = events.findLast(({ seq, event }) => seq < at && isWritten(event))?.seq ?? 0;
      return events.some(({ seq, event }) => written < seq && seq < at && isAccepting(event));
    },
  };
}

/** Whether an evaluation was written that is decided at its gate; a supplement leaves the accepted one standing meanwhile. */
function isWritten(event: CycleEvent): boolean {
  return event.type === 'evaluation-written' && event.supplement !== true;
}
