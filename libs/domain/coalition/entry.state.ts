import { type Happened, type Instant } from '../../engine/instant.js';
import { type Deadline } from '../plan/plan.js';
import { type EntryState as EntryCode } from '../programme/coalition.js';
import { isOver } from './entry.steps.js';
import { isAfter, type Span } from './span.js';

/** A step that an organisation took, and when, as far as that is known. */
export interface Taken extends Span {
  to: EntryCode;
  happened: Happened;
}

/** Where an organisation stands with the coalition. Texts are read from the events, and not kept here. */
export interface EntryState {
  organisation: string;
  /** As which type of partner it enters. */
  as: string;
  /** In the order in which they happened, whenever they were recorded; the last one is how far it is now. */
  steps: Taken[];
  /** Until when the present step or the membership holds, and since when that is known. */
  term: { term: number; until: Deadline; passes: Instant; since: Instant } | null;
  terms: number;
  /** Whether the board lets cycles start without it. */
  waived: boolean;
}

/** How many steps are kept: an entry that takes more is begun anew in the history, not in the state. */
export const MOST_STEPS = 60;

/** How far the organisation is now. */
export function presentStep({ steps }: EntryState): EntryCode {
  return steps.at(-1)?.to ?? 'interested';
}

/** How far it was before it stopped for a while, or before its term passed. */
export function stepBefore({ steps }: EntryState): EntryCode {
  return steps.findLast(({ to }) => to !== 'paused' && !isOver(to))?.to ?? 'interested';
}

/** The steps with another one among them, after all those that did not certainly happen later. */
export function withStep(steps: Taken[], taken: Taken): Taken[] {
  const before = steps.findLastIndex((each) => !isAfter(each, taken));
  return [...steps.slice(0, before + 1), taken, ...steps.slice(before + 1)];
}

/** Whether something would come before what happened last, however late it is told. */
export function comesBefore({ steps }: EntryState, span: Span): boolean {
  const last = steps.at(-1);
  return last !== undefined && isAfter(last, span);
}
