import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { cycleNews, cycles } from '../../api/queries.js';
import { visit } from '../../api/timeline.queries.js';
import { useDates } from '../../words/dates.js';
import { todoWords } from '../../words/todo.js';
import { useWords } from '../../words/words.js';

/** In how many cycles it is looked for what happened, and how much of it is shown. */
const CYCLES = 6;
const MOST = 6;

/** What happened in the cycles around somebody since they were here; nothing on a first visit. */
export function SinceLastVisit() {
  const say = useWords(todoWords);
  const dates = useDates();
  const heading = useId();
  const visited = useQuery(visit());
  const since = visited.data?.since ?? null;
  const { data } = useQuery({ ...cycles(), enabled: since !== null });
  const around = (data?.cycles ?? []).slice(0, CYCLES);
  const news = useQueries({ queries: around.map(({ id }) => cycleNews(id)) });
  if (since === null) return null;
  const lines = around
    .flatMap(({ id, title }, place) => (news[place]?.data?.lines ?? []).map((line) => ({ ...line, id, title })))
    .filter(({ at }) => at.recorded > since)
    .sort((one, other) => other.at.recorded.localeCompare(one.at.recorded))
    .slice(0, MOST);
  return (
    <section className="group" aria-labelledby={heading}>
      <h2 id={heading}>{say('since')}</h2>
      <p className="small soft">
        {say('sinceDay', { day: dates.moment(since) })} {lines.length === 0 && say('nothingNew')}
      </p>
      {lines.length > 0 && (
        <ul className="waiting">
          {lines.map(({ id, title, seq, sentence, happened }) => (
            <li key={`${id} ${seq}`}>
              <span>{sentence}</span>
              <span className="small soft">
                <Link to="/cycles/$id" params={{ id }}>
                  {title}
                </Link>{' '}
                · {happened}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
