/** Under which name the page is kept that somebody wanted to see before they signed in. */
const WANTED = 'leerlus.wanted';

/** How long (ms) it counts: signing in by mail takes some minutes. */
const COUNTS = 30 * 60_000;

/** Keeps in this browser which page somebody wanted, for when they are signed in. */
export function keepWanted(path: string): void {
  if (path === '/' || path.startsWith('/sample')) return;
  localStorage.setItem(WANTED, JSON.stringify({ path, at: Date.now() }));
}

/** The page that was wanted, once; undefined when there is none, or it was long ago. */
export function takeWanted(): string | undefined {
  const kept = localStorage.getItem(WANTED);
  localStorage.removeItem(WANTED);
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    return isWanted(value) && Date.now() - value.at < COUNTS ? value.path : undefined;
  } catch {
    return undefined;
  }
}

/** A path of ours: not one that begins with two slashes, which is another host. */
function isWanted(value: unknown): value is { path: string; at: number } {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('at' in value)) return false;
  return typeof value.at === 'number' && typeof value.path === 'string' && /^\/[^/\\]/.test(value.path);
}
