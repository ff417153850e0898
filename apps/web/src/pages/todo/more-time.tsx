import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { cycleAllowed } from '../../api/queries.js';
import { Button } from '../../design/button.js';
import { fetched } from '../../design/fetched.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';

const MoreTimeDialog = lazy(() =>
  fetched(() => import('./more-time-dialog.js')).then((loaded) => ({ default: loaded.MoreTimeDialog })),
);

/** Asks for more time for what one has to do, where that can be asked. */
export function MoreTime({ ask }: { ask: Ask }) {
  const say = useWords(todoWords);
  const [isOpen, setOpen] = useState(false);
  const { process, what } = ask;
  const { data } = useQuery(cycleAllowed(process.id));
  const mayAsk = data?.allowed.some((each) => each.command === 'ask-more-time' && each.about === what && each.possible);
  if (!mayAsk) return null;
  return (
    <>
      <Button
        weight="quiet"
        onPress={() => {
          setOpen(true);
        }}
      >
        {say('moreTime')}
      </Button>
      {isOpen && (
        <Suspense>
          <MoreTimeDialog
            ask={ask}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
