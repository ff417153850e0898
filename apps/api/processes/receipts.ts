import { type Receipt } from '../../../libs/engine/turn.js';
import { sayRefusal } from '../../../libs/messages/words/refusals.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { type Names } from '../../../libs/messages/words/names.js';
import { Problem } from '../http/problem.js';

/** Refusals that are about who asks. */
const FORBIDDEN = new Set([
  'may-not',
  'not-a-decider',
  'wrote-it',
  'needs-board',
  'not-your-team',
  'line-not-yours',
  'not-yours-to-withdraw',
  'may-not-give-role',
  'may-not-appoint',
]);

/** Refusals that no other moment would change: the content itself can't be. */
const UNPROCESSABLE = new Set([
  'not-in-the-future',
  'dates-out-of-order',
  'date-is-past',
  'plan-lacks',
  'names-not-unique',
  'no-such-gate',
  'no-such-phase',
  'no-such-team',
  'no-such-author',
  'no-such-part',
  'no-such-blueprint',
  'no-such-person-here',
  'no-such-agreement',
  'no-such-partner-type',
  'no-such-level',
  'nothing-rewritten',
  'period-backwards',
  'reason-required',
  'exploring-never-confirmed',
  'too-few-measurements',
  'dates-backwards',
  'no-such-criterion',
  'no-such-line',
  'no-such-factor',
  'no-such-person-here',
  'nothing-to-share',
  'nothing-changes',
  'form-needs-all',
  'phase-known',
  'phase-left-out',
  'phase-twice',
  'phase-needed',
  'quorum-same',
  'no-plan-there',
  'too-many-teams',
  'merge-needs-two',
  'factor-kinds-differ',
  'replaces-itself',
  'not-published',
  'programme-not-rewritten',
  'settings-same',
  'step-twice',
  'no-such-condition',
  'no-such-plan',
  'role-needs-team',
  'role-needs-organisation',
  'role-not-held',
]);

/** The problem that a refusal or a failure is for whoever sent the command. */
export function problemOfReceipt(
  receipt: Exclude<Receipt, { outcome: 'done' }>,
  reader: { language: Language; names: Names; yours: unknown },
): Problem {
  if (receipt.outcome === 'failed') return new Problem(500, 'command-failed', { details: { reason: receipt.code } });
  const { code, details } = receipt;
  const { language, names, yours } = reader;
  const words = { detail: sayRefusal({ code, details, language, names }) };
  if (code !== 'changed-meanwhile') return new Problem(statusOf(code), code, { details, words });
  const { texts, ...rest } = details;
  const theirs = Array.isArray(texts) ? texts.map((reference: string) => names.text(reference)) : [];
  return new Problem(412, code, { details: rest, words, members: { yours, theirs } });
}

function statusOf(code: string): number {
  if (FORBIDDEN.has(code)) return 403;
  return UNPROCESSABLE.has(code) ? 422 : 409;
}
