import { type Context } from '../../engine/context.js';
import { textIdOf } from '../../engine/typed.js';
import { type CycleEvent } from './cycle.events.js';

/** The number of the event that hid a line last; 0 as long as nobody did. */
export function hiddenIn(context: Context, line: number): number {
  return context.about(line).findLast(({ event }) => event.type === 'line-hidden')?.seq ?? 0;
}

/** What was typed in a line and in what was put right in it, since it was hidden last: as references. */
export function textsToHide(context: Context, line: number): string[] {
  const found = context.earlier(line);
  const since = hiddenIn(context, line);
  const texts = [...(found ? [found] : []), ...context.about(line)]
    .filter(({ seq, event }) => seq > since && event.type !== 'line-hidden')
    .flatMap(({ event }) => referencesIn(ownWords(event as CycleEvent)));
  return [...new Set(texts)];
}

/** What a line says of its own. A whole plan or hypothesis goes along with some; what others wrote in it is not theirs. */
function ownWords(event: CycleEvent): object {
  if (event.type === 'hypothesis-amended') {
    const { hypothesis, changed, reason } = event;
    return [...Object.entries(hypothesis).filter(([field]) => changed.includes(field)), reason];
  }
  return 'plan' in event ? { ...event, plan: null } : event;
}

function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return textIdOf(value) === undefined ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}
