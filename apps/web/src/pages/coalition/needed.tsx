import { CircleCheck, Hourglass } from 'lucide-react';
import { type ReactNode } from 'react';
import { isOver } from '../../../../../libs/domain/coalition/entry.steps.js';
import { type Entry } from '../../api/process.queries.js';
import { Notice } from '../../design/notice.js';
import { coalitionWords } from '../../words/coalition.js';
import { useWords } from '../../words/words.js';

/** Whether cycles wait for this party, and what the board decided about that. */
export function Needed({ entry, children }: { entry: Entry; children: ReactNode }) {
  const say = useWords(coalitionWords);
  const { required, waived, entered, state, organisation } = entry;
  if (waived) {
    return (
      <Notice tone="plain">
        <p>{say('waived')}</p>
      </Notice>
    );
  }
  if (!required) return state.code === 'thinking-along' ? <p className="soft">{say('along')}</p> : null;
  if (entered) {
    return (
      <Notice tone="done" sign={CircleCheck}>
        <p>{say('requiredMet')}</p>
      </Notice>
    );
  }
  const isLeft = isOver(entry.state.code);
  return (
    <Notice tone={isLeft ? 'late' : 'soon'} sign={Hourglass}>
      <p>{say(isLeft ? 'requiredOut' : 'required', { organisation: organisation.name })}</p>
      {children}
    </Notice>
  );
}
