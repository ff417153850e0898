import { useQuery } from '@tanstack/react-query';
import { cycleReminders } from '../../api/queries.js';
import { useDates } from '../../words/dates.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';

/** Who else hears of it when nothing happens, and when: the next planned message that goes to another role as well. */
export function GoesUp({ ask }: { ask: Ask }) {
  const say = useWords(todoWords);
  const dates = useDates();
  const { data } = useQuery(cycleReminders(ask.process.id));
  const now = new Date().toISOString();
  const next = data?.reminders.find(
    ({ what, status, due, to }) =>
      what === ask.what && status === 'planned' && due > now && to.some(({ role }) => role !== ask.role.code),
  );
  if (!next) return null;
  const others = [...new Set(next.to.filter(({ role }) => role !== ask.role.code).map(({ label }) => label))];
  return <p className="small soft">{say('goesUp', { day: dates.weekday(next.due), who: others.join(say('or')) })}</p>;
}
