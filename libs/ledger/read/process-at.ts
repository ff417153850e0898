import { type DataSource } from 'typeorm';
import { type Holding } from '../../engine/context.js';
import { type Instant } from '../../engine/instant.js';
import { fold, standingOf } from '../../engine/turn.js';
import { readHeld } from '../../identity/held.js';
import { type Kinds } from '../kinds.js';
import { readUntil } from './history.js';
import { type ReadProcess } from './process.js';
import { readTexts } from './texts.js';

/** How a process stood, and the roles that its reader held then. */
export interface ReadThen {
  read: ReadProcess;
  roles: Holding[];
}

/**
 * A process as it stood at an instant, by what had been recorded until then; undefined when it had not begun. Texts that
 * were erased since are erased, and names are the present ones.
 */
export async function readProcessAt(
  deps: { dataSource: DataSource; kinds: Kinds },
  present: ReadProcess,
  asked: { at: Instant; person: string },
): Promise<ReadThen | undefined> {
  const { dataSource, kinds } = deps;
  const { programme } = present;
  const [events, roles] = await Promise.all([
    readUntil(dataSource, present.id, asked.at),
    readHeld(dataSource, { ...asked, programme }),
  ]);
  const rules = kinds.get(present.kind)?.rules;
  const last = events.at(-1);
  if (!rules || !last) return undefined;
  const state = fold(rules, events);
  const texts = await readTexts(dataSource, state);
  const { seq, recorded } = last;
  return { read: { ...present, seq, state, standing: standingOf(rules, state), recorded, texts }, roles };
}
