import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { fetched } from '../design/fetched.js';
import { NoteContext } from './note-open.js';

/** Loaded when somebody begins a note. */
const NoteDialog = lazy(() =>
  fetched(() => import('./note-dialog.js')).then(({ NoteDialog: loaded }) => ({ default: loaded })),
);

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
