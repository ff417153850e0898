import { refuseUnless } from '../../engine/refused.js';

/** What can be concluded from what was tried. */
export type Conclusion = 'confirmed' | 'refuted' | 'too-early';

/** What can be done with it next. */
export type FollowUp = 'adopt' | 'adapt' | 'expand' | 'abandon';

/** What a follow-up asks of whoever concludes: nothing, a reason, or the board with its reason. */
export type Asks = 'nothing' | 'reason' | 'board-reason';

/**
 * Which conclusion and follow-up go together, and whose reason that needs: adopting or expanding what was not confirmed
 * needs the board's; letting go of something confirmed needs one.
 */
export const followUps: Record<Conclusion, Record<FollowUp, Asks>> = {
  confirmed: { adopt: 'nothing', adapt: 'nothing', expand: 'nothing', abandon: 'reason' },
  refuted: { adopt: 'board-reason', adapt: 'nothing', expand: 'board-reason', abandon: 'nothing' },
  'too-early': { adopt: 'board-reason', adapt: 'nothing', expand: 'board-reason', abandon: 'nothing' },
};

/** What was concluded, and what it rests on. */
export interface Concluded extends Grounds {
  conclusion: Conclusion;
  followUp: FollowUp;
  reason?: string | undefined;
  /** The roles of whoever concludes. */
  roles: string[];
}

/** What a conclusion rests on. */
export interface Grounds {
  /** The form of the hypothesis: only what states beforehand what would refute it can be confirmed. */
  form: 'testing' | 'exploring';
  measurements: number;
  /** Below this number of measurements nothing can be told yet. */
  needed: number;
}

/**
 * Checks a conclusion: an exploring cycle is never *confirmed*; with too little data it is too early to tell.
 *
 * @throws Refused exploring-never-confirmed, too-few-measurements
 */
export function checkGrounds(conclusion: Conclusion, { form, measurements, needed }: Grounds): void {
  refuseUnless(form === 'testing' || conclusion !== 'confirmed', 'exploring-never-confirmed');
  const enough = form === 'exploring' || measurements >= needed || conclusion === 'too-early';
  refuseUnless(enough, 'too-few-measurements', { measurements, needed });
}

/**
 * Checks a conclusion with its follow-up against the table.
 *
 * @throws Refused exploring-never-confirmed, too-few-measurements, needs-board, reason-required
 */
export function checkConclusion(concluded: Concluded): void {
  const { conclusion, followUp, reason, roles } = concluded;
  checkGrounds(conclusion, concluded);
  const asks = followUps[conclusion][followUp];
  refuseUnless(asks !== 'board-reason' || roles.includes('board'), 'needs-board', { followUp, conclusion });
  refuseUnless(asks === 'nothing' || reason, 'reason-required', { command: 'write-evaluation' });
}
