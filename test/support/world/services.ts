import { type Contribution } from '../../../libs/domain/blueprint/contribution.js';
import { type CycleEvent } from '../../../libs/domain/cycle/cycle.events.js';
import { presentPhase, type CycleState } from '../../../libs/domain/cycle/cycle.state.js';
import { type Holding } from '../../../libs/engine/context.js';
import { type Message, type Recorded } from '../../../libs/engine/event.js';
import { figuresOf, type Counted } from '../../../libs/domain/evaluation/figures.js';
import { whoDecides } from '../../../libs/domain/gate/who-decides.js';
import { processIdFor } from '../../../libs/ledger/receive.js';

type Event<Type extends CycleEvent['type']> = Extract<CycleEvent, { type: Type }>;

/** What the services see of a world: its processes, the people in it, and inboxes to put something into. */
export interface Served {
  processes: ReadonlyMap<string, { subject: { state: unknown }; events: Recorded<Message>[] }>;
  cast: Holding[];
  tell(process: string, command: Message & Record<string, unknown>): unknown;
}

/** The services of the phase that a cycle is in do their work, as often as they like: they tell once for each stay. */
export function serve(world: Served, id: string): void {
  const living = world.processes.get(id);
  if (!living) return;
  const state = living.subject.state as CycleState;
  if (state.closed) return;
  const { kind, gate } = presentPhase(state);
  const { entered } = state;
  if (gate.decidedBy === 'approvals') {
    const asked = whoDecides({ gate, cast: world.cast, authors: [] });
    world.tell(id, { type: 'open-approvals', entered, gate: gate.name, asked });
  }
  if (kind === 'evaluation') {
    const counted = eventsOf(world, id, 'measurement-recorded') as Counted[];
    world.tell(id, { type: 'lay-prediction', entered, figures: figuresOf(counted, state.counts.notes) });
  }
  const isServed = living.events.some(
    ({ event }) => event.type === 'blueprint-linked' && (event as Event<'blueprint-linked'>).by === 'service',
  );
  if (kind === 'blueprint' && !isServed) contribute(world, id, state);
}

function contribute(world: Served, id: string, state: CycleState): void {
  const { workpackage, title, entered, blueprint: linked } = state;
  const contribution: Contribution = {
    cycle: id,
    factors: (eventsOf(world, id, 'factor-added') as Event<'factor-added'>[]).map(
      ({ id: factor, kind, factor: text, evidence, helpedIn, notIn }) => ({
        ...{ id: factor, kind, factor: text, evidence: evidence ?? null, helpedIn, notIn, ask: ['lead'] },
      }),
    ),
    conclusion: state.evaluation?.conclusion ?? null,
    usable: state.usable?.usable ?? null,
  };
  const blueprint = linked?.process ?? processIdFor({ kind: 'blueprint', sender: 'blueprints', key: id });
  if (linked) world.tell(blueprint, { type: 'take-contribution', ...contribution });
  else world.tell(blueprint, { type: 'draft-blueprint', workpackage, title, ...contribution });
  world.tell(id, { type: 'link-blueprint', entered, blueprint, factors: contribution.factors.length });
}

function eventsOf(world: Served, id: string, type: CycleEvent['type']): object[] {
  return (world.processes.get(id)?.events ?? []).map(({ event }) => event).filter((event) => event.type === type);
}
