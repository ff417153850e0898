import { type Instant } from '../../engine/instant.js';
import { type EntryState as EntryCode } from '../programme/coalition.js';
import { type Deadline } from '../plan/plan.js';
import { type Step } from './entry.commands.js';
import { type Span } from './span.js';

/** A term: until when something holds, and when that has passed. Terms are counted: each is asked about anew. */
export interface Term {
  term: number;
  until: Deadline;
  passes: Instant;
}

/** Everything that can have happened to an entry. Texts are references; spans say from when until when, at most. */
export type EntryEvent =
  | { type: 'entry-begun'; organisation: string; as: string }
  | ({ type: 'step-recorded'; to: Step; document: string | null } & Span)
  | ({ type: 'thinks-along' } & Span)
  /** How far the directory said that it was. */
  | ({ type: 'entry-found'; to: EntryCode } & Span)
  | ({ type: 'term-set' } & Term)
  | ({ type: 'entry-renewed'; to: EntryCode } & Term & Span)
  | ({ type: 'entry-paused'; reason: string | null } & Span)
  | ({ type: 'entry-resumed'; to: EntryCode } & Span)
  | ({ type: 'organisation-left'; reason: string } & Span)
  | ({ type: 'organisation-declined'; reason: string | null } & Span)
  | ({ type: 'entry-expired'; until: Instant } & Span)
  | { type: 'requirement-waived'; reason: string };
