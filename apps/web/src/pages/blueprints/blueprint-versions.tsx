import { type Blueprint } from '../../api/work.queries.js';
import { Card } from '../../design/card.js';
import { Diff } from '../../design/diff.js';
import { useDates } from '../../words/dates.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords } from '../../words/words.js';

type Published = Blueprint['published'][number];

const parts = ['title', 'purpose', 'forWhom', 'whatItTakes', 'howToBegin', 'lookOutFor'] as const;

/** What was published when, and what changed from one version to the next. */
export function BlueprintVersions({ published }: { published: Published[] }) {
  const say = useWords(blueprintsWords);
  const dates = useDates();
  const newest = published.toReversed();
  return (
    <Card title={say('versions')}>
      {published.length === 0 ? (
        <p className="soft">{say('versionsNone')}</p>
      ) : (
        <ol className="tight">
          {newest.map((version, place) => (
            <li key={version.version} className="tight">
              <strong>{say('version', { version: version.version })}</strong>
              <span className="small soft">{say('publishedOn', { day: dates.day(version.on) })}</span>
              <Changed before={newest[place + 1]} after={version} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Changed({ before, after }: { before: Published | undefined; after: Published }) {
  const say = useWords(blueprintsWords);
  if (!before) return <p className="small soft">{say('firstVersion')}</p>;
  const changed = parts.filter((part) => before.text[part] !== after.text[part]);
  if (changed.length === 0) return <p className="small soft">{say('sameText')}</p>;
  return (
    <details className="small">
      <summary>{say('changed')}</summary>
      {changed.map((part) => (
        <div key={part} className="tight">
          {part !== 'title' && <span className="soft">{say(part)}</span>}
          <Diff before={before.text[part] ?? ''} after={after.text[part] ?? ''} />
        </div>
      ))}
    </details>
  );
}
