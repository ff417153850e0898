import { Badge } from '../../design/badge.js';
import { useDates } from '../../words/dates.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';
import { Answer } from './answer.js';
import { GoesUp } from './goes-up.js';

const DAY = 86_400_000;

/** Something that is asked: what, where, by when, what happens if not, and the one or two buttons that answer it. */
export function Asked({ ask }: { ask: Ask }) {
  return (
    <li className={`ask ${ask.when}`}>
      <div className="tight">
        <h3>{ask.sentence}</h3>
        <p className="row small soft">
          {ask.process.title !== '' && <span>{ask.process.title}</span>}
          <By ask={ask} />
        </p>
        {ask.process.kind === 'cycle' && ask.until !== null && <GoesUp ask={ask} />}
      </div>
      <div className="row">
        <Answer ask={ask} />
      </div>
    </li>
  );
}

/** By when, in as few words as there are. */
function By({ ask: { until, when } }: { ask: Ask }) {
  const say = useWords(todoWords);
  const dates = useDates();
  if (until === null) return null;
  if (when === 'late') return <Badge tone="late">{say('late', { day: dates.day(until) })}</Badge>;
  const left = Math.round((startOfDay(until) - startOfDay(new Date().toISOString())) / DAY);
  const tone = when === 'week' ? 'soon' : 'plain';
  if (left <= 0) return <Badge tone={tone}>{say('today')}</Badge>;
  if (left === 1) return <Badge tone={tone}>{say('tomorrow')}</Badge>;
  const day = dates.weekday(until);
  return <Badge tone={tone}>{left <= 14 ? say('left', { day, count: left }) : day}</Badge>;
}

function startOfDay(instant: string): number {
  const date = new Date(instant);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
