import { textIdOf } from '../../engine/typed.js';
import { gateStateOf, type CycleState } from './cycle.state.js';
import { decisionNames } from './decisions.js';
import { exploring, testing } from './schemas/hypothesis.js';

/** The version of every part that a text or a decision can rest on: `gate:<name>` counts the rounds of a decision. */
export function versionsOf(state: CycleState): Record<string, number> {
  const gates = new Set([...state.plan.phases.map(({ gate }) => gate.name), ...decisionNames(state)]);
  return {
    hypothesis: state.hypothesis?.version ?? 0,
    evaluation: state.evaluation?.version ?? 0,
    plan: state.planVersion,
    ...Object.fromEntries([...gates].map((name) => [`gate:${name}`, gateStateOf(state, name).round])),
  };
}

/** The present version of a part; 0 for what is not written yet, undefined when there is no such part. */
export function versionOfPart(state: CycleState | undefined, part: string): number | undefined {
  if (!state) return part === 'hypothesis' || part === 'evaluation' ? 0 : undefined;
  const versions = versionsOf(state);
  return Object.hasOwn(versions, part) ? versions[part] : undefined;
}

/** The fields of a hypothesis, in the order in which they are asked: what is stored has an order of its own. */
const FIELDS = Object.keys({ ...testing.shape, ...exploring.shape });

/** The texts, as references, that make up a part now, in the order in which they are read. */
export function textsOfPart(state: CycleState, part: string): string[] {
  if (part === 'evaluation') return state.evaluation?.texts ?? [];
  if (part !== 'hypothesis' || !state.hypothesis) return [];
  const written = new Map<string, string | number>(Object.entries(state.hypothesis.content));
  return FIELDS.flatMap((field) => {
    const value = written.get(field);
    return typeof value === 'string' && textIdOf(value) !== undefined ? [value] : [];
  });
}
