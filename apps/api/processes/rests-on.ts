import { type Message } from '../../../libs/engine/rules.js';
import { type RestsOn } from '../../../libs/engine/turn.js';
import { Problem } from '../http/problem.js';

/** Which part a command writes: `first` where nothing was written before, and whoever says nothing means that. */
export type Writes = Partial<Record<string, { part: string; first: boolean }>>;

/** What a command rests on: as it says; for a text, its first version when it says nothing. @throws Problem rests-on-missing */
export function restsOnFor(writes: Writes, command: Message, said: RestsOn | undefined): RestsOn | undefined {
  const written = Object.hasOwn(writes, command.type) ? writes[command.type] : undefined;
  if (said ?? !written) return said;
  if (!written.first) throw new Problem(428, 'rests-on-missing', { details: { part: written.part } });
  return { part: written.part, version: 0 };
}
