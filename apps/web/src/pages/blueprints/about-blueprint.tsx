import { Link } from '@tanstack/react-router';
import { type Blueprint } from '../../api/work.queries.js';
import { Card } from '../../design/card.js';
import { useDates } from '../../words/dates.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords, type Say } from '../../words/words.js';

/** From how many days on it is said in months. */
const MONTHS_FROM = 60;
const MONTH = 30.4;

/** Who looks after it, how long it takes, and who began with it. */
export function AboutBlueprint({ blueprint: { owner, reviewOn, plan, startedFrom } }: { blueprint: Blueprint }) {
  const say = useWords(blueprintsWords);
  const dates = useDates();
  return (
    <Card title={say('about')}>
      <dl className="pairs">
        <dt>{say('owner')}</dt>
        <dd>
          {owner ? (
            <>
              {owner.name} <span className="small soft">{owner.role.label}</span>
            </>
          ) : (
            <span className="soft">{say('noOwner')}</span>
          )}
        </dd>
        <dt>{say('review')}</dt>
        <dd>{reviewOn === null ? <span className="soft">{say('noReview')}</span> : dates.day(reviewOn)}</dd>
        {plan?.phases.some(({ days }) => days !== null) && (
          <>
            <dt>{say('plan')}</dt>
            <dd>
              <ol className="tight">
                {plan.phases
                  .filter(({ days }) => days !== null)
                  .map(({ name, label, days }) => (
                    <li key={name}>
                      {label}
                      <span className="small soft"> {lasting(say, days ?? 0)}</span>
                    </li>
                  ))}
              </ol>
            </dd>
          </>
        )}
        <dt>{say('started')}</dt>
        <dd>
          {startedFrom.length === 0 ? (
            <span className="soft">{say('startedNone')}</span>
          ) : (
            <ul className="tight">
              {startedFrom.map(({ id, title }) => (
                <li key={id}>
                  <Link to="/cycles/$id" params={{ id }}>
                    {title ?? say('untitled')}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </Card>
  );
}

function lasting(say: Say<keyof typeof blueprintsWords.nl>, days: number): string {
  return days < MONTHS_FROM ? say('days', { count: days }) : say('months', { count: Math.round(days / MONTH) });
}
