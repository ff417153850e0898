import { Card } from '../../design/card.js';
import { cycleWords } from '../../words/cycle.js';
import { useWords } from '../../words/words.js';
import { Actions } from './actions.js';
import { useAllowed } from './allowed.js';

const MORE = ['pause-cycle', 'resume-cycle', 'stop-cycle'];

/** What is seldom done to a cycle as a whole. */
export function MoreCard() {
  const say = useWords(cycleWords);
  const { allowed } = useAllowed();
  if (!allowed.some(({ command, possible }) => possible && MORE.includes(command))) return null;
  return (
    <Card title={say('more')} id="more">
      <Actions of={MORE} />
    </Card>
  );
}
