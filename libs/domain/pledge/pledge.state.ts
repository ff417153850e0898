import { type Instant } from '../../engine/instant.js';
import { type PledgeEvent, type Period, type Signatory } from './pledge.events.js';

/** Where a pledge stands: its signature is asked, it is signed, its period has passed, it was taken back. */
export type PledgeStatus = 'asked' | 'signed' | 'expired' | 'withdrawn';

type Made = Extract<PledgeEvent, { type: 'pledge-made' }>;

/** A pledge. Texts are references. */
export interface PledgeState extends Pick<Made, 'by' | 'level' | 'with' | 'text'>, Period {
  status: PledgeStatus;
  signatory: Signatory | null;
  /** Counts its terms: each is asked about anew. */
  term: number;
  /** Since when it has been asked what is asked now. */
  since: Instant;
  /** When it was signed; null before. */
  signed: Instant | null;
  /** Whether its first day still lies ahead. */
  ahead: boolean;
}
