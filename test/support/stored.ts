/** A state as PostgreSQL gives it back: the keys of a `jsonb` stand by their length, and then by their letters. */
export function stored(state: unknown): unknown {
  if (Array.isArray(state)) return state.map(stored);
  if (typeof state !== 'object' || state === null) return state;
  const entries = Object.entries(state).map(([key, value]) => [key, stored(value)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1)));
}
