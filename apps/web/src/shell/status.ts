import { useSyncExternalStore } from 'react';

/** What just happened, for everybody: shown, and heard. */
export interface Told {
  text: string;
  tone: 'done' | 'late' | 'soon';
}

let told: Told | undefined;
const listeners = new Set<() => void>();

/** Tells what just happened. It stays until something else is told, it is closed, or another page opens. */
export function tellStatus(next: Told | undefined): void {
  told = next;
  for (const listener of listeners) listener();
}

/** What was told last. */
export function useStatus(): Told | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => told,
  );
}
