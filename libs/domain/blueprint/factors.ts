import { type BlueprintEvent } from './blueprint.events.js';
import { type BlueprintState, type ListedFactor } from './blueprint.state.js';
import { type ContributedFactor } from './contribution.js';

type Event<Type extends BlueprintEvent['type']> = Extract<BlueprintEvent, { type: Type }>;

/** The factors of a contribution that the blueprint does not have yet, neither by themselves nor merged into another. */
export function freshFactors(state: BlueprintState, factors: ContributedFactor[]): ContributedFactor[] {
  const known = new Set(state.factors.flatMap(({ id, from }) => [id, ...from]));
  return factors.filter(({ id }, place) => !known.has(id) && factors.findIndex((each) => each.id === id) === place);
}

/** What several factors know together: each cycle, each place and each person once. */
export function together(
  factors: Pick<ListedFactor, 'cycles' | 'helpedIn' | 'notIn' | 'ask'>[],
): Pick<ListedFactor, 'cycles' | 'helpedIn' | 'notIn' | 'ask'> {
  const all = (of: (factor: (typeof factors)[number]) => string[]): string[] => [...new Set(factors.flatMap(of))];
  return {
    cycles: all(({ cycles }) => cycles),
    helpedIn: all(({ helpedIn }) => helpedIn),
    notIn: all(({ notIn }) => notIn),
    ask: all(({ ask }) => ask),
  };
}

/** The blueprint with what a cycle contributed; of its plan, that of the first stays. */
export function withContribution(state: BlueprintState, event: Event<'factors-contributed'>): BlueprintState {
  const { cycle, factors, plan, conclusion = null, usable = null } = event;
  const listed = freshFactors(state, factors).map(({ ask = [], ...factor }) => ({
    ...factor,
    cycles: [cycle],
    ask,
    from: [],
  }));
  return {
    ...state,
    factors: [...state.factors, ...listed],
    contributions: [...state.contributions.filter((each) => each.cycle !== cycle), { cycle, conclusion, usable }],
    plan: state.plan ?? plan ?? null,
    changed: true,
  };
}

/** The blueprint with one factor instead of those that it was merged from. */
export function withMerged(state: BlueprintState, event: Event<'factors-merged'>): BlueprintState {
  const { type: _, into, from: merged, ...factor } = event;
  const from = merged.flatMap((id) => [id, ...(state.factors.find((each) => each.id === id)?.from ?? [])]);
  return {
    ...state,
    factors: [...state.factors.filter(({ id }) => !merged.includes(id)), { id: into, ...factor, from }],
    merges: state.merges + 1,
    changed: true,
  };
}
