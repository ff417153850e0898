import { GitCompare } from 'lucide-react';
import { pressWords } from '../words/press.js';
import { useWords } from '../words/words.js';
import { Button } from './button.js';
import { Diff } from './diff.js';
import { Notice } from './notice.js';

/** That somebody else changed the same meanwhile: both texts, what differs, and which one is to stay. */
export function Conflict({
  theirs,
  yours,
  busy,
  onMine,
  onTheirs,
}: {
  theirs: string;
  yours: string;
  busy: boolean;
  onMine: () => void;
  onTheirs: () => void;
}) {
  const say = useWords(pressWords);
  return (
    <Notice sign={GitCompare} alert>
      <p>
        <strong>{say('changed')}</strong>
      </p>
      <h3>{say('theirs')}</h3>
      <p className="both">{theirs}</p>
      <h3>{say('yours')}</h3>
      <p className="both">{yours}</p>
      <details>
        <summary>{say('difference')}</summary>
        <Diff before={theirs} after={yours} />
      </details>
      <div className="row">
        <Button busy={busy} onPress={onMine}>
          {say('sendAnyway')}
        </Button>
        <Button weight="second" onPress={onTheirs}>
          {say('takeTheirs')}
        </Button>
      </div>
    </Notice>
  );
}
