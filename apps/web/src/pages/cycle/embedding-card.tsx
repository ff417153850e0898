import { Card } from '../../design/card.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { useAllowed } from './allowed.js';

/** Months after a cycle was shared: whether what it found is in policy and in practice. */
export function EmbeddingCard() {
  const say = useWords(cycleWords);
  const { allowed } = useAllowed();
  if (!allowed.some(({ command, possible }) => possible && command === 'report-embedding')) return null;
  return (
    <Card title={say('embedding')} id="embedding">
      <p>{say('embeddingHelp')}</p>
      <Actions of={['report-embedding']} isFirst />
    </Card>
  );
}
