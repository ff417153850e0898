import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { part } from '../design/fetched.js';
import { NoteContext } from './note-open.js';

/** Loaded when somebody begins a note. */
const NoteDialog = part(() => import('./note-dialog.js'), 'NoteDialog');

/** Makes a note possible on every page within. */
export function NoteSpace({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const note = useMemo(
    () => ({
      openNote: () => {
        setOpen(true);
      },
    }),
    [],
  );
  return (
    <NoteContext value={note}>
      {children}
      {isOpen && (
        <Suspense>
          <NoteDialog
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </NoteContext>
  );
}
