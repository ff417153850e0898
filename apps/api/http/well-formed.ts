/** Nothing that people fill in is nested deeper than this. */
const DEEPEST = 32;

/** A zero or half a character: PostgreSQL can hold neither. */
const UNSTORABLE = /\p{Surrogate}/u;

/**
 * Whether a parsed body can be taken in at all: nested at most 32 deep, every text and key storable, and no key that
 * would reach for an object's prototype. Looks at each value once, however it is nested.
 */
export function isWellFormed(body: unknown): boolean {
  const level: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = level.pop(); next; next = level.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && !isStorable(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) return false;
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__' || !isStorable(key)) return false;
      level.push({ value: item, depth: depth + 1 });
    }
  }
  return true;
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && !UNSTORABLE.test(text);
}
