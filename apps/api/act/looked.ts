import { type Act } from '../../../libs/domain/mail-link/acts.js';
import { type Happened, type Instant } from '../../../libs/engine/instant.js';
import { type CycleView } from '../cycles/cycle.view.js';
import { type MeetingView } from '../meetings/meeting.view.js';

/** What a link is about, as its person may see it. */
export type Subject = { kind: 'cycle'; view: CycleView } | { kind: 'meeting'; view: MeetingView };

/** What a link leads to, as things stand. */
export type Looked =
  /** It can be done: what there is to know of it, and by which version of a decision it is done. */
  | { outcome: 'open'; subject: Subject; acts: Act[]; until: Instant; needsSignIn: boolean }
  /** It was done: by this person by this link, or by them or others otherwise; without a date where it is not needed. */
  | { outcome: 'done'; on: Happened | undefined; mine: boolean }
  /** It was sent by this link and waits until it can be carried out. */
  | { outcome: 'received' }
  | { outcome: 'expired' }
  /** The question or the date is another one by now. */
  | { outcome: 'asked-anew' }
  /** The person is not asked any more: somebody else has the role. */
  | { outcome: 'passed-on' }
  /** Why not, in words. */
  | { outcome: 'not-now'; why: string };

/** Refusals that are about who asks. */
export const ABOUT_WHO: readonly string[] = ['may-not', 'not-a-decider', 'not-your-team'];

/** Refusals that say that it was done by whoever asks, or that there is nothing left to do. */
export const BY_THEMSELF: readonly string[] = ['already-approved', 'counts-once'];
