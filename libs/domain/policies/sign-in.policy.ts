import { type GatePlan } from '../plan/plan.js';

/**
 * How sure it is that whoever presses is who signed in: `fresh` after a sign-in of the last twelve hours, `remembered`
 * later on, for as long as the session or the remembered device lasts. An API token is never more than `remembered`.
 */
export type Strength = 'fresh' | 'remembered';

/** How long (hours) a sign-in is fresh. */
export const FRESH_HOURS = 12;

/** What a remembered device is enough for, besides reading: lines from practice, “ons team is klaar”, “meer tijd”, “ik kom”. */
const LIGHT: readonly string[] = [
  'add-note',
  'correct-note',
  'report-team-finished',
  'ask-more-time',
  'answer-meeting',
];

/** How somebody decides at a gate. */
const AT_GATES: readonly string[] = ['approve', 'reject'];

/** Whether a command decides at a gate, which says how surely its deciders have to be known. */
export function isDecidedAtGate(command: string): boolean {
  return AT_GATES.includes(command);
}

/** How sure it is who presses, at an instant (both in ms since 1970). A moment that lies ahead is not fresh. */
export function strengthOf(signedIn: { at: number; now: number }): Strength {
  const age = signedIn.now - signedIn.at;
  return age >= 0 && age < FRESH_HOURS * 3_600_000 ? 'fresh' : 'remembered';
}

/** Whether those who decide at a gate have to sign in afresh: where people approve, unless its plan says otherwise. */
export function isMarked({ decidedBy, freshSignIn }: Pick<GatePlan, 'decidedBy' | 'freshSignIn'>): boolean {
  return freshSignIn ?? decidedBy === 'approvals';
}

/**
 * How sure it has to be who sends a command. What nobody called light needs a fresh sign-in: a command that is added later
 * is safe before anybody thinks of it.
 *
 * @param gate the gate that is decided at; undefined for anything else, and for what is decided beside the gates
 */
export function strengthAsked(asked: { command: string; gate?: GatePlan | undefined }): Strength {
  const { command, gate } = asked;
  if (LIGHT.includes(command)) return 'remembered';
  return AT_GATES.includes(command) && gate !== undefined && !isMarked(gate) ? 'remembered' : 'fresh';
}

/** Whether somebody is known surely enough for what is asked. */
export function isEnough(strength: Strength, asked: Strength): boolean {
  return strength === 'fresh' || asked === 'remembered';
}
