import { textIdOf } from '../../engine/typed.js';
import { gateStateOf, type CycleState } from './cycle.state.js';

/** The present version of a part: `hypothesis`, `evaluation` (0 before it is written), `plan`, `gate:<name>` (its round). */
export function versionOfPart(state: CycleState | undefined, part: string): number | undefined {
  if (part === 'hypothesis') return state?.hypothesis?.version ?? 0;
  if (part === 'evaluation') return state?.evaluation?.version ?? 0;
  if (part === 'plan') return state?.planVersion;
  const gate = /^gate:(.+)$/.exec(part)?.[1];
  const isKnown = state?.plan.phases.some((phase) => phase.gate.name === gate);
  return state && gate !== undefined && isKnown ? gateStateOf(state, gate).round : undefined;
}

/** The version of every part that a text or a decision can rest on. */
export function versionsOf(state: CycleState): Record<string, number> {
  const gates = state.plan.phases.map(
    ({ gate }) => [`gate:${gate.name}`, gateStateOf(state, gate.name).round] as const,
  );
  return {
    hypothesis: state.hypothesis?.version ?? 0,
    evaluation: state.evaluation?.version ?? 0,
    plan: state.planVersion,
    ...Object.fromEntries<number>(gates),
  };
}

/** The texts, as references, that make up a part now. */
export function textsOfPart(state: CycleState, part: string): string[] {
  if (part === 'evaluation') return state.evaluation?.texts ?? [];
  if (part !== 'hypothesis' || !state.hypothesis) return [];
  const written: (string | number)[] = Object.values(state.hypothesis.content);
  return written.flatMap((value) => (typeof value === 'string' && textIdOf(value) !== undefined ? [value] : []));
}
