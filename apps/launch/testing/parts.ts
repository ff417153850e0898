/** A part of the test suite, as `jest.config.mjs` names it. */
export interface Part {
  name: string;
  /** What it is, for whoever watches. */
  about: string;
  /** Whether it needs the real PostgreSQL and the real Temporal. */
  needsServers: boolean;
  /** Whether it looks at the pages with a real browser; where none runs its tests are skipped, and counted as such. */
  needsBrowser?: true;
  /** How many files run at once: two cores carry two, and what measures or kills runs alone. */
  workers: number;
}

/** The parts in the order in which they run: the quick ones first. */
export const parts: Part[] = [
  { name: 'unit', about: 'rules, words and calendars', needsServers: false, workers: 2 },
  { name: 'integration', about: 'ledger, API and services on the real servers', needsServers: true, workers: 2 },
  { name: 'faults', about: 'processes that are killed, servers that are away', needsServers: true, workers: 2 },
  { name: 'load', about: 'many people at once, alone on the machine', needsServers: true, workers: 1 },
  { name: 'stories', about: 'whole pilots, from hypothesis to blueprint', needsServers: true, workers: 2 },
  { name: 'browser', about: 'the pages, as people use them', needsServers: true, needsBrowser: true, workers: 2 },
];

/** What to run: the parts that are named first (all, when none is), and what is for Jest. @throws Error for no such part */
export function chosen(args: string[]): { parts: Part[]; forJest: string[] } {
  const names = parts.map(({ name }) => name);
  const end = args.findIndex((arg) => !names.includes(arg));
  const named = end < 0 ? args : args.slice(0, end);
  const forJest = end < 0 ? [] : args.slice(end);
  const unknown = forJest[0];
  if (named.length === 0 && unknown !== undefined && !/^-|[./]/.test(unknown)) {
    throw new Error(`There is no part "${unknown}" of the tests. There are: ${names.join(', ')}.`);
  }
  return { parts: named.length === 0 ? parts : parts.filter(({ name }) => named.includes(name)), forJest };
}
