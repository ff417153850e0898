import { CloudOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Notice } from '../design/notice.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';

/** Says that there is no connection, as long as there is none. The place is always there, so that it is heard. */
export function Connection() {
  const say = useWords(shellWords);
  const isOnline = useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
  );
  return (
    <div role="status" className="connection">
      {!isOnline && (
        <Notice tone="late" sign={CloudOff}>
          <p>{say('offline')}</p>
        </Notice>
      )}
    </div>
  );
}
