import { type Workpackage } from '../../api/work.queries.js';
import { Card } from '../../design/card.js';
import { Diff } from '../../design/diff.js';
import { useDates } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { workpackageWords } from '../../words/workpackage.js';

type Version = Workpackage['versions'][number];

const parts = ['question', 'content', 'approach'] as const;

/** Every version with what was different, the newest first: what was asked before stays readable. */
export function Versions({ versions }: { versions: Version[] }) {
  const say = useWords(workpackageWords);
  const dates = useDates();
  const newest = versions.toReversed();
  return (
    <Card title={say('versions')}>
      {versions.length < 2 ? (
        <p className="soft">{say('versionsNone')}</p>
      ) : (
        <ol className="versions">
          {newest.map((version, place) => {
            const before = newest[place + 1];
            const { author, recorded, reason } = version;
            return (
              <li key={version.version} className="tight">
                <h3>{say('version', { version: version.version })}</h3>
                <p className="small soft">
                  {author
                    ? say('versionBy', { who: author.name, day: dates.day(recorded) })
                    : say('versionOn', { day: dates.day(recorded) })}
                </p>
                {reason !== null && <p>{say('because', { reason })}</p>}
                {before ? (
                  <Changed before={before} after={version} />
                ) : (
                  <p className="written">{version.question ?? say('erased')}</p>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </Card>
  );
}

function Changed({ before, after }: { before: Version; after: Version }) {
  const say = useWords(workpackageWords);
  return parts
    .filter((part) => before[part] !== after[part])
    .map((part) => (
      <div key={part} className="tight">
        <h4 className="small soft">{say(part)}</h4>
        <Diff before={before[part] ?? ''} after={after[part] ?? ''} />
      </div>
    ));
}
