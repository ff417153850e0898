import { useCallback, useState } from 'react';
import { useMe } from '../session/me.js';

/** Under which names drafts are kept in this browser. */
const PREFIX = 'leerlus.draft.';

/**
 * Something that is being typed: kept in this browser for this person, until it is sent. Whoever loses the connection,
 * closes the page or goes elsewhere finds it again. Signing out forgets all of them.
 *
 * @param name what it is: `note`, `cycle-1/hypothesis`
 * @returns the draft, how to change it, how to forget it, and whether it was found from before
 */
export function useDraft<Draft>(
  name: string,
  empty: Draft,
): { draft: Draft; change: (next: Draft) => void; forget: () => void; wasKept: boolean } {
  const key = `${PREFIX}${useMe().person}.${name}`;
  const [found] = useState(() => kept(key, empty));
  const [draft, setDraft] = useState(found ?? empty);
  const change = useCallback(
    (next: Draft) => {
      setDraft(next);
      keep(key, next);
    },
    [key],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(key);
    setDraft(empty);
  }, [key]);
  return { draft, change, forget, wasKept: found !== undefined };
}

/** Forgets every draft on this device. */
export function forgetDrafts(): void {
  const names = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '');
  for (const name of names) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
}

function keep(key: string, draft: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // There is no room on this device: what is typed stays on the page all the same.
  }
}

/** What was kept, if it still has the form of what is typed here now. */
function kept<Draft>(key: string, empty: Draft): Draft | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return hasForm(value, empty) ? value : undefined;
  } catch {
    return undefined;
  }
}

function hasForm<Draft>(value: unknown, like: Draft): value is Draft {
  if (typeof value !== 'object' || value === null || typeof like !== 'object' || like === null) {
    return typeof value === typeof like && value !== null;
  }
  return Object.keys(like).every((name) => name in value);
}
