import { Link } from '@tanstack/react-router';
import { type Programme } from '../../api/programme.queries.js';
import { Card } from '../../design/card.js';
import { Empty } from '../../design/empty.js';
import { programmeWords } from '../../words/programme.js';
import { useWords } from '../../words/words.js';

/** The lines of work, each with a way to its page. */
export function Workpackages({ programme: { workpackages, settings } }: { programme: Programme }) {
  const say = useWords(programmeWords);
  return (
    <Card title={say('workpackages')}>
      {workpackages.length === 0 ? (
        <Empty>{say('workpackagesNone')}</Empty>
      ) : (
        <ul className="tight">
          {workpackages.map(({ id, name, label }) => (
            <li key={id}>
              <Link to="/workpackages/$id" params={{ id }}>
                {name}
              </Link>{' '}
              <span className="small soft">{label ?? settings.labels.workpackage}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
