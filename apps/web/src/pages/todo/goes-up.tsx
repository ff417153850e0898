import { useQuery } from '@tanstack/react-query';
import { cycleReminders } from '../../api/queries.js';
import { useDates } from '../../words/dates.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';

/** Who hears of what others did not do. */
const upward = ['deputy', 'lead', 'board'] as const;

/** Who else hears of it when nothing happens, and when: the next planned message that goes to another role as well. */
export function GoesUp({ ask }: { ask: Ask }) {
  const say = useWords(todoWords);
  const dates = useDates();
  const { data } = useQuery(cycleReminders(ask.process.id));
  const now = new Date().toISOString();
  const next = data?.reminders.find(
    ({ what, status, due, to }) =>
      what === ask.what && status === 'planned' && due > now && to.some(({ role }) => isAbove(role, ask)),
  );
  if (!next) return null;
  const others = upward.filter((role) => isAbove(role, ask) && next.to.some((each) => each.role === role));
  return (
    <p className="small soft">
      {say('goesUp', { day: dates.weekday(next.due), who: others.map((role) => say(role)).join(say('or')) })}
    </p>
  );
}

function isAbove(role: string, ask: Ask): boolean {
  return upward.some((each) => each === role) && role !== ask.role.code;
}
