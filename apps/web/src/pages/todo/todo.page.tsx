import { Page } from '../../shell/page.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';

/** What is asked of somebody, and what others do for them. */
export function TodoPage() {
  const say = useWords(todoWords);
  return <Page title={say('title')}>{null}</Page>;
}
