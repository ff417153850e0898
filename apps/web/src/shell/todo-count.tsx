import { useInfiniteQuery } from '@tanstack/react-query';
import { todoPages } from '../api/queries.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';

/** How much is late or for this week. The first page has what comes first; „Te doen” shows the same, and asks no second time. */
export function TodoCount() {
  const say = useWords(shellWords);
  const { data } = useInfiniteQuery(todoPages());
  const count = data?.pages[0]?.todo.filter(({ when }) => when === 'late' || when === 'week').length ?? 0;
  if (count === 0) return null;
  return (
    <span className="count">
      <span aria-hidden="true">{count}</span>
      <span className="heard">{say('todoCount', { count })}</span>
    </span>
  );
}
