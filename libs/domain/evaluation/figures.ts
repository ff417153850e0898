import { type LaidBeside } from '../cycle/cycle.commands.js';

/** A measurement, as far as figures need it. */
export interface Counted {
  team: string;
  value: number;
  baseline: boolean;
}

/** The figures of measurements: how many, and their medians with the baseline's. */
export function figuresOf(measured: Counted[], notes: number): LaidBeside {
  const teams = [...new Set(measured.map(({ team }) => team))].sort();
  const sides = (of: typeof measured) => {
    const after = of.filter(({ baseline }) => !baseline);
    const before = of.filter(({ baseline }) => baseline);
    return { measurements: after.length, median: medianOf(after), baselineMedian: medianOf(before) };
  };
  return {
    ...sides(measured),
    baselines: measured.filter(({ baseline }) => baseline).length,
    notes,
    teams: teams.map((team) => ({ team, ...sides(measured.filter((each) => each.team === team)) })),
  };
}

function medianOf(measured: { value: number }[]): number | null {
  const values = measured.map(({ value }) => value).sort((one, other) => one - other);
  const middle = Math.floor(values.length / 2);
  const upper = values[middle];
  if (upper === undefined) return null;
  const lower = values.length % 2 === 0 ? values[middle - 1] : upper;
  return ((lower ?? upper) + upper) / 2;
}
