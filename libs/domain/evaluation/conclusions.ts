import { refuseUnless } from '../../engine/refused.js';

/** What was concluded, and what it rests on. */
export interface Concluded {
  conclusion: 'confirmed' | 'refuted' | 'too-early';
  followUp: 'adopt' | 'adapt' | 'expand' | 'abandon';
  /** The form of the hypothesis: only what states beforehand what would refute it can be confirmed. */
  form: 'testing' | 'exploring';
  measurements: number;
  /** Below this number of measurements nothing can be told yet. */
  needed: number;
  reason?: string | undefined;
  /** The roles of whoever concludes. */
  roles: string[];
}

/**
 * Checks which conclusion and follow-up go together, and whose reason that needs: an exploring cycle is never
 * *confirmed*; with too little data it is too early to tell; adopting or expanding what was not confirmed needs the
 * board's reason; letting go of something confirmed needs a reason.
 *
 * @throws Refused exploring-never-confirmed, too-few-measurements, needs-board, reason-required
 */
export function checkConclusion(concluded: Concluded): void {
  const { conclusion, followUp, form, measurements, needed, reason, roles } = concluded;
  refuseUnless(form === 'testing' || conclusion !== 'confirmed', 'exploring-never-confirmed');
  const enough = form === 'exploring' || measurements >= needed || conclusion === 'too-early';
  refuseUnless(enough, 'too-few-measurements', { measurements, needed });
  if ((followUp === 'adopt' || followUp === 'expand') && conclusion !== 'confirmed') {
    refuseUnless(roles.includes('board'), 'needs-board', { followUp, conclusion });
    refuseUnless(reason, 'reason-required', { command: 'write-evaluation' });
  }
  if (followUp === 'abandon' && conclusion === 'confirmed') {
    refuseUnless(reason, 'reason-required', { command: 'write-evaluation' });
  }
}
