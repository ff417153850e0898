/** Where a figure lies on a line of the picture. */
export type Scale = (value: number) => number;

/** Lays figures out between two places; a single figure lies in the middle. */
export function scaled(values: number[], { from, to }: { from: number; to: number }): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return () => (from + to) / 2;
  return (value) => Math.round((from + ((value - least) / (most - least)) * (to - from)) * 10) / 10;
}

/** The middle one: half of the figures lie on either side. Undefined of nothing. */
export function median(values: number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1], sorted[half]];
  if (high === undefined) return undefined;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** About four round figures between the least and the most. */
export function ticksOf(values: number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const rough = (most - least) / 4;
  if (!(rough > 0)) return [least];
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * magnitude >= rough) ?? 10) * magnitude;
  const first = Math.ceil(least / step) * step;
  const count = Math.floor((most - first) / step) + 1;
  return Array.from({ length: count }, (_, place) => Number((first + place * step).toPrecision(12)));
}
