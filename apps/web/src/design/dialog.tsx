import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';
import './dialog.css';
import { Sign } from './sign.js';

/**
 * Something to fill in or to read above the page. The browser's own dialog: it keeps the focus in, gives it back when it
 * closes, and closes with Escape. What was typed in it is kept by whoever fills it (see `drafts`).
 */
export function Dialog({
  title,
  intro,
  children,
  onClose,
}: {
  title: string;
  intro?: ReactNode;
  children: ReactNode;
  onClose: () => void;
}) {
  const say = useWords(shellWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it is still on the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => {
      shown?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // The ground around it belongs to the dialog, too.
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="within">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button quiet" onClick={onClose}>
            <Sign of={X} />
            <span className="heard">{say('close')}</span>
          </button>
        </header>
        {intro !== undefined && <p className="soft">{intro}</p>}
        {children}
      </div>
    </dialog>
  );
}
