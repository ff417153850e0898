import { type Context } from '../../engine/context.js';
import { isPhaseOver } from '../plan/phases.js';
import { type CycleEvent } from './cycle.events.js';
import { phaseOfKind, type Amendment, type CycleState } from './cycle.state.js';
import { type KnownThen } from './events/hypothesis.js';
import { draftHypothesis, type Hypothesis, type HypothesisChanges } from './schemas/hypothesis.js';

/** What the deciders of the lock relied on; anything else (the explanation behind it) is editorial. */
const MATERIAL = [
  ...['form', 'if', 'then', 'indicator', 'direction', 'size', 'date', 'refutedIf'],
  ...['expectation', 'noticedBy', 'changesOurMind'],
];

/** The fields that an amendment changes; a typed text is always another one, a figure only when it differs. */
export function changedFields(content: Hypothesis, changes: HypothesisChanges): string[] {
  const before: Partial<Record<string, unknown>> = { ...content };
  return Object.entries(changes)
    .filter(([field, value]) => value !== before[field])
    .map(([field]) => field);
}

/** The changed fields that need the gate's approval again. */
export function materialOf(changed: string[]): string[] {
  return changed.filter((field) => MATERIAL.includes(field));
}

/** The hypothesis with an amendment's changes; undefined when the form that it then has lacks fields. */
export function withChanges(content: Hypothesis, changes: HypothesisChanges): Hypothesis | undefined {
  const whole = content.form === changes.form ? { ...content, ...changes } : changes;
  return draftHypothesis.shape.hypothesis.safeParse(whole).data;
}

/** Whether anything was tried: a team began, the cycle itself did in its experiment or later, or the experiment is over. */
export function hasRun(state: CycleState): boolean {
  const experiment = phaseOfKind(state, 'experiment')?.name ?? '';
  return state.begun !== null || isPhaseOver(state.plan, { phase: experiment, now: state.phase });
}

/** What was known when somebody amended: results can have been seen only once something ran. */
export function knownNow(state: CycleState, resultsSeen: boolean): KnownThen {
  const { measurements, notes } = state.counts;
  if (!hasRun(state)) return { when: 'nothing-run', measurements, notes };
  return { when: resultsSeen || state.laid !== null ? 'results-seen' : 'running', measurements, notes };
}

/** An amendment takes effect: the one that waited, or one that waits for nobody. @throws TypeError without a hypothesis */
export function amended(
  state: CycleState,
  context: Context,
  amendment: Pick<Amendment, 'number' | 'changes' | 'material' | 'reason' | 'known'> | null = state.amendment,
): Extract<CycleEvent, { type: 'hypothesis-amended' }> {
  const content = state.hypothesis?.content;
  const hypothesis = content && amendment && withChanges(content, amendment.changes);
  if (!hypothesis) throw new TypeError('only a hypothesis that there is can be amended');
  const { number, material, reason, known } = amendment;
  return {
    type: 'hypothesis-amended',
    number,
    version: (state.hypothesis?.version ?? 0) + 1,
    hypothesis,
    changed: changedFields(content, amendment.changes),
    material: material.length > 0,
    reason,
    known,
    digest: context.digest(JSON.stringify(hypothesis)),
  };
}
