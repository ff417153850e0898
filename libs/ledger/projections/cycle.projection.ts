import { type EntityManager } from 'typeorm';
import { type CycleEvent } from '../../domain/cycle/cycle.events.js';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { Approval } from '../../persistence/entities/approval.entity.js';
import { CycleTeam } from '../../persistence/entities/cycle-team.entity.js';
import { Cycle } from '../../persistence/entities/cycle.entity.js';
import { Factor } from '../../persistence/entities/factor.entity.js';
import { Measurement } from '../../persistence/entities/measurement.entity.js';
import { Note } from '../../persistence/entities/note.entity.js';
import { handlersFor, type Handlers } from './handlers.js';
import { lineHandlers } from './lines.js';

/** What lists, evaluations and blueprints read of a cycle. Events without a row of their own are read from the state. */
const handlers: Handlers<CycleEvent> = {
  'cycle-created': async (manager, { process, programme, recorded, event }) => {
    await manager.insert(Cycle, {
      id: process,
      programme,
      workpackage: event.workpackage,
      title: event.title,
      previous: event.previous ?? null,
      phase: '',
      phaseKind: '',
      begun: recorded,
      startedFrom: event.startedFrom?.blueprint ?? null,
    });
    await manager.insert(
      CycleTeam,
      event.teams.map((team) => ({ cycle: process, team, programme, state: 'invited', since: recorded })),
    );
  },
  'phase-entered': (manager, { process, event }) =>
    manager.update(Cycle, process, {
      phase: event.phase,
      phaseKind: event.kind,
      deadline: event.deadline,
      overdue: false,
    }),
  'date-moved': (manager, { process, event }) =>
    manager.update(Cycle, { id: process, phase: event.phase }, { deadline: event.deadline, overdue: false }),
  'deadline-passed': (manager, { process, event }) =>
    manager.update(Cycle, { id: process, phase: event.phase }, { overdue: true }),
  'cycle-paused': (manager, { process }) => manager.update(Cycle, process, { paused: true }),
  'cycle-resumed': async (manager, { process, event }) => {
    await manager.update(Cycle, process, { paused: false, deadline: event.deadline });
    for (const { team, from, deadline } of event.teams) {
      await manager.update(CycleTeam, { cycle: process, team }, { from, deadline });
    }
  },
  'cycle-stopped': (manager, { process }) => manager.update(Cycle, process, { stopped: true, paused: false }),
  'cycle-closed': (manager, { process }) => manager.update(Cycle, process, { closed: true }),
  'evaluation-written': (manager, { process, event }) =>
    manager.update(Cycle, process, { conclusion: event.conclusion, followUp: event.followUp, accepted: false }),
  'gate-passed': (manager, { process }) =>
    manager.update(Cycle, { id: process, phaseKind: 'evaluation' }, { accepted: true }),
  'supplement-accepted': (manager, { process }) => manager.update(Cycle, process, { accepted: true }),
  'blueprint-linked': (manager, { process, event }) => manager.update(Cycle, process, { blueprint: event.blueprint }),
  'team-ready': (manager, recorded) => teamStands(manager, recorded, recorded.event.team, 'ready'),
  'team-started': (manager, recorded) => teamStands(manager, recorded, recorded.event.team, 'running'),
  'team-finished': (manager, recorded) => teamStands(manager, recorded, recorded.event.team, 'finished'),
  'team-invited': (manager, recorded) => teamJoins(manager, recorded, recorded.event.team),
  'team-planned': (manager, { process, event: { team, from, deadline } }) =>
    manager.update(CycleTeam, { cycle: process, team }, { from, deadline }),
  'team-paused': (manager, recorded) => teamStands(manager, recorded, recorded.event.team, 'paused'),
  'team-resumed': (manager, recorded) => teamStands(manager, recorded, recorded.event.team, recorded.event.to),
  'team-dropped-out': (manager, recorded) => teamStands(manager, recorded, recorded.event.team, 'dropped-out'),
  'experiment-finished-by-lead': async (manager, recorded) => {
    for (const team of recorded.event.teams) await teamStands(manager, recorded, team, 'finished');
  },
  approved: (manager, recorded) => decided(manager, recorded, 'approved'),
  rejected: (manager, recorded) => decided(manager, recorded, 'rejected'),
  'note-added': (manager, { process, programme, seq, actor, happened, recorded, event }) =>
    manager.insert(Note, {
      id: event.id,
      programme,
      cycle: process,
      seq,
      team: event.team ?? null,
      note: event.note,
      source: event.source ?? null,
      author: actor,
      happened,
      recorded,
      erased: false,
    }),
  'measurement-recorded': (manager, { process, programme, seq, actor, happened, recorded, event }) =>
    manager.insert(Measurement, {
      id: event.id,
      programme,
      cycle: process,
      seq,
      team: event.team,
      value: event.value,
      from: event.from,
      until: event.until,
      source: event.source ?? null,
      baseline: event.baseline,
      author: actor,
      happened,
      recorded,
      late: event.late ?? false,
    }),
  ...lineHandlers,
  'factor-added': (manager, { process, programme, seq, actor, event }) =>
    manager.insert(Factor, {
      id: event.id,
      programme,
      cycle: process,
      seq,
      kind: event.kind,
      factor: event.factor,
      evidence: event.evidence ?? null,
      helpedIn: event.helpedIn,
      notIn: event.notIn,
      author: actor,
    }),
};

/** Makes the rows of a cycle from the events of a turn. */
export async function projectCycle(manager: EntityManager, decided: { events: Recorded<Message>[] }): Promise<void> {
  await handlersFor(handlers)(manager, decided.events);
}

function teamJoins(
  manager: EntityManager,
  { process, programme, recorded }: Recorded<unknown>,
  team: string,
): Promise<unknown> {
  return manager.upsert(CycleTeam, { cycle: process, team, programme, state: 'invited', since: recorded }, [
    'cycle',
    'team',
  ]);
}

function teamStands(
  manager: EntityManager,
  { process, recorded }: Recorded<unknown>,
  team: string,
  state: string,
): Promise<unknown> {
  return manager.update(CycleTeam, { cycle: process, team }, { state, since: recorded });
}

function decided(
  manager: EntityManager,
  { process, programme, seq, actor, recorded, event }: Recorded<{ gate: string; round: number; role: string }>,
  choice: 'approved' | 'rejected',
): Promise<unknown> {
  return manager.insert(Approval, {
    cycle: process,
    seq,
    programme,
    gate: event.gate,
    round: event.round,
    person: actor,
    role: event.role,
    choice,
    recorded,
  });
}
