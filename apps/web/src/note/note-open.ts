import { createContext, use } from 'react';

/** How a note is begun, from every page. */
export interface Note {
  openNote: () => void;
}

/** See `Note`. */
export const NoteContext = createContext<Note>({ openNote: () => undefined });

/** How a note is begun from here. */
export function useNote(): Note {
  return use(NoteContext);
}
