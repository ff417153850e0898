import { type EntityManager } from 'typeorm';
import { presentStep, type EntryState } from '../../domain/coalition/entry.state.js';
import { type EntryEvent } from '../../domain/coalition/entry.events.js';
import { calendarOf } from '../../messages/calendar.js';
import { type Recorded } from '../../engine/event.js';
import { type Message } from '../../engine/rules.js';
import { CoalitionEntry } from '../../persistence/entities/coalition-entry.entity.js';
import { Programme } from '../../persistence/entities/programme.entity.js';
import { handlersFor, type Handlers } from './handlers.js';

/** A party that stands in the directory already becomes an entry in its place, and keeps what was noted of it. */
const handlers: Handlers<EntryEvent> = {
  'entry-begun': (manager, { process, programme, recorded, event: { organisation, as } }) =>
    manager.query(
      `insert into coalition_entry (programme, organisation, process, state, kind, required, since_day)
       values ($1, $2, $3, 'interested', $4, false, $5)
       on conflict (programme, organisation) do update set process = excluded.process, kind = excluded.kind`,
      [programme, organisation, process, as, recorded.slice(0, 10)],
    ),
};

/** Makes the row of an entry from the events of a turn: how far it is, since which day, until when. */
export async function projectEntry(
  manager: EntityManager,
  decided: { process: string; events: Recorded<Message>[]; state: unknown },
): Promise<void> {
  const { process, events } = decided;
  await handlersFor(handlers)(manager, events);
  const state = decided.state as EntryState;
  const programme = events[0]?.programme ?? '';
  const { settings } = await manager.findOneByOrFail(Programme, { id: programme });
  const last = state.steps.at(-1);
  await manager.update(
    CoalitionEntry,
    { process },
    {
      state: presentStep(state),
      ...(last && { since: calendarOf(settings).dayOf(last.begins) }),
      until: state.term?.passes ?? null,
      waived: state.waived,
    },
  );
}
