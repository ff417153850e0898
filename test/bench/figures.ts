/** What a series of times (ms) comes to. */
export interface Figures {
  count: number;
  p50: number;
  p95: number;
  p99: number;
  slowest: number;
}

/** The percentiles of a series. */
export function figuresOf(times: number[]): Figures {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: at(1) };
}

/** A line of a table: a name and its figures in ms. */
export function lineOf(name: string, { count, p50, p95, p99, slowest }: Figures): string {
  const column = (value: number): string => value.toFixed(1).padStart(9);
  return `${name.padEnd(44)}${String(count).padStart(7)}${[p50, p95, p99, slowest].map(column).join('')}`;
}

/** The head of such a table. */
export const head = `${'ms'.padEnd(44)}${['times', '   p50', '   p95', '   p99', 'slowest'].map((name, place) => name.padStart(place === 0 ? 7 : 9)).join('')}`;
