import { Link } from '@tanstack/react-router';
import { type Blueprint } from '../../api/work.queries.js';
import { Card } from '../../design/card.js';
import { useDates } from '../../words/dates.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords } from '../../words/words.js';

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
        {plan && (
          <>
            <dt>{say('plan')}</dt>
            <dd>
              <ol className="tight">
                {plan.phases.map(({ name, label, days }) => (
                  <li key={name}>
                    {label}
                    {days !== null && <span className="small soft"> {say('days', { count: days })}</span>}
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
