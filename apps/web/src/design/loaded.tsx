import { type UseQueryResult } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { type ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';
import { Button } from './button.js';
import { Notice } from './notice.js';
import { Skeleton } from './skeleton.js';

/** What was asked of the API, once it is there; before that its room, and what to do when it does not come. */
export function Loaded<Data>({
  query,
  waiting,
  children,
}: {
  query: UseQueryResult<Data>;
  waiting?: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  return waiting ?? <Skeleton />;
}

/** What happened, and what to do. */
export function Failed({ error, again }: { error: unknown; again?: () => void }) {
  const say = useWords(shellWords);
  return (
    <Notice tone="late" sign={CloudOff} alert>
      <strong>{say('failed')}</strong>
      <p>{useSentence(error)}</p>
      {again && (
        <div>
          <Button weight="second" onPress={again}>
            {say('again')}
          </Button>
        </div>
      )}
    </Notice>
  );
}

/** A problem as a sentence: the API's own where it has one. */
export function useSentence(error: unknown): string {
  const say = useWords(shellWords);
  if (error instanceof Problem && error.code === 'away') return say('away');
  return error instanceof Problem && error.message !== '' ? error.message : say('failedDetail');
}
