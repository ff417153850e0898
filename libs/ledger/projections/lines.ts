import { type EntityManager } from 'typeorm';
import { type CycleEvent } from '../../domain/cycle/cycle.events.js';
import { textIdOf } from '../../engine/typed.js';
import { type Recorded } from '../../engine/event.js';
import { Correction } from '../../persistence/entities/correction.entity.js';
import { Measurement } from '../../persistence/entities/measurement.entity.js';
import { Note } from '../../persistence/entities/note.entity.js';
import { type Handlers } from './handlers.js';

type Corrected = Recorded<Extract<CycleEvent, { type: 'note-corrected' | 'measurement-corrected' }>>;

/** What happens to lines from practice after they were added: put right, shared, hidden. */
export const lineHandlers: Pick<
  Handlers<CycleEvent>,
  'note-corrected' | 'measurement-corrected' | 'lines-shared' | 'line-hidden'
> = {
  'note-corrected': async (manager, recorded) => {
    const { line, was, note } = recorded.event;
    await manager.update(Note, { cycle: recorded.process, seq: line }, { note });
    await correct(manager, recorded, { was, became: note });
  },
  'measurement-corrected': async (manager, recorded) => {
    const { line, was, value, from, until } = recorded.event;
    await manager.update(Measurement, { cycle: recorded.process, seq: line }, { value, from, until });
    await correct(manager, recorded, { was, became: { value, from, until } });
  },
  'lines-shared': async (manager, { process, seq, recorded, event }) => {
    const { team, lines } = event;
    for (const table of ['note', 'measurement']) {
      await manager.query(
        `update ${table} set shared = $2 where cycle = $1 and shared is null and seq < $3
           and (seq = any($4::integer[]) or ($4::integer[] is null and team is not distinct from $5))`,
        [process, recorded, seq, lines, team],
      );
    }
  },
  'line-hidden': async (manager, { process, event }) => {
    const { line, texts } = event;
    const corrections = await manager.findBy(Correction, { cycle: process, ofLine: line });
    const said = corrections.flatMap(({ was, became, reason }) => [was, became, reason]);
    const ids = [...texts, ...said].flatMap((each) => (typeof each === 'string' ? (textIdOf(each) ?? []) : []));
    await manager.query(`update text set body = null where id = any($1) and process = $2`, [ids, process]);
    await manager.update(Note, { cycle: process, seq: line }, { erased: true });
  },
};

function correct(
  manager: EntityManager,
  { process, programme, seq, actor, recorded, event }: Corrected,
  { was, became }: { was: unknown; became: unknown },
): Promise<unknown> {
  const { line, reason } = event;
  const made = { cycle: process, seq, programme, ofLine: line, was, became, reason, author: actor, recorded };
  return manager.insert(Correction, made as object);
}
