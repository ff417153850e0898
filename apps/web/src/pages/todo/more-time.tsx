import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { cycleAllowed } from '../../api/queries.js';
import { Button } from '../../design/button.js';
import { part } from '../../design/fetched.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';

const MoreTimeDialog = part(() => import('./more-time-dialog.js'), 'MoreTimeDialog');

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
