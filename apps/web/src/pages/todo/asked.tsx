import { Badge } from '../../design/badge.js';
import { useSeen } from '../../design/seen.js';
import { useDates, useTimeZone } from '../../words/dates.js';
import { dayIn } from '../../words/time-zone.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';
import { type Ask } from './ask.js';
import { Answer } from './answer.js';
import { GoesUp } from './goes-up.js';
import { MoreTime } from './more-time.js';

const DAY = 86_400_000;

/** Something that is asked: what, where, by when, what happens if not, and the one or two buttons that answer it. */
export function Asked({ ask }: { ask: Ask }) {
  const [shown, isSeen] = useSeen<HTMLLIElement>();
  return (
    <li ref={shown} className={`ask ${ask.when}`}>
      <div className="tight">
        <h3>{ask.sentence}</h3>
        <p className="row small soft">
          {ask.process.title !== '' && <span>{ask.process.title}</span>}
          <By ask={ask} />
        </p>
        {ask.process.kind === 'cycle' && ask.until !== null && isSeen && <GoesUp ask={ask} />}
      </div>
      <div className="row">
        <Answer ask={ask} />
        {ask.process.kind === 'cycle' && ask.until !== null && isSeen && <MoreTime ask={ask} />}
      </div>
    </li>
  );
}

/** By when, in as few words as there are. */
function By({ ask: { until, when } }: { ask: Ask }) {
  const say = useWords(todoWords);
  const dates = useDates();
  const timeZone = useTimeZone();
  if (until === null) return null;
  if (when === 'late') return <Badge tone="late">{say('late', { day: dates.lastDay(until) })}</Badge>;
  const day = (instant: number) => Date.parse(dayIn(instant, timeZone));
  const left = Math.round((day(Date.parse(until) - 1) - day(Date.now())) / DAY);
  const tone = when === 'week' ? 'soon' : 'plain';
  if (left <= 0) return <Badge tone={tone}>{say('today')}</Badge>;
  if (left === 1) return <Badge tone={tone}>{say('tomorrow')}</Badge>;
  const said = dates.lastWeekday(until);
  return <Badge tone={tone}>{left <= 14 ? say('left', { day: said, count: left }) : said}</Badge>;
}
