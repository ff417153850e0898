import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { cycleNotes } from '../../api/queries.js';
import { type Cycle, type Read } from '../../api/types.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { FirstFew } from '../../design/first-few.js';
import { Loaded } from '../../design/loaded.js';
import { Skeleton } from '../../design/skeleton.js';
import { useNote } from '../../note/note-open.js';
import { useDates } from '../../words/dates.js';
import { cycleWords } from '../../words/cycle.js';
import { shellWords } from '../../words/shell.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { LineActions } from './line-actions.js';

type Note = Read<'/api/cycles/{id}/notes'>['notes'][number];

/** How many are shown at once; the others unfold. */
const FEW = 8;

/** Lines from practice, the newest first. */
export function NotesCard({ cycle: { id, closed } }: { cycle: Cycle }) {
  const say = useWords(cycleWords);
  const sayShell = useWords(shellWords);
  const { openNote } = useNote();
  const query = useQuery(cycleNotes(id));
  const add = closed ? null : (
    <Button weight="second" sign={PencilLine} onPress={openNote}>
      {sayShell('note')}
    </Button>
  );
  return (
    <Card title={say('notes')} id="notes">
      <Loaded query={query} waiting={<Skeleton lines={2} />}>
        {({ notes }) =>
          notes.length === 0 ? (
            <Empty action={add}>{say('noNotes')}</Empty>
          ) : (
            <>
              <FirstFew
                of={notes}
                few={FEW}
                more={(count) => say('moreNotes', { count })}
                lines={(some) => <Lines of={some} />}
              />
              <div className="row">{add}</div>
              <Actions of={['share-lines']} />
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function Lines({ of }: { of: Note[] }) {
  return (
    <ul className="lines">
      {of.map((note) => (
        <li key={note.id}>
          <Line note={note} />
        </li>
      ))}
    </ul>
  );
}

function Line({ note: line }: { note: Note }) {
  const say = useWords(cycleWords);
  const dates = useDates();
  const { seq, note, team, source, author, recorded, shared, erased, corrections } = line;
  const said = [
    author?.name,
    team?.name,
    source?.label,
    dates.day(recorded),
    shared === null ? say('ownTeam') : say('shared'),
  ];
  const was = corrections.at(-1)?.was ?? null;
  return (
    <>
      <p className={erased ? 'soft' : undefined}>{erased ? say('erased') : note}</p>
      <p className="small soft">{said.filter((each) => each !== undefined).join(' · ')}</p>
      {was !== null && <p className="small soft">{say('corrected', { was })}</p>}
      {!erased && <LineActions of={['correct-note', 'hide-line']} seq={seq} values={{ note: note ?? '' }} />}
    </>
  );
}
