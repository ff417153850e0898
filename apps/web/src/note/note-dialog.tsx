import { Dialog } from '../design/dialog.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';

/** A line from practice. */
export function NoteDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(shellWords);
  return (
    <Dialog title={say('note')} onClose={onClose}>
      {null}
    </Dialog>
  );
}
