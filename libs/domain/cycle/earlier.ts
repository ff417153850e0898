import { type Context } from '../../engine/context.js';
import { type Message, type Recorded } from '../../engine/event.js';
import { refuseUnless } from '../../engine/refused.js';
import { type Asking } from '../../engine/verb.js';
import { type CycleEvent } from './cycle.events.js';
import { type CycleState } from './cycle.state.js';
import { rolesOfActor } from './cycle.verb.js';

type Line<Type extends CycleEvent['type']> = Recorded<Extract<CycleEvent, { type: Type }>>;

/** An earlier line of the cycle, where it is of one of these types; undefined when there is none, or it is another one. */
export function earlierLine<Type extends CycleEvent['type']>(
  context: Context,
  seq: number,
  types: readonly Type[],
): Line<Type> | undefined {
  const found = context.earlier(seq);
  return found && isOf(found, types) ? found : undefined;
}

/**
 * How a line reads now, and who added it: its last correction, or itself where it was never put right. Whoever names a
 * correction means the line that it is about.
 */
export function presentLine<
  Added extends CycleEvent['type'],
  Corrected extends 'note-corrected' | 'measurement-corrected',
>(
  context: Context,
  seq: number,
  { added, corrected }: { added: Added; corrected: Corrected },
): { root: number; author: string | null; present: Line<Added | Corrected> } | undefined {
  const named = earlierLine(context, seq, [added, corrected]);
  if (!named) return undefined;
  const root = 'line' in named.event ? named.event.line : seq;
  const corrections = context.about(root).flatMap((each) => (isOf<Added | Corrected>(each, [corrected]) ? [each] : []));
  return { root, author: context.earlier(root)?.actor ?? null, present: corrections.at(-1) ?? named };
}

/** The line that somebody means: whoever names what was put right in a line, or that it was hidden, means that line. */
export function lineMeant(context: Context, seq: number): number {
  return earlierLine(context, seq, ['note-corrected', 'measurement-corrected', 'line-hidden'])?.event.line ?? seq;
}

/**
 * Refuses a line that somebody else's team or person wrote: it is put right by its author, by its team's coordinator or
 * deputy, by the Action Learning Team or the project lead.
 *
 * @throws Refused line-not-yours
 */
export function checkOwnLine(
  state: CycleState,
  { actor, event }: { actor: string | null; event: { line: number; team: string | null } },
  asking: Asking,
): void {
  const roles = rolesOfActor(state, asking);
  const isOwn = actor !== null && actor === asking.context.actor.person;
  const mayAsWell = roles.some(({ role, team }) =>
    role === 'coordinator' || role === 'deputy' ? team === event.team : role === 'alt' || role === 'lead',
  );
  refuseUnless(isOwn || mayAsWell, 'line-not-yours', { line: event.line });
}

function isOf<Type extends CycleEvent['type']>(found: Recorded<Message>, types: readonly Type[]): found is Line<Type> {
  return types.some((type) => type === found.event.type);
}
