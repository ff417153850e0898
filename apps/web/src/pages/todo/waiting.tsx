import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { type Todo } from '../../api/types.js';
import { FirstFew } from '../../design/first-few.js';
import { capitalised } from '../../words/capitalised.js';
import { useDates } from '../../words/dates.js';
import { namesIn } from '../../words/roles.js';
import { todoWords } from '../../words/todo.js';
import { useLanguage, useWords } from '../../words/words.js';
import { pageOf } from '../process/page-of.js';

type Awaited = Todo['waitingFor'][number];

/** How many stand there at once: there is nothing to press. */
const FEW = 5;

/** What others do for somebody; nothing to press. */
export function Waiting({ waiting }: { waiting: Awaited[] }) {
  const say = useWords(todoWords);
  const id = useId();
  if (waiting.length === 0) return null;
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{say('waiting')}</h2>
      <FirstFew
        of={waiting}
        few={FEW}
        more={(count) => say('waitingMore', { count })}
        lines={(some) => <Lines of={some} />}
      />
    </section>
  );
}

function Lines({ of }: { of: Awaited[] }) {
  return (
    <ul className="waiting">
      {of.map((each) => (
        <li key={`${each.process.id} ${each.what}`}>
          <Line awaited={each} />
        </li>
      ))}
    </ul>
  );
}

function Line({ awaited: { process, sentence, who, until, when, team } }: { awaited: Awaited }) {
  const say = useWords(todoWords);
  const dates = useDates();
  const language = useLanguage();
  const roles = namesIn(language, who);
  const whom = team === null || roles.includes(team.name) ? roles : say('ofTeam', { who: roles, team: team.name });
  return (
    <>
      <span>{say('waitingFor', { count: who.length, who: capitalised(whom), what: sentence })}</span>
      <span className="small soft">
        <Link {...pageOf(process)}>{process.title}</Link>
        {until !== null && ` · ${say(when === 'late' ? 'late' : 'by', { day: dates.lastDay(until) })}`}
      </span>
    </>
  );
}
