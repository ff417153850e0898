/** How long (ms) after the last page somebody's visit is over. */
const OVER = 30 * 60_000;

interface Visits {
  /** When the visit before this one ended; undefined on a first visit. */
  before?: string;
  seen: string;
}

/**
 * When somebody was here before this visit, on this device: an instant. A visit is over when half an hour goes by without a
 * page. Looking writes down that somebody is here.
 */
export function lastVisit(person: string): string | undefined {
  const key = `leerlus.visit.${person}`;
  const now = new Date();
  const kept = visitsIn(localStorage.getItem(key));
  const isNew = kept !== undefined && now.getTime() - Date.parse(kept.seen) > OVER;
  const before = isNew ? kept.seen : kept?.before;
  localStorage.setItem(key, JSON.stringify({ ...(before !== undefined && { before }), seen: now.toISOString() }));
  return before;
}

function visitsIn(kept: string | null): Visits | undefined {
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    if (typeof value !== 'object' || value === null || !('seen' in value) || typeof value.seen !== 'string') {
      return undefined;
    }
    const before = 'before' in value && typeof value.before === 'string' ? value.before : undefined;
    return { seen: value.seen, ...(before !== undefined && { before }) };
  } catch {
    return undefined;
  }
}
